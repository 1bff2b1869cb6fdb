/** German words of an article in quotation marks, with an ellipsis where they begin or end inside a sentence, and differing words marked. */
import type { WordingSegment } from '../core/claims/compare-wording';
import type { Excerpt } from './excerpt';

/** `segments` join to the excerpt's text; those that differ are marked, or set in bold where they are the word in question. */
type Props = { readonly excerpt: Excerpt; readonly segments?: readonly WordingSegment[]; readonly isWord?: boolean };

export function QuotedText({ excerpt, segments, isWord }: Props) {
	const Tag = isWord ? 'b' : 'mark';
	const isWholeQuote = /^‚[^‘]*‘$/.test(excerpt.text);
	const [open, close] = isWholeQuote ? ['', ''] : ['„', '“'];
	const parts = segments ?? [{ text: excerpt.text, differs: false }];
	return (
		<span lang="de" class="german">
			{open}
			{excerpt.opensInside && '…\u00a0'}
			{parts.map(({ text, differs }, i) => (differs ? <Tag key={i}>{text}</Tag> : text))}
			{excerpt.closesInside && '\u00a0…'}
			{close}
		</span>
	);
}
