import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Settings } from '../../../core/settings';
import type { Word } from '../../../core/word';
import { explainedText, readExplained } from '../../fixtures/explained-words';
import { waitFor } from '../wait-for';
import { fakeBackground } from './fake-background';
import { findWords } from './find-words';
import { first, second, third } from './pages';
import { startPage } from './start-page';

const caption = 'Die Sprecherin am Montag.';
const page = `<main><article><h1>Neue Auflagen</h1><figure><figcaption>${caption}</figcaption></figure><p>${first}</p>
	<p id="text">${explainedText}</p><p id="link">${second} <a href="#mehr">Opposition</a></p><p id="third">${third}</p></article></main>
	<input id="field" value="Brücke">`;

async function start(settings: Partial<Settings> = {}, html = page) {
	const started = startPage(html, fakeBackground({ claims: [third], people: ['Rathaus'] }, settings));
	await waitFor(() => expect(CSS.highlights.has('lesart-claim')).toBe(true));
	return started;
}

function boxOf(words: string): DOMRect {
	const range = findWords(words);
	return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** Where a word's beginning is, in the page's own element, as the tester wants it. */
function inBody(words: string) {
	const box = boxOf(words);
	const frame = document.body.getBoundingClientRect();
	return { position: { x: box.left - frame.left + 4, y: box.top - frame.top + box.height / 2 }, force: true };
}

const moveTo = (words: string) => userEvent.hover(document.body, inBody(words));
const findHost = () => document.querySelector('lesart-word');
const lit = () => [...(CSS.highlights.get('lesart-gloss') ?? [])].map(String);
const untilLit = (words: string[]) => waitFor(() => expect(lit()).toEqual(words));
const nextFrames = async () => {
	for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
};

afterEach(async () => {
	await userEvent.keyboard('{/Alt}{/Control}{/Shift}');
	window.getSelection()?.removeAllRanges();
	CSS.highlights.clear();
});

describe('a word under the pointer', () => {
	it.each(['kündigte', 'an. Im'])('is explained while the key is held, both halves lit, from “%s”', async (half) => {
		const { before, background } = await start();
		await moveTo(half);
		await userEvent.keyboard('{Alt>}');
		await untilLit(['kündigte', 'an']);
		expect(background.readWord.mock.calls[0]?.[0].text).toBe(explainedText);
		expect(findHost()).not.toBeNull();
		await userEvent.keyboard('{/Alt}{Escape}');
		expect(lit()).toEqual([]);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('is explained again when the key is pressed again', async () => {
		await start();
		await moveTo('Militärabkommen');
		await userEvent.keyboard('{Alt>}');
		await untilLit(['Militärabkommen']);
		await userEvent.keyboard('{Escape}{/Alt}');
		expect(findHost()).toBeNull();
		await userEvent.keyboard('{Alt>}');
		await untilLit(['Militärabkommen']);
	});

	it('is followed from word to word, and all of a phrase is lit', async () => {
		await start();
		await userEvent.keyboard('{Alt>}');
		await moveTo('Militärabkommen');
		await untilLit(['Militärabkommen']);
		await moveTo('Gegenzug');
		await untilLit(['Gegenzug', 'Im', 'Gegenzug']);
	});

	it.each([
		['without the key', {}, ''],
		['with another key', {}, '{Shift>}'],
		['with more than the key', {}, '{Alt>}{Shift>}'],
		['where no key is set', { wordKey: 'off' }, '{Alt>}'],
	] as const)('is not asked for %s', async (_, settings, keys) => {
		const { background } = await start(settings);
		if (keys) await userEvent.keyboard(keys);
		await moveTo('Militärabkommen');
		await nextFrames();
		expect(background.readWord).not.toHaveBeenCalled();
	});

	it('is explained with the key the reader chose, as soon as it is chosen', async () => {
		const { reader, background } = await start();
		reader.settingsChanged({ ...(await background.getSettings()), wordKey: 'shift' });
		await moveTo('Militärabkommen');
		await userEvent.keyboard('{Shift>}');
		await untilLit(['Militärabkommen']);
	});

	it('goes when the pointer has left it, but not while the pointer is on it', async () => {
		const { before } = await start();
		await moveTo('Militärabkommen');
		await userEvent.keyboard('{Alt>}');
		await untilLit(['Militärabkommen']);
		await userEvent.keyboard('{/Alt}');
		const host = findHost() as HTMLElement;
		await userEvent.hover(host);
		await nextFrames();
		expect(findHost()).toBe(host);
		await moveTo('Opposition warnte');
		await waitFor(() => expect(document.documentElement.outerHTML).toBe(before));
	});

	it('never has the slip over its line, nor the slip beyond the window', async () => {
		await start();
		await userEvent.keyboard('{Alt>}');
		for (const word of ['kündigte', 'Militärabkommen', 'verstoße', 'Sprecherin']) {
			await moveTo(word);
			await waitFor(() => expect(lit()).toContain(word));
			await nextFrames();
			const [slip, line] = [(findHost() as Element).getBoundingClientRect(), boxOf(word)];
			expect(slip.bottom <= line.top || slip.top >= line.bottom, word).toBe(true);
			expect(slip.left >= 0 && slip.right <= document.documentElement.clientWidth, word).toBe(true);
		}
	});

	it('is read in its own block where it is not in the article', async () => {
		const { background } = await start();
		await moveTo('Sprecherin am');
		await userEvent.keyboard('{Alt>}');
		await waitFor(() => expect(background.readWord.mock.calls.map(([{ text }]) => text)).toEqual([caption]));
	});

	it('is not shown when the answer comes too late', async () => {
		const { background } = await start();
		let answer: (word: Word | null) => void = () => {};
		background.readWord.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
		await userEvent.keyboard('{Alt>}');
		await moveTo('Militärabkommen');
		await waitFor(() => expect(background.readWord).toHaveBeenCalledTimes(1));
		await moveTo('Auflagen, sagte');
		await untilLit(['Auflagen']);
		answer(readExplained({ text: explainedText, offset: explainedText.indexOf('Militärabkommen') }));
		await nextFrames();
		expect(lit()).toEqual(['Auflagen']);
	});
});

describe('a double click', () => {
	it('explains the word, and does not choose the mark it is in', async () => {
		const { background } = await start();
		await userEvent.dblClick(document.body, inBody('Opposition warnte'));
		await waitFor(() => expect(background.readWord).toHaveBeenCalledTimes(1));
		await userEvent.click(document.body, inBody('Rathaus'));
		await waitFor(() => expect(background.selectMark.mock.calls.map(([{ id }]) => id)).toEqual(['Rathaus']));
	});

	it('keeps the slip until something else is pressed', async () => {
		const { before } = await start();
		await userEvent.dblClick(document.body, inBody('Militärabkommen'));
		await untilLit(['Militärabkommen']);
		await moveTo('Rathaus');
		await nextFrames();
		expect(findHost()).not.toBeNull();
		await userEvent.click(document.body, inBody('Rathaus'));
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('offers no note beside the slip', async () => {
		await start();
		await userEvent.dblClick(document.body, inBody('Militärabkommen'));
		await untilLit(['Militärabkommen']);
		await nextFrames();
		expect(document.querySelector('lesart-note')).toBeNull();
	});

	it.each([
		['the reader does not want it', { wordOnDoubleClick: false }, 'Militärabkommen'],
		['it is on a link', {}, 'Opposition'],
	])('is left alone where %s', async (_, settings, word) => {
		const { background } = await start(settings);
		await userEvent.dblClick(document.body, inBody(word));
		await nextFrames();
		expect(background.readWord).not.toHaveBeenCalled();
	});

	it('is not believed when the page made it', async () => {
		const { background } = await start();
		const { left, top } = boxOf('Militärabkommen');
		const place = { bubbles: true, clientX: left + 5, clientY: top + 5, altKey: true };
		document.querySelector('#text')?.dispatchEvent(new MouseEvent('dblclick', { ...place, altKey: false }));
		document.querySelector('#text')?.dispatchEvent(new PointerEvent('pointermove', { ...place, pointerType: 'mouse' }));
		await nextFrames();
		expect(background.readWord).not.toHaveBeenCalled();
	});
});

describe('by keyboard', () => {
	function setCaret(words: string): void {
		const node = document.querySelector('#text')?.firstChild as Text;
		window.getSelection()?.collapse(node, node.data.indexOf(words) + 1);
	}

	it('explains the word at the caret, steps on and back, and gives the focus back', async () => {
		const { before } = await start();
		document.querySelector<HTMLElement>('#link a')?.focus();
		setCaret('Militärabkommen');
		await userEvent.keyboard('{Alt>}{Shift>}w{/Shift}{/Alt}');
		await untilLit(['Militärabkommen']);
		expect(document.activeElement).toBe(findHost());
		await userEvent.keyboard('{ArrowRight}');
		await untilLit(['kündigte', 'an']);
		await userEvent.keyboard('{ArrowRight}');
		await untilLit(['Gegenzug', 'Im', 'Gegenzug']);
		await userEvent.keyboard('{ArrowLeft}{Escape}');
		expect(document.activeElement).toBe(document.querySelector('#link a'));
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('begins with the first word in view, and goes on where it was', async () => {
		const { reader } = await start();
		reader.explainWord();
		await untilLit(['Auflagen']);
		await userEvent.keyboard('{ArrowRight}');
		await untilLit(['Stadtrat']);
		await userEvent.keyboard('{Escape}');
		reader.explainWord();
		await untilLit(['Stadtrat']);
	});

	it('keeps its keys from the page', async () => {
		await start();
		const heard = vi.fn();
		document.addEventListener('keydown', heard, { capture: true });
		onTestFinished(() => document.removeEventListener('keydown', heard, { capture: true }));
		setCaret('Militärabkommen');
		await userEvent.keyboard('{Alt>}{Shift>}w{/Shift}{/Alt}');
		await untilLit(['Militärabkommen']);
		heard.mockClear();
		await userEvent.keyboard('sj{Escape}');
		expect(heard).not.toHaveBeenCalled();
	});

	it('leaves the keys of a field to the field', async () => {
		const { background } = await start();
		await userEvent.click(document.querySelector('#field') ?? document.body);
		await userEvent.keyboard('{Alt>}{Shift>}w{/Shift}{/Alt}s');
		expect(background.readWord).not.toHaveBeenCalled();
		expect(document.querySelector<HTMLInputElement>('#field')?.value).toContain('s');
	});
});

describe('saving', () => {
	it('takes the word where it stands, and the article, by one key', async () => {
		const { background } = await start();
		await moveTo('kündigte');
		await userEvent.keyboard('{Alt>}');
		await untilLit(['kündigte', 'an']);
		await userEvent.keyboard('{/Alt}s');
		await waitFor(() => expect(background.saveWordAt).toHaveBeenCalledTimes(1));
		const { text, offset, source } = background.saveWordAt.mock.calls[0]?.[0] ?? { text: '', offset: 0 };
		expect(text.slice(offset)).toMatch(/^kündigte am Montag/);
		expect(source).toMatchObject({ title: 'Neue Auflagen', outlet: null });
	});
});

it('is gone when the script ends', async () => {
	const { before, stop } = await start();
	await userEvent.dblClick(document.body, inBody('Militärabkommen'));
	await untilLit(['Militärabkommen']);
	stop();
	expect(document.documentElement.outerHTML).toBe(before);
	expect(lit()).toEqual([]);
});
