import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contextLength } from '../../../core/annotations/make-selectors';
import { fail } from '../../../core/result';
import type { Settings } from '../../../core/settings';
import { makeNoteButton, makeNoteForm } from '../../../entrypoints/content/note-form';
import { waitFor } from '../wait-for';
import { fakeBackground, loadPart } from './fake-background';
import { first, second, third } from './pages';
import { startPage } from './start-page';

const page = `<main><h1>Die alte Brücke bleibt</h1><p id="first">${first}</p><p id="second">${second}</p><p>${third}</p></main>`;

async function start(settings: Partial<Settings> = {}, load: typeof loadPart = loadPart) {
	const started = startPage(page, fakeBackground({ claims: [third], people: [] }, settings), load);
	await waitFor(() => expect(CSS.highlights.has('lesart-claim')).toBe(true));
	return started;
}

function select(words: string): void {
	const text = document.querySelector('#second')?.firstChild;
	if (!(text instanceof Text)) throw new Error('no text');
	const at = text.data.indexOf(words);
	window.getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
}

const findHost = () => document.querySelector('lesart-note');
const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

afterEach(() => {
	window.getSelection()?.removeAllRanges();
	CSS.highlights.clear();
});

describe('a note on a selection', () => {
	it.each([
		['in a shadow root', ['first', 'first'], 'Stadtrat von Altenau'],
		['from one shadow root into another', ['first', 'second'], `${first.slice(4)}\n\n${second.slice(0, 20)}`],
		['from the page into a shadow root', ['title', 'first'], `alte Brücke bleibt\n\n${first.slice(0, 24)}`],
	] as const)('is taken %s', async (_, [from, to], words) => {
		const roots = `<main><h1 id="title">Die alte Brücke bleibt</h1>${[first, second, third]
			.map(
				(text, at) =>
					`<news-text id="${['first', 'second', 'third'][at]}"><template shadowrootmode="open"><p>${text}</p></template></news-text>`,
			)
			.join('')}</main>`;
		const background = fakeBackground({ claims: [third], people: [] });
		const { reader } = startPage(roots, background);
		await waitFor(() => expect(CSS.highlights.has('lesart-claim')).toBe(true));
		const textIn = (id: string) => {
			const host = document.getElementById(id);
			return (host?.shadowRoot?.querySelector('p') ?? host)?.firstChild as Text;
		};
		const [head, tail] = [textIn(from), textIn(to)];
		const last = words.split('\n\n').at(-1) ?? '';
		const begin = head.data.indexOf(words.split('\n\n')[0] ?? '');
		window.getSelection()?.setBaseAndExtent(head, begin, tail, tail.data.indexOf(last) + last.length);
		reader.noteSelection();
		await waitFor(() => expect(findHost()).not.toBeNull());
		await userEvent.keyboard('So.{Control>}{Enter}{/Control}');
		await waitFor(() => expect(background.saveNote.mock.calls[0]?.[0].selector?.[0]).toMatchObject({ exact: words }));
	});

	it('is saved with both selectors, comment and tags, painted, and the page is as it was', async () => {
		const { reader, background, before } = await start();
		select('nicht leicht gemacht');
		reader.noteSelection();
		await userEvent.keyboard('Wirklich?{Tab}Brücke, Rat , ,Rat{Enter}');
		await waitFor(() => expect(wordsOf('lesart-note')).toEqual(['nicht leicht gemacht']));
		const draft = background.saveNote.mock.calls[0]?.[0];
		expect(draft).toMatchObject({ comment: 'Wirklich?', tags: ['Brücke', 'Rat'] });
		const [quote, position] = draft?.selector ?? [];
		expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'nicht leicht gemacht' });
		expect(quote?.prefix).toHaveLength(contextLength);
		expect(background.analysePage.mock.calls[0]?.[0].text.slice(position?.start, position?.end)).toBe('nicht leicht gemacht');
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('is saved and painted in the colour that was chosen', async () => {
		const { reader, background } = await start();
		select('nicht leicht gemacht');
		reader.noteSelection();
		await userEvent.keyboard('So.{Shift>}{Tab}{/Shift}{ArrowRight}{ArrowRight}{Enter}');
		await waitFor(() => expect(wordsOf('lesart-note-blue')).toEqual(['nicht leicht gemacht']));
		expect(wordsOf('lesart-note')).toEqual([]);
		expect(background.saveNote.mock.calls[0]?.[0]).toMatchObject({ comment: 'So.', colour: 'blue' });
	});

	it('keeps its words lit while it is written, whatever the pointer passes', async () => {
		const { reader } = await start();
		select('nicht leicht gemacht');
		reader.noteSelection();
		await waitFor(() => expect(wordsOf('lesart-active')).toEqual(['nicht leicht gemacht']));
		const mark = document.querySelector('main > p:last-child')?.getBoundingClientRect();
		for (const [clientX, clientY] of [
			[(mark?.left ?? 0) + 4, (mark?.top ?? 0) + 8],
			[1, 1],
		]) {
			document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
			await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
		}
		expect(wordsOf('lesart-active')).toEqual(['nicht leicht gemacht']);
		await userEvent.keyboard('{Escape}');
		expect(wordsOf('lesart-active')).toEqual([]);
	});

	it('offers tags that were used before', async () => {
		const { reader, background } = await start();
		select('nicht leicht gemacht');
		reader.noteSelection();
		await userEvent.keyboard('{Tab}');
		await waitFor(() => expect(background.listTags).toHaveBeenCalled());
		await userEvent.keyboard('Stadt, bru{ArrowDown}{ArrowDown}{Enter}ra{ArrowDown}{Enter}{Enter}');
		await waitFor(() => expect(background.saveNote).toHaveBeenCalledTimes(1));
		expect(background.saveNote.mock.calls[0]?.[0].tags).toEqual(['Stadt', 'Brückengeld', 'Rat']);
	});

	it('keeps what was typed when it cannot be saved', async () => {
		const { reader, background } = await start();
		background.saveNote.mockResolvedValueOnce(fail('storageFull'));
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.keyboard('Ein Gedanke{Control>}{Enter}{/Control}');
		await waitFor(() => expect(background.saveNote).toHaveBeenCalledTimes(1));
		expect(findHost()).not.toBeNull();
		await waitFor(async () => {
			await userEvent.keyboard('{Control>}{Enter}{/Control}');
			expect(background.saveNote).toHaveBeenCalledTimes(2);
		});
		expect(background.saveNote.mock.calls[1]?.[0].comment).toBe('Ein Gedanke');
	});

	it.each([
		['Escape', () => userEvent.keyboard('{Escape}')],
		['a click elsewhere', () => userEvent.click(document.querySelector('h1') ?? document.body)],
	])('is closed by %s, and its words are there again', async (_, dismiss) => {
		const { reader, background, before } = await start();
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.keyboard('Halb');
		await dismiss();
		expect(document.documentElement.outerHTML).toBe(before);
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.keyboard('{Control>}{End}{/Control} fertig{Control>}{Enter}{/Control}');
		await waitFor(() => expect(background.saveNote.mock.calls[0]?.[0].comment).toBe('Halb fertig'));
	});

	it('opens only on words of the article', async () => {
		const { reader } = await start();
		reader.noteSelection();
		expect(findHost()).toBeNull();
	});

	it('does not come when the reader has gone on before the form was there', async () => {
		let arrive = () => {};
		const { reader } = await start({}, async (name) => {
			await new Promise<void>((resolve) => (arrive = resolve));
			return loadPart(name);
		});
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.click(document.querySelector('h1') ?? document.body);
		arrive();
		await new Promise(requestAnimationFrame);
		expect(findHost()).toBeNull();
		select('nicht leicht');
		reader.noteSelection();
		await waitFor(() => expect(findHost()).not.toBeNull());
	});

	it('stands below its words where the page zooms itself', async () => {
		const { reader } = await start();
		document.documentElement.style.zoom = '2';
		onTestFinished(() => document.documentElement.removeAttribute('style'));
		document.querySelector('#second')?.scrollIntoView({ block: 'start' });
		select('nicht leicht');
		const words = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
		reader.noteSelection();
		await waitFor(() => expect(findHost()).not.toBeNull());
		const box = findHost()?.getBoundingClientRect();
		expect(box?.left).toBeGreaterThanOrEqual(0);
		expect(box?.right).toBeLessThanOrEqual(window.innerWidth);
		expect(Math.abs((box?.top ?? 0) - (words?.bottom ?? 0))).toBeLessThan(16);
	});

	it('stays in view when what went wrong makes it higher', async () => {
		const { reader, background } = await start();
		background.saveNote.mockResolvedValueOnce(fail('storageFull'));
		const gap = document.createElement('div');
		gap.style.height = '3000px';
		document.querySelector('#first')?.before(gap);
		document.querySelector('#second')?.scrollIntoView({ block: 'end' });
		select('nicht leicht');
		reader.noteSelection();
		const bottom = () => findHost()?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
		await waitFor(() => expect(bottom()).toBeLessThanOrEqual(window.innerHeight));
		const before = findHost()?.getBoundingClientRect().height ?? 0;
		await userEvent.keyboard('Ein Gedanke{Control>}{Enter}{/Control}');
		await waitFor(() => expect(findHost()?.getBoundingClientRect().height).toBeGreaterThan(before));
		expect(bottom()).toBeLessThanOrEqual(window.innerHeight);
	});

	it('keeps its keys from the page', async () => {
		const { reader } = await start();
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		onTestFinished(() => document.removeEventListener('keydown', heard));
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.keyboard('j');
		expect(heard).not.toHaveBeenCalled();
	});

	it('keeps what was typed when the extension is gone, until the reader lets it go', async () => {
		const { reader, background, before, stop } = await start();
		background.saveNote.mockImplementation(async () => {
			stop();
			return null;
		});
		select('nicht leicht');
		reader.noteSelection();
		await userEvent.keyboard('Ein Gedanke{Control>}{Enter}{/Control}');
		await waitFor(() => expect(background.saveNote).toHaveBeenCalledTimes(1));
		await waitFor(async () => {
			await userEvent.keyboard('{Control>}{Enter}{/Control}');
			expect(background.saveNote).toHaveBeenCalledTimes(2);
		});
		expect(background.saveNote.mock.calls[1]?.[0].comment).toBe('Ein Gedanke');
		await userEvent.keyboard('{Tab}{Tab}{Enter}');
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('is gone when the script ends', async () => {
		const { reader, before, stop } = await start();
		select('nicht leicht');
		reader.noteSelection();
		stop();
		expect(document.documentElement.outerHTML).toBe(before);
	});
});

describe('the button beside a selection', () => {
	it('comes with a selection by mouse, opens the form by keyboard, and goes with the selection', async () => {
		const { background } = await start();
		await userEvent.dblClick(document.querySelector('#second') ?? document.body);
		await waitFor(() => expect(findHost()).not.toBeNull());
		await userEvent.keyboard('{Tab}{Enter}');
		await userEvent.keyboard('Wort{Control>}{Enter}{/Control}');
		await waitFor(() => expect(background.saveNote.mock.calls[0]?.[0].comment).toBe('Wort'));
		expect(findHost()).toBeNull();
	});

	it('does not come when the reader does not want it', async () => {
		await start({ selectionButton: false });
		await userEvent.dblClick(document.querySelector('#second') ?? document.body);
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		expect(findHost()).toBeNull();
	});
});

describe('the form', () => {
	it('says what went wrong, in words', () => {
		const labels: Record<string, string> = { error_storageFull: 'The disk is full.' };
		const form = makeNoteForm(
			(key) => labels[key] ?? key,
			{ comment: 'a', tags: 'b', colour: 'blue' },
			{ save: () => {}, cancel: () => {} },
		);
		form.showOutcome('storageFull');
		expect(form.element.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
		expect(form.readWords()).toEqual({ comment: 'a', tags: 'b', colour: 'blue' });
	});

	it('is sent once until there is an outcome', () => {
		const save = vi.fn();
		const form = makeNoteForm((key) => key, { comment: '', tags: '', colour: 'yellow' }, { save, cancel: () => {} });
		document.body.append(form.element);
		onTestFinished(() => form.element.remove());
		const send = () => form.element.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
		send();
		send();
		expect(save).toHaveBeenCalledTimes(1);
		form.showOutcome('unexpected');
		send();
		expect(save).toHaveBeenCalledTimes(2);
	});

	it('is announced as Lesart’s', () => {
		expect(
			makeNoteButton(
				(key) => key,
				() => {},
			).textContent,
		).toBe('LesartnoteButton');
	});
});
