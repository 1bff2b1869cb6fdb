/** A sentence in which the reader met a word, the word set apart in it, and where it is from. */
import type { Span } from '../../core/article';
import type { Example } from '../../core/saved-word';
import { importedPage } from '../../core/transfer/word-candidate';
import { cutSentence } from '../../core/words/card-text';
import { Clamp } from '../Clamp';
import { takeExcerpt } from '../excerpt';
import { formatDate } from '../format';
import { QuotedText } from '../QuotedText';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import { findExample, type HereArticle } from './find-example';

type Props = {
	readonly example: Example;
	readonly here: HereArticle | null;
	readonly onShowSpan: (span: Span) => void;
};

export function ExampleLine({ example, here, onShowSpan }: Props) {
	const { t } = useTexts();
	const place = findExample(example, here);
	return (
		<div class="example">
			<Clamp>
				{place ? (
					<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(place)}>
						<QuotedExample example={example} />
					</button>
				) : (
					<QuotedExample example={example} />
				)}
			</Clamp>
			<ExampleSource example={example} />
		</div>
	);
}

function QuotedExample({ example: { sentence, pieces } }: { readonly example: Example }) {
	const excerpt = takeExcerpt(null, { start: 0, end: sentence.length }, sentence);
	const segments = cutSentence({ sentence: excerpt.text, pieces }).map(({ text, isWord }) => ({ text, differs: isWord }));
	return <QuotedText excerpt={excerpt} segments={segments} isWord />;
}

/** Outlet, date and title; the title is a link where its address is one of the web. Of what a file brought it is said that it did. */
export function ExampleSource({ example }: { readonly example: Example }) {
	const { t, locale } = useTexts();
	const { outlet, published, title, pageKey } = example;
	const address = toWebAddress(pageKey);
	const known = [outlet, published === null ? null : formatDate(published, locale)].filter((part) => part !== null);
	const name = title ?? (address === null ? pageKey : new URL(address).host.replace(/^www\./, ''));
	if (title === null && pageKey === importedPage) return <p class="voice">{[...known, t('wordList.imported')].join(' · ')}</p>;
	return (
		<p class="voice">
			{known.map((part) => `${part} · `).join('')}
			{address === null ? (
				<span lang="de">{name}</span>
			) : (
				<a href={address} lang="de" target="_blank" rel="noopener noreferrer">
					{name}
				</a>
			)}
		</p>
	);
}
