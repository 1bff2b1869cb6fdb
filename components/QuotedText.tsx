/** German words of an article in quotation marks, with an ellipsis where they begin or end inside a sentence, and differing words marked. */
import type { WordingSegment } from '../core/compare-wording';
import type { Excerpt } from './excerpt';

type Props = { readonly excerpt: Excerpt; readonly segments?: readonly WordingSegment[] };

export function QuotedText({ excerpt, segments }: Props) {
	const isWholeQuote = /^‚[^‘]*‘$/.test(excerpt.text);
	const [open, close] = isWholeQuote ? ['', ''] : ['„', '“'];
	const parts = segments ?? [{ text: excerpt.text, differs: false }];
	return (
		<span lang="de" class="german">
			{open}
			{excerpt.opensInside && '… '}
			{parts.map(({ text, differs }, i) => (differs ? <mark key={i}>{text}</mark> : text))}
			{excerpt.closesInside && ' …'}
			{close}
		</span>
	);
}
