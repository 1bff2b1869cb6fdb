import { afterEach, describe, expect, it, type Mock, onTestFinished, vi } from 'vitest';
import '../../../entrypoints/content/style.css';
import { type Reader, startReader } from '../../../entrypoints/content/start-reader';
import { waitFor } from '../wait-for';
import { fakeBackground, loadPart, mute } from './fake-background';
import { showBody } from './load-page';
import { known, movingPages } from './moving-pages';

afterEach(() => CSS.highlights.clear());

const wordsOf = (name: string) => {
	const ranges = [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
	return ranges.toSorted((left, right) => left.compareBoundaryPoints(Range.START_TO_START, right)).map(String);
};

function start(html: string, background = fakeBackground({ claims: known, people: [] })) {
	showBody(html);
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	const isGone = vi.fn(() => false);
	const options = { background, readLabel: (key: string) => key, language: 'en', voice: mute, loadPart, needsDress: false, isGone };
	const reader = startReader({ ...options, signal: controller.signal });
	return { reader, background, isGone };
}

/** The marks in every frame the browser paints, until the test ends. */
function watchFrames(): string[][] {
	const frames: string[][] = [];
	let frame = 0;
	const look = () => {
		frames.push(wordsOf('lesart-claim'));
		frame = requestAnimationFrame(look);
	};
	frame = requestAnimationFrame(look);
	onTestFinished(() => cancelAnimationFrame(frame));
	return frames;
}

/** Until the page was read after all that has happened to it. */
async function readOnceMore(reader: Reader, isGone: Mock): Promise<void> {
	const before = isGone.mock.calls.length;
	reader.addressChanged(location.href);
	await waitFor(() => expect(isGone.mock.calls.length).toBeGreaterThan(before));
}

describe.each(movingPages)('$name', ({ html, move, held, marked, asked }) => {
	it('keeps its marks where they belong', async () => {
		const { reader, background, isGone } = start(html);
		await waitFor(() => expect(held.length === 0 || wordsOf('lesart-claim').length > 0).toBe(true));
		const frames = watchFrames();
		move();
		await waitFor(() => expect([wordsOf('lesart-claim'), background.analysePage.mock.calls.length]).toEqual([marked, asked]));
		await readOnceMore(reader, isGone);
		expect(wordsOf('lesart-claim')).toEqual(marked);
		expect(background.analysePage).toHaveBeenCalledTimes(asked);
		for (const words of held) expect(frames.filter((frame) => !frame.includes(words))).toEqual([]);
	});
});
