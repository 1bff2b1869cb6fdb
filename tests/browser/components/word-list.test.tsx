/** The word list in the panel: found, changed, deleted with a way back, reviewed a card at a time. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, succeed } from '../../../core/result';
import type { SavedWord } from '../../../core/saved-word';
import { importedPage } from '../../../core/transfer/word-candidate';
import { makeNote, ready } from '../../fixtures/panel-fixtures';
import { announce, closure, hostile, makeExample, makeWord } from '../../fixtures/saved-words';
import { waitFor } from '../wait-for';
import { listWords, makeProps, renderPanel } from './render-panel';

const here = makeWord(4, {
	lemma: 'Frage',
	gender: 'die',
	glosses: ['question'],
	zipf: 5,
	examples: [makeExample(ready.article.text.split('\n\n')[2] ?? '', ['Fragen'], { pageKey: ready.article.pageKey })],
});
const words = [here, announce, closure];

async function openList(savedWords: readonly SavedWord[] = words, props: Parameters<typeof renderPanel>[0] = {}) {
	const rendered = await renderPanel({ savedWords, ...props });
	await page.getByRole('tab', { name: /Words/ }).click();
	await page.getByRole('radio', { name: 'My words' }).click({ force: true });
	return rendered;
}

const card = (name: string | RegExp) => page.getByRole('article', { name });
const lemmas = () => [...document.querySelectorAll('.saved-word .lemma')].map((lemma) => lemma.textContent);

describe('the list', () => {
	it('says how to fill it when it is empty', async () => {
		await openList([]);
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/No words on your list yet\..*Save a word/);
	});

	it('shows what is known of a word', async () => {
		await openList();
		await expect.element(card(/ankündigen/)).toMatchTextContent(/ankündigen verb/);
		await expect.element(card(/ankündigen/)).toMatchTextContent('kündigt an, kündigte an, angekündigt');
		await expect.element(card(/ankündigen/)).toMatchTextContent('give notice of, announce');
		await expect.element(card(/ankündigen/)).toMatchTextContent('„Der Hafen kündigte im Herbst Streiks an.“');
		await expect.element(card(/ankündigen/)).toMatchTextContent('Die Neue Zeit · 4 May 2024 · Hafen gesperrt');
		expect(
			[
				...(card(/ankündigen/)
					.element()
					.querySelectorAll('b') ?? []),
			].map((piece) => piece.textContent),
		).toEqual(['kündigte', 'an']);
		await card(/ankündigen/)
			.getByRole('button', { name: '1 more sentence' })
			.click();
		await expect.element(card(/ankündigen/)).toMatchTextContent('„Die Stadt hatte es angekündigt.“');
	});

	it('says of a sentence from a file that it was imported', async () => {
		const source = { title: null, outlet: null, published: null, pageKey: importedPage };
		await openList([makeWord(1, { lemma: 'Kran', examples: [makeExample('Der Kran steht.', ['Kran'], source)] })]);
		await expect.element(card(/Kran/)).toMatchTextContent(/„Der Kran steht\.“\s*imported/);
	});

	it('shows hostile text as text, and links to the web only', async () => {
		await openList([hostile]);
		await expect.element(card(/=1\+1/)).toMatchTextContent('<img src=x onerror="hit()">');
		expect(page.getByRole('tabpanel').element().querySelector('img, a')).toBeNull();
	});

	it('goes to the place in the page, or to the article of another', async () => {
		const { props } = await openList();
		await card(/Frage/)
			.getByRole('button', { name: /Die Sperrung wirft/ })
			.click();
		const start = ready.article.text.indexOf('Fragen');
		expect(props.onShowSpan).toHaveBeenCalledWith({ start, end: start + 'Fragen'.length });
		const link = card(/Sperrung/).getByRole('link', { name: 'Hafen gesperrt' });
		await expect.element(link).toHaveAttribute('href', 'https://blatt.example/hafen');
		await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
	});

	it('is there on a page without an article, beside the notes', async () => {
		const savedWords = listWords(words);
		const { update } = await renderPanel({ state: null, savedWords });
		await expect.element(page.getByRole('region', { name: 'My words' }).getByRole('article', { name: /Sperrung/ })).toBeVisible();
		await waitFor(() => expect(savedWords.onCountWanted).toHaveBeenCalled());
		update({ notes: [makeNote(1, 'Andere Worte.', 'for later', 'https://anderswo.example/text')] });
		await expect.element(page.getByRole('tab', { name: 'Notes 1' })).toHaveAttribute('aria-selected', 'true');
		await page.getByRole('tab', { name: 'My words 3' }).click();
		await expect.element(card(/Sperrung/)).toBeVisible();
	});

	it.each([
		['Newest first', ['die Frage', 'ankündigen', 'die Sperrung']],
		['Learning first', ['ankündigen', 'die Frage', 'die Sperrung']],
		['A to Z', ['ankündigen', 'die Frage', 'die Sperrung']],
		['Rarest first', ['die Sperrung', 'ankündigen', 'die Frage']],
	])('is ordered: %s', async (order, expected) => {
		await openList();
		await page.getByRole('combobox', { name: 'Order' }).selectOptions(order);
		await expect.poll(lemmas).toEqual(expected);
	});

	it('is searched and filtered', async () => {
		await openList();
		await userEvent.keyboard('/');
		await expect.element(page.getByRole('searchbox', { name: 'Search your words' })).toHaveFocus();
		await userEvent.keyboard('STREIKS notice');
		await expect.poll(lemmas).toEqual(['ankündigen']);
		await page.getByRole('combobox', { name: 'Show' }).selectOptions('New (2)');
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent('No word of your list fits.');
		await page.getByRole('searchbox').fill('');
		await expect.poll(lemmas).toEqual(['die Frage', 'die Sperrung']);
	});

	it('is exported as it is listed', async () => {
		const { props } = await openList();
		await page.getByRole('combobox', { name: 'Show' }).selectOptions('Learning (1)');
		await page.getByRole('button', { name: 'Export 1 word for Anki' }).click();
		expect(props.listActions.exportWords).toHaveBeenLastCalledWith([announce], 'anki');
		await page.getByRole('button', { name: 'As CSV' }).click();
		expect(props.listActions.exportWords).toHaveBeenLastCalledWith([announce], 'csv');
	});

	it('draws thousands of words piece by piece', async () => {
		const many = Array.from({ length: 5_000 }, (_, n) => makeWord(n, { lemma: `Wort${n}`, examples: closure.examples }));
		await openList(many);
		await expect.element(card('Wort0 noun')).toBeVisible();
		expect(lemmas().length).toBeLessThan(500);
		await page.getByRole('searchbox').fill('Wort4999');
		await expect.poll(lemmas).toEqual(['Wort4999']);
	});

	it('is read when it is shown, and not before', async () => {
		const savedWords = listWords(words);
		const { props } = await renderPanel({ savedWords });
		expect(savedWords.onWanted).not.toHaveBeenCalled();
		await page.getByRole('tab', { name: /Words/ }).click();
		expect(savedWords.onWanted).not.toHaveBeenCalled();
		await page.getByRole('radio', { name: 'My words' }).click({ force: true });
		await waitFor(() => expect(savedWords.onWanted).toHaveBeenCalledOnce());
		expect(props.savedWords).toBe(savedWords);
	});

	it('shows what is read of it until all is, and does not take that for the whole', async () => {
		const reading = (some: readonly SavedWord[]) => ({ ...listWords(some), isWhole: false, count: null });
		const { update } = await renderPanel({ savedWords: reading([]) });
		await page.getByRole('tab', { name: /Words/ }).click();
		await page.getByRole('radio', { name: 'My words' }).click({ force: true });
		await expect.element(page.getByText('Reading your list')).toBeInTheDocument();
		update({ savedWords: reading([here, announce]) });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent('Reading your list: 2 words so far');
		await expect.poll(lemmas).toEqual(['die Frage', 'ankündigen']);
		for (const name of [/^Review/, /for Anki$/]) expect(page.getByRole('button', { name }).query()).toBeNull();
		await expect.element(page.getByRole('combobox', { name: 'Show' })).toMatchTextContent('AllNewLearningKnown');
		update({ savedWords: words });
		await expect.element(page.getByRole('button', { name: 'Review 3 words' })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Export 3 words for Anki' })).toBeVisible();
		expect(page.getByText(/Reading your list/).query()).toBeNull();
	});
});

describe('tens of thousands', () => {
	const count = 20_000;
	const many = Array.from({ length: count }, (_, n) => {
		const word = makeWord(count - n, { lemma: `Wort${String((n * 7919) % count).padStart(5, '0')}`, glosses: [`word ${n}`] });
		return { ...word, state: n % 4 === 0 ? ('known' as const) : ('new' as const), zipf: (n % 70) / 10 };
	});
	const shown = () => lemmas().slice(0, 3);
	const wanted = (list: readonly SavedWord[]) => list.slice(0, 3).map(({ lemma }) => lemma);

	it('are ordered, filtered and searched as a few are', async () => {
		await openList(many);
		await expect.poll(shown).toEqual(wanted(many));
		await page.getByRole('combobox', { name: 'Order' }).selectOptions('A to Z');
		await expect.poll(shown).toEqual(['Wort00000', 'Wort00001', 'Wort00002']);
		await page.getByRole('combobox', { name: 'Order' }).selectOptions('Rarest first');
		await expect.poll(shown).toEqual(wanted(many.toSorted((a, b) => a.zipf - b.zipf)));
		await page.getByRole('combobox', { name: 'Show' }).selectOptions('Known (5,000)');
		await expect.poll(shown).toEqual(wanted(many.toSorted((a, b) => a.zipf - b.zipf).filter(({ state }) => state === 'known')));
		await page.getByRole('searchbox').fill('WORT 1234 word');
		const found = many.filter(({ lemma, glosses, state }) => state === 'known' && `${lemma} ${glosses[0]}`.includes('1234'));
		await expect.poll(() => lemmas().toSorted()).toEqual(found.map(({ lemma }) => lemma).toSorted());
		await expect.element(page.getByRole('button', { name: `Export ${found.length} words for Anki` })).toBeVisible();
	});

	it('are a list that says which word of how many each is, wherever it is scrolled to', async () => {
		await openList(many);
		const items = () =>
			page
				.getByRole('list', { name: 'My words' })
				.getByRole('listitem')
				.elements()
				.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]);
		await expect.poll(() => items()[0]).toEqual(['1', '20000']);
		window.scrollTo(0, document.documentElement.scrollHeight);
		await expect.poll(() => items().at(-1)).toEqual(['20000', '20000']);
		window.scrollTo(0, 0);
	});

	it('are reviewed in the order in which they are due', async () => {
		const { update } = await openList(many);
		await page.getByRole('button', { name: 'Review 15,000 words' }).click();
		const review = page.getByRole('region', { name: 'Review' });
		await expect.element(review).toMatchTextContent(/1 of 15,000/);
		const first = many.find(({ state }) => state === 'new');
		update({ savedWords: many.filter((word) => word !== first) });
		await expect.element(review).toMatchTextContent(/2 of 15,000/);
	});
});

describe('a word', () => {
	it('is given a meaning and a comment of the reader’s own', async () => {
		const { props } = await openList();
		await card(/Sperrung/)
			.getByRole('button', { name: 'Edit' })
			.click();
		await expect.element(page.getByRole('textbox', { name: 'Your own meaning' })).toHaveFocus();
		await page.getByRole('textbox', { name: 'Your own meaning' }).fill(' lockout ');
		await page.getByRole('textbox', { name: 'Comment' }).fill('of the harbour');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		expect(props.listActions.change).toHaveBeenCalledWith(closure, { gloss: 'lockout', comment: 'of the harbour' });
		await expect.element(card(/Sperrung/).getByRole('button', { name: 'Edit' })).toHaveFocus();
	});

	it('says why it could not be changed', async () => {
		await openList(words, { listActions: { ...makeProps().listActions, change: () => Promise.resolve(fail('wordGone')) } });
		await card(/Sperrung/)
			.getByRole('button', { name: 'Edit' })
			.click();
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.element(page.getByRole('alert')).toMatchTextContent('This word has been deleted.');
	});

	it('is put in another state', async () => {
		const { props } = await openList();
		await page.getByRole('combobox', { name: 'How well you know Sperrung' }).selectOptions('Known');
		expect(props.listActions.setState).toHaveBeenCalledWith(closure, 'known');
	});

	it('comes back after it was deleted, and keeps the reader’s place', async () => {
		const { props, update } = await openList();
		await card(/Sperrung/)
			.getByRole('button', { name: 'Delete' })
			.click();
		update({ savedWords: [here, announce] });
		expect(props.listActions.remove).toHaveBeenCalledWith(closure);
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		update({ savedWords: words });
		expect(props.listActions.restore).toHaveBeenCalledWith(closure);
		await expect.element(card(/Sperrung/)).toHaveFocus();
		await expect.element(page.getByRole('status')).toMatchTextContent('“Sperrung” restored.');
	});

	it('comes back where it was the last one', async () => {
		const { update } = await openList([closure]);
		await card(/Sperrung/)
			.getByRole('button', { name: 'Delete' })
			.click();
		update({ savedWords: [] });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	});
});

describe('review', () => {
	const dialog = () => page.getByRole('region', { name: 'Review' });
	let grade: ReturnType<typeof vi.fn<(word: SavedWord, isKnown: boolean) => Promise<ReturnType<typeof succeed<null>>>>>;
	beforeEach(() => {
		grade = vi.fn(() => Promise.resolve(succeed(null)));
	});
	const start = async () => {
		await openList(words, { listActions: { ...makeProps().listActions, grade } });
		await page.getByRole('button', { name: 'Review 3 words' }).click();
	};

	it('asks for the meaning of the marked word, by keyboard alone', async () => {
		await start();
		await expect.element(dialog()).toMatchTextContent(/1 of 3.*Der Hafen kündigte im Herbst Streiks an\./);
		await expect.element(dialog()).not.toMatchTextContent('announce');
		await userEvent.keyboard(' ');
		await expect.element(dialog()).toMatchTextContent('give notice of, announce');
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(dialog()).toMatchTextContent('2 of 3');
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(dialog()).toMatchTextContent('2 of 3');
		await userEvent.keyboard('{Enter}{ArrowLeft}');
		await expect.element(dialog()).toMatchTextContent('3 of 3');
		await userEvent.keyboard(' {ArrowLeft}');
		await expect.element(dialog()).toMatchTextContent('Done: 1 word known, 2 still to learn.');
		expect(grade.mock.calls.map(([word, isKnown]) => [word.lemma, isKnown])).toEqual([
			['ankündigen', true],
			['Frage', false],
			['Sperrung', false],
		]);
		await userEvent.keyboard('{Enter}');
		await expect.element(card(/Sperrung/)).toBeVisible();
	});

	it('asks for the word of a meaning, and leaves it out of the sentence', async () => {
		await start();
		await page.getByRole('combobox', { name: 'What is asked' }).selectOptions('English to German');
		await expect
			.element(dialog())
			.toMatchTextContent(/give notice of, announce.*Der Hafen the missing word im Herbst Streiks the missing word\./);
		await expect.element(dialog()).not.toMatchTextContent('kündigt');
		await page.getByRole('button', { name: /Show the answer/ }).click();
		await expect.element(dialog()).toMatchTextContent('Der Hafen kündigte im Herbst Streiks an.');
		await page.getByRole('button', { name: /Still learning/ }).click();
		expect(grade).toHaveBeenCalledWith(announce, false);
	});

	it('stays with a word whose answer could not be kept', async () => {
		await openList(words, { listActions: { ...makeProps().listActions, grade: () => Promise.resolve(fail('storageFull')) } });
		await page.getByRole('button', { name: 'Review 3 words' }).click();
		await userEvent.keyboard(' {ArrowRight}');
		await expect.element(page.getByRole('alert')).toMatchTextContent(/storage is full/);
		await expect.element(dialog()).toMatchTextContent('1 of 3');
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('button', { name: 'Review 3 words' })).toBeVisible();
	});

	it('goes on where it was when the reader comes back from another tab', async () => {
		await start();
		await userEvent.keyboard(' {ArrowRight}');
		await expect.element(dialog()).toMatchTextContent('2 of 3');
		await page.getByRole('tab', { name: /Claims/ }).click();
		await expect.element(dialog()).not.toBeInTheDocument();
		await page.getByRole('tab', { name: /Words/ }).click();
		await expect.element(dialog()).toMatchTextContent('2 of 3');
	});

	it('passes over a word that was deleted meanwhile', async () => {
		const { update } = await openList();
		await page.getByRole('button', { name: 'Review 3 words' }).click();
		update({ savedWords: [closure] });
		await expect.element(dialog()).toMatchTextContent(/3 of 3.*Die Bürgermeisterin bestätigt/);
	});

	it('says when the next word is due, and explains how words come back', async () => {
		const reviewed = new Date().toISOString();
		await openList([makeWord(1, { lemma: 'Kran', state: 'learning', box: 2, reviewed })]);
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/Nothing to review\. The next word is due on \w+/);
		await page.getByText('How words come back').click();
		await expect.element(page.getByText(/comes back after 1, 3, 7, 14 and 30 days/)).toBeVisible();
	});
});
