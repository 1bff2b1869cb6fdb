/** Sentences one at a time: the glosses under the words, the ways between them, and the translation a reader asks for. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, succeed } from '../../../core/result';
import { findNth, wordText } from '../../fixtures/word-fixtures';
import { openSentences } from './words-tab';

const panel = () => page.getByRole('tabpanel');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cells = () => [...document.querySelectorAll('.interlinear .cell')];

async function goTo(sentence: number): Promise<void> {
	for (let at = 1; at < sentence; at++) await button('Next').click();
	await expect.element(panel()).toMatchTextContent(`Sentence ${sentence} of 5`);
}

describe('a sentence', () => {
	it('has each word over its gloss, and is there whole for a screen reader', async () => {
		await openSentences();
		await goTo(2);
		const item = page.getByRole('list', { name: 'Word by word' }).getByRole('listitem').nth(7);
		await expect.element(item).toMatchTextContent('Streit,dispute');
		expect(document.querySelector('.sentence .visually-hidden')?.textContent).toMatch(/^Die Stadt kündigte am .* an\.$/);
	});

	it('joins the halves of a separated verb by the line under them and in words', async () => {
		await openSentences();
		await goTo(2);
		const halves = cells().filter((cell) => cell.classList.contains('apart-0'));
		expect(halves.map((cell) => cell.querySelector('.german')?.textContent)).toEqual(['kündigte', 'an.']);
		await expect.element(button(/kündigte , ankündigen, in two places: announce/)).toBeVisible();
		await expect.element(button(/an\. , goes with ankündigen/)).toBeVisible();
	});

	it.each([280, 360, 600])('wraps without sticking out at %i px', async (width) => {
		await openSentences();
		document.body.style.width = `${width}px`;
		for (let sentence = 1; sentence <= 5; sentence++) {
			expect(cells().every((cell) => cell.getBoundingClientRect().right <= width)).toBe(true);
			if (sentence < 5) await button('Next').click();
		}
	});

	it('says what its grammar says of it, and by which word', async () => {
		await openSentences();
		await goTo(3);
		await expect
			.element(panel())
			.toMatchTextContent(/verstoße Reported speech \(Konjunktiv\): the paper reports this, it does not vouch for it\./);
		await userEvent.keyboard('jj');
		await expect.element(panel()).toMatchTextContent(/Angeblich A hedge:/);
	});

	it('is shown in the page', async () => {
		const { props } = await openSentences();
		await goTo(5);
		await button('Show in the page').click();
		const { start } = findNth(wordText, 'Angeblich');
		expect(props.onShowSpan).toHaveBeenCalledWith({ start, end: wordText.length });
	});

	it('shows the card of a word that is pressed, at its place here', async () => {
		const { props } = await openSentences();
		await goTo(2);
		await button(/^Sperrung /).click();
		const card = page.getByRole('article', { name: /^die Sperrung/ });
		await expect.element(card).toMatchTextContent(/closure of the port.*2 times here/);
		await card.getByRole('button', { name: 'Save Sperrung' }).click();
		expect(props.wordActions.save).toHaveBeenCalledWith(expect.objectContaining(findNth(wordText, 'Sperrung', 1)));
		await button(/^Sperrung /).click();
		await expect.element(card).not.toBeInTheDocument();
	});
});

describe('keys', () => {
	it('step right after the view was chosen', async () => {
		await openSentences();
		await userEvent.keyboard('j');
		await expect.element(panel()).toMatchTextContent('Sentence 2 of 5');
	});

	it('step from sentence to sentence, and stop at the ends', async () => {
		await openSentences();
		await userEvent.keyboard('kjjjjjjj');
		await expect.element(panel()).toMatchTextContent('Sentence 5 of 5');
		await expect.element(page.getByRole('status')).toMatchTextContent('Sentence 5 of 5');
		await userEvent.keyboard('k');
		await expect.element(panel()).toMatchTextContent('Sentence 4 of 5');
	});

	it('arrows step too, but among the words they move from word to word', async () => {
		await openSentences();
		await button('Next').click();
		await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
		await expect.element(panel()).toMatchTextContent('Sentence 2 of 5');
		await userEvent.tab();
		await expect.element(button(/^Stadt/)).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(button(/^Montag/)).toHaveFocus();
		await userEvent.keyboard('{End}{Enter}');
		await expect.element(page.getByRole('article', { name: /^ankündigen/ })).toBeVisible();
		await expect.element(panel()).toMatchTextContent('Sentence 2 of 5');
	});
});

describe('a translation', () => {
	type Options = { signal: AbortSignal; onProgress: (share: number) => void };
	const pending = () => {
		const calls: Options[] = [];
		const translate = vi.fn((_sentence: string, options: Options) => {
			calls.push(options);
			return new Promise<null>((resolve) => options.signal.addEventListener('abort', () => resolve(null)));
		});
		return { calls, translator: { isHere: () => true, translate } };
	};

	it('is made when asked, is called what it is, and stays', async () => {
		const { source } = await openSentences();
		await button('Translate this sentence').click();
		await expect.element(panel()).toMatchTextContent('English: Stadt kündigt Sperrung des Hafens an');
		await expect.element(panel()).toMatchTextContent('Machine translation, made by this browser on this device.');
		await button('Next').click();
		await expect.element(button('Translate this sentence')).toBeVisible();
		await button('Previous').click();
		await expect.element(panel()).toMatchTextContent('English: Stadt kündigt');
		expect(source.translator.translate).toHaveBeenCalledOnce();
	});

	it('shows how far the download is, and can be cancelled', async () => {
		const { calls, translator } = pending();
		await openSentences({ translator });
		await button('Translate this sentence').click();
		calls[0]?.onProgress(0.42);
		await expect.element(page.getByRole('progressbar', { name: /downloading its German, once: 42%/ })).toBeVisible();
		await expect.element(button('Cancel')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(calls[0]?.signal.aborted).toBe(true);
		await expect.element(button('Translate this sentence')).toHaveFocus();
		await expect.element(page.getByRole('status')).toMatchTextContent('Translation cancelled.');
	});

	it('is given up when the reader goes on', async () => {
		const { calls, translator } = pending();
		await openSentences({ translator });
		await button('Translate this sentence').click();
		await button('Next').click();
		await expect.poll(() => calls[0]?.signal.aborted).toBe(true);
	});

	it('can be tried again after it failed', async () => {
		const translate = vi.fn().mockResolvedValueOnce(fail('translationTooSlow')).mockResolvedValueOnce(succeed('City closes port'));
		await openSentences({ translator: { isHere: () => true, translate } });
		await button('Translate this sentence').click();
		await expect.element(panel()).toMatchTextContent(/did not answer in time.*Nothing of the article was sent anywhere/);
		await button('Try again').click();
		await expect.element(panel()).toMatchTextContent('City closes port');
	});

	it('is not offered where the browser has none, which is said', async () => {
		await openSentences({ translator: { isHere: () => false, translate: vi.fn() } });
		await expect.element(panel()).toMatchTextContent('This browser has no translation of its own. Nothing was sent anywhere.');
		expect(button('Translate this sentence').query()).toBeNull();
	});
});
