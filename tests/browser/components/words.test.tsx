/** The words of an article: which are listed, what a card says, and what becomes of the words a reader keeps or knows. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '../../../core/result';
import type { Word } from '../../../core/word';
import { makeWord as makeSaved } from '../../fixtures/saved-words';
import { articleWords, findNth, makeWord, wordText } from '../../fixtures/word-fixtures';
import { makeProps } from './render-panel';
import { bareCorpus, chooseView, drawAll, listLemmas, openWords, wordArticle, wordCard } from './words-tab';

const level = () => page.getByRole('combobox', { name: 'Show' });
const panel = () => page.getByRole('tabpanel');

describe('the list', () => {
	it('goes from the rarest to the commonest, one card a word, without names and small words', async () => {
		await openWords();
		await drawAll();
		const lemmas = listLemmas();
		expect(lemmas.slice(0, 4)).toEqual(['das Seerecht', 'der Reeder', 'die Reederei', 'der Kran']);
		expect(lemmas.at(-1)).toBe('sagen');
		expect(lemmas.filter((lemma) => lemma === 'ankündigen')).toHaveLength(1);
		expect(lemmas).not.toContain('Lind');
	});

	it('has what is at least as rare as the reader’s level, and counts it on the tab', async () => {
		const { resource } = await openWords();
		await expect.element(page.getByRole('tab', { name: 'Words 20' })).toBeVisible();
		resource({ level: 'veryRare' });
		await expect.poll(listLemmas).toEqual(['das Seerecht', 'der Reeder', 'die Reederei', 'der Kran', 'die Sperrung']);
		await expect.element(page.getByRole('tab', { name: 'Words 5' })).toBeVisible();
	});

	it('lets the reader choose the level, and says how many words each has', async () => {
		const { source } = await openWords({ level: 'veryRare' });
		expect([...document.querySelectorAll('option')].map((option) => option.textContent)).toContain('Only very rare (5)');
		await userEvent.selectOptions(level(), 'Rare and very rare (10)');
		expect(source.onLevel).toHaveBeenCalledWith('rare');
	});

	it('says so when the level could not be saved', async () => {
		await openWords({ onLevel: () => Promise.resolve(fail('storageFull')) });
		await userEvent.selectOptions(level(), 'Only very rare (5)');
		await expect.element(page.getByRole('status')).toMatchTextContent(/storage is full/);
	});

	it('is drawn in parts when it is long, as the reader comes to them', async () => {
		const words = Array.from({ length: 400 }, (_, i) => makeWord('Reeder', { lemma: `Reeder${i}`, glosses: ['owner'] }));
		await openWords({ state: { status: 'ready', words } });
		await expect.element(page.getByRole('tab', { name: 'Words 402' })).toBeVisible();
		const drawn = listLemmas().length;
		expect(drawn).toBeLessThan(200);
		page
			.getByRole('button', { name: /more words/ })
			.element()
			.scrollIntoView();
		await expect.poll(() => listLemmas().length).toBeGreaterThan(drawn);
	});
});

describe('a word’s card', () => {
	it('has article, part of speech, rarity, forms and glosses', async () => {
		await openWords();
		await expect.element(wordCard('der Kran')).toMatchTextContent(/der Kran noun · very rareplural Kränecrane/);
		await expect
			.element(wordCard('ankündigen'))
			.toMatchTextContent(/verb · less commonkündigt an, kündigte an, angekündigtannounce, give notice of/);
		await expect.element(wordCard('verstoßen')).toMatchTextContent(/gegen etw\. verstoßenviolate/);
	});

	it('has the first few of many glosses until the reader asks', async () => {
		const words = [makeWord('Reeder', { glosses: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `meaning ${letter}`) })];
		await openWords({ state: { status: 'ready', words } }, { corpus: bareCorpus });
		await expect.element(wordCard('Reeder')).toMatchTextContent(/meaning d, meaning emore/);
		await wordCard('Reeder').getByRole('button', { name: 'more' }).click();
		await expect.element(wordCard('Reeder')).toMatchTextContent(/meaning f, meaning gless/);
	});

	it('takes a compound apart', async () => {
		await openWords();
		await expect.element(wordCard('das Militärabkommen')).toMatchTextContent('Militär military + Abkommen agreement');
	});

	it('names the phrase it is in', async () => {
		await openWords();
		await drawAll();
		await expect.element(wordCard('stellen')).toMatchTextContent('zur Verfügung stellen provide');
	});

	it('says once what the word and its phrase both mean, and what the editors spell otherwise', async () => {
		const phrase = { lemma: 'in Reih und Glied', pieces: [], glosses: ['in rank and file'] };
		const words = [makeWord('Reeder', { glosses: ['row', 'in rank and file', 'rank'], phrase })];
		await openWords({ state: { status: 'ready', words } }, { corpus: bareCorpus });
		await expect.element(wordCard('Reeder')).toMatchTextContent(/row, rankin Reih und Glied in rank and file/);
	});

	it('has the editors’ gloss before the dictionary’s, and says whose each is', async () => {
		await openWords();
		await expect
			.element(wordCard('die Sperrung'))
			.toMatchTextContent(/closure of the port · editorsclosure, blocking · dictionaryHere of ships\./);
		await expect.element(wordCard('im Gegenzug')).toMatchTextContent(/phrase · rarein exchange · editors/);
	});

	it('says what the outlet does not vouch for', async () => {
		await openWords();
		await expect
			.element(wordCard('verstoßen'))
			.toMatchTextContent('Reported speech (Konjunktiv): the paper reports this, it does not vouch for it.');
	});

	it('marks every piece of it in its sentence, and goes there', async () => {
		const { props } = await openWords();
		const card = wordCard('ankündigen');
		await card.getByRole('button', { name: /place 2 of 3/ }).click();
		expect([...card.element().querySelectorAll('b')].map((piece) => piece.textContent)).toEqual(['kündigte', 'an']);
		const { start } = findNth(wordText, 'kündigte');
		expect(props.onShowSpan).toHaveBeenCalledWith({ start, end: wordText.indexOf('an. Die') + 2 });
		await card.getByRole('button', { name: /Die Stadt kündigte/ }).click();
		expect(props.onShowSpan).toHaveBeenCalledTimes(2);
	});
});

describe('what the reader keeps and knows', () => {
	const saved = (rest: { lemma: string; state: 'new' | 'learning' | 'known' }) =>
		makeSaved(1, { partOfSpeech: 'noun', gender: 'der', ...rest });

	it('is saved from the place that is shown, the editors’ gloss first', async () => {
		const { props } = await openWords();
		await wordCard('die Sperrung')
			.getByRole('button', { name: /place 2 of 2/ })
			.click();
		await page.getByRole('button', { name: 'Save Sperrung' }).click();
		expect(props.wordActions.save).toHaveBeenCalledWith(
			expect.objectContaining({
				...findNth(wordText, 'Sperrung', 1),
				lemma: 'Sperrung',
				glosses: ['closure of the port', 'closure', 'blocking'],
			}),
		);
		await expect.element(page.getByRole('status')).toMatchTextContent('“Sperrung” is on your list.');
	});

	it('is shown as being on the list', async () => {
		await openWords({}, { savedWords: [saved({ lemma: 'Reeder', state: 'learning' })] });
		await expect.element(wordCard('der Reeder')).toMatchTextContent('on your list, learning');
		expect(page.getByRole('button', { name: 'Save Reeder', exact: true }).query()).toBeNull();
	});

	it('leaves the list when it is known, and the reader’s place stays', async () => {
		const { props, update } = await openWords();
		await userEvent.keyboard('jjx');
		expect(props.wordActions.setState).toHaveBeenCalledWith(expect.objectContaining({ lemma: 'Reeder' }), 'known');
		update({ savedWords: [saved({ lemma: 'Reeder', state: 'known' })] });
		await expect.element(wordCard('der Reeder')).not.toBeInTheDocument();
		await expect.element(wordCard('die Reederei')).toHaveFocus();
		await expect.element(page.getByRole('tab', { name: 'Words 19' })).toBeVisible();
	});

	it('can be listed again', async () => {
		const { props } = await openWords({}, { savedWords: [saved({ lemma: 'Reeder', state: 'known' })] });
		await page.getByText('1 word here that you know').click();
		await page.getByRole('button', { name: 'List Reeder again' }).click();
		expect(props.wordActions.setState).toHaveBeenCalledWith(expect.objectContaining({ lemma: 'Reeder' }), 'learning');
	});

	it('says why it could not be kept', async () => {
		const wordActions = { ...makeProps().wordActions, save: vi.fn(() => Promise.resolve(fail('storageFull'))) };
		await openWords({}, { wordActions });
		await userEvent.keyboard('js');
		await expect.element(page.getByRole('status')).toMatchTextContent(/storage is full/);
	});
});

describe('states', () => {
	it('says after a moment that the words are being read', async () => {
		await openWords({ state: { status: 'loading' } });
		await expect.element(page.getByText('Reading the words')).toBeInTheDocument();
		expect(page.getByRole('tab', { name: 'Words', exact: true }).query()).not.toBeNull();
	});

	it('offers to try again when the dictionary fails, and still has the editors’ words', async () => {
		const { source } = await openWords({ state: { status: 'failed', code: 'lexiconFailed' } });
		await expect.element(page.getByRole('alert')).toMatchTextContent('The dictionary could not be opened.');
		expect(listLemmas()).toEqual(['die Sperrung', 'im Gegenzug']);
		await page.getByRole('button', { name: 'Try again' }).click();
		expect(source.onRetry).toHaveBeenCalledOnce();
	});

	it('says so when there is nothing to show', async () => {
		const state = { ...wordArticle, article: { ...wordArticle.article, text: 'Lind sagte.' } };
		await openWords({ state: { status: 'ready', words: [] } }, { state });
		await expect.element(panel()).toMatchTextContent('No word here has a meaning in the dictionary.');
	});

	it('offers commoner words where none is that rare', async () => {
		const { source } = await openWords(
			{ level: 'veryRare', state: { status: 'ready', words: articleWords.filter(({ lemma }) => lemma === 'Streit') } },
			{ corpus: bareCorpus },
		);
		await expect.element(panel()).toMatchTextContent('No word here is that rare.');
		await page.getByRole('button', { name: 'Show: Common and rarer' }).click();
		expect(source.onLevel).toHaveBeenCalledWith('common');
	});

	it('says so when the reader knows everything', async () => {
		const words: Word[] = [makeWord('Reeder', { gender: 'der', glosses: ['shipowner'], zipf: 2 })];
		const savedWords = [makeSaved(1, { lemma: 'Reeder', gender: 'der', state: 'known' })];
		await openWords({ level: 'rare', state: { status: 'ready', words } }, { savedWords, corpus: bareCorpus });
		await expect.element(panel()).toMatchTextContent('You know every word here that is that rare.');
	});
});

it('keeps the reader’s view while they are in another tab', async () => {
	await openWords();
	await chooseView('Sentences');
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('tab', { name: /Notes/ }).click();
	await page.getByRole('tab', { name: /Words/ }).click();
	await expect.element(panel()).toMatchTextContent('Sentence 2 of 5');
});
