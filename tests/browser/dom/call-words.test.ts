/** What explains words comes at the first wish for it; until then wishes are kept, and only the last that is still meant is fulfilled. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultSettings } from '../../../core/settings';
import type { StartWords } from '../../../entrypoints/content/hand-over';
import { callWords } from '../../../entrypoints/content/words/call-words';
import type { PageWords } from '../../../entrypoints/content/words/start-words';
import { waitFor } from '../wait-for';
import { fakeBackground, mute } from './fake-background';
import { showBody } from './load-page';

function makeWords() {
	return {
		isOpen: vi.fn(() => false),
		isOwn: vi.fn(() => false),
		explainHere: vi.fn(),
		step: vi.fn(),
		save: vi.fn(),
		close: vi.fn(),
		point: vi.fn(),
		stray: vi.fn(),
		pick: vi.fn(),
		rest: vi.fn(),
		hold: vi.fn(),
		pressAway: vi.fn(),
		takeUse: vi.fn(() => false),
		tap: vi.fn((_x: number, _y: number, _otherwise: () => void) => true),
	} satisfies PageWords;
}

/** `arrive` ends the loading that was asked for last. */
function call() {
	const words = makeWords();
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	let arrive = (_start: StartWords | null) => {};
	const load = vi.fn(() => new Promise<StartWords | null>((resolve) => (arrive = resolve)));
	const called = callWords({
		load,
		background: fakeBackground({ claims: [], people: [] }),
		voice: mute,
		readLabel: (key) => key,
		language: 'en',
		signal: controller.signal,
		findMap: () => null,
		readSettings: () => defaultSettings,
		isGerman: () => true,
		readSource: () => ({ pageKey: 'https://zeitung.example/', title: null, outlet: null, published: null }),
		opened: () => {},
	});
	return { called, words, load, stop: () => controller.abort(), arrive: (start: StartWords | null = () => words) => arrive(start) };
}

const settle = () => new Promise(requestAnimationFrame);

beforeEach(() => showBody('<p id="text">Der Stadtrat hat die neue Brücke beschlossen.</p><p id="other">Sie wird teuer.</p>'));

describe('words that are called', () => {
	it('are not loaded before they are wanted', async () => {
		const { load } = call();
		await userEvent.click(document.querySelector('#text') ?? document.body);
		await userEvent.hover(document.querySelector('#other') ?? document.body);
		await settle();
		expect(load).not.toHaveBeenCalled();
	});

	it('fulfil the wish they were loaded for, and are loaded once', async () => {
		const { words, load, arrive } = call();
		await userEvent.dblClick(document.querySelector('#text') ?? document.body);
		expect(load).toHaveBeenCalledTimes(1);
		arrive();
		await waitFor(() => expect(words.pick).toHaveBeenCalledTimes(1));
		await userEvent.dblClick(document.querySelector('#other') ?? document.body);
		expect(words.pick).toHaveBeenCalledTimes(2);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('fulfil the last of several wishes only', async () => {
		const { called, words, load, arrive } = call();
		called.tap(1, 1, () => {});
		called.explainHere();
		arrive();
		await waitFor(() => expect(words.explainHere).toHaveBeenCalledTimes(1));
		expect(words.tap).not.toHaveBeenCalled();
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('leave alone what was put away meanwhile', async () => {
		const { called, words, arrive } = call();
		called.explainHere();
		called.close();
		arrive();
		await settle();
		expect(words.explainHere).not.toHaveBeenCalled();
		expect(called.isOpen()).toBe(false);
	});

	it('let a tap be what it otherwise is where they may not come, and are asked for again', async () => {
		const { called, load, arrive } = call();
		const otherwise = vi.fn();
		expect(called.tap(1, 1, otherwise)).toBe(true);
		arrive(null);
		await waitFor(() => expect(otherwise).toHaveBeenCalledTimes(1));
		called.explainHere();
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('do nothing once the script has stopped', async () => {
		const { called, words, stop, arrive } = call();
		const otherwise = vi.fn();
		called.tap(1, 1, otherwise);
		stop();
		arrive();
		await settle();
		expect(words.tap).not.toHaveBeenCalled();
		expect(otherwise).not.toHaveBeenCalled();
	});
});
