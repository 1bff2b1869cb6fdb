/** A page with Lesart's reader at work in it, until the test ends. */
import { onTestFinished } from 'vitest';
import { type Reader, startReader } from '../../../entrypoints/content/start-reader';
import { type fakeBackground, loadPart, mute } from './fake-background';
import { showBody } from './load-page';

type Background = ReturnType<typeof fakeBackground>;

/** `before`: the document as it was without the reader. */
export type StartedPage = { readonly reader: Reader; readonly background: Background; readonly before: string; stop(): void };

export function startPage(html: string, background: Background, load: typeof loadPart = loadPart): StartedPage {
	showBody(html);
	const before = document.documentElement.outerHTML;
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	const reader = startReader({
		background,
		readLabel: (key) => key,
		language: 'en',
		voice: mute,
		loadPart: load,
		needsDress: false,
		isGone: () => false,
		signal: controller.signal,
	});
	return { reader, background, before, stop: () => controller.abort() };
}
