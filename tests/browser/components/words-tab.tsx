/** The panel opened on the Words tab with the made-up article, as its tests need it. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { corpus, ready } from '../../fixtures/panel-fixtures';
import { articleWords, wordText } from '../../fixtures/word-fixtures';
import { makeProps, renderPanel } from './render-panel';

const article = { ...ready.article, title: 'Stadt kündigt Sperrung des Hafens an', text: wordText };
export const wordArticle = { ...ready, article, analysis: { ...ready.analysis, claims: [], mentions: [] } };

/** The editors know two of the article's words. */
const glossary = [
	{
		lemma: 'Sperrung',
		partOfSpeech: 'noun' as const,
		gender: 'die' as const,
		forms: [],
		glosses: ['closure of the port'],
		note: 'Here of ships.',
	},
	{ lemma: 'im Gegenzug', partOfSpeech: 'phrase' as const, forms: [], glosses: ['in exchange'] },
];
const wordCorpus = { ...corpus, glossary };
export const bareCorpus = { ...corpus, glossary: [] };

type Props = Parameters<typeof renderPanel>[0];
type Source = ReturnType<typeof makeProps>['words'];

/** `source` replaces parts of what the tab is given; every word is shown unless it says otherwise. */
export async function openWords(source: Partial<Source> = {}, props: Props = {}) {
	const words: Source = { ...makeProps().words, state: { status: 'ready', words: articleWords }, level: 'everyday', ...source };
	const rendered = await renderPanel({ state: wordArticle, corpus: wordCorpus, words, ...props });
	await page.getByRole('tab', { name: /Words/ }).click();
	return { ...rendered, source: words, resource: (part: Partial<Source>) => rendered.update({ words: { ...words, ...part } }) };
}

export async function openSentences(source: Partial<Source> = {}, props: Props = {}) {
	const opened = await openWords(source, props);
	await chooseView('Sentences');
	return opened;
}

/** The radio button itself is covered by its label. */
export async function chooseView(name: string): Promise<void> {
	await page.getByRole('radio', { name, exact: true }).click({ force: true });
}

/** The card of a word, by the words its heading begins with. */
export const wordCard = (heading: string) => page.getByRole('article', { name: new RegExp(`^${heading} `) });

/** Lemmas of the cards as they are drawn, with their articles. */
export function listLemmas(): string[] {
	return [...document.querySelectorAll('.word-card .lemma')].map((lemma) => lemma.textContent ?? '');
}

/** Has the list drawn to its end. */
export async function drawAll(): Promise<void> {
	const more = page.getByRole('button', { name: /more words?$/ });
	more.query()?.scrollIntoView();
	await expect.element(more).not.toBeInTheDocument();
}
