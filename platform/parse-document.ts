/**
 * Reads the source of a page wherever the browser has a parser: Firefox's background is a page and has one; Chrome's is a service worker and has none, so there
 * an offscreen document reads, which is opened at the first need and closed when no more is to be read.
 */
import { browser } from 'wxt/browser';
import { type ReadSource, readSource } from './dom/read-source';
import { sendMessage } from './messaging';

const readerPath = '/offscreen.html';

const hasParser = (): boolean => typeof DOMParser === 'function';

/** Documents being read; the reader is not closed meanwhile. */
let reading = 0;
let opening: Promise<unknown> = Promise.resolve();

/** @param address where the source was fetched. Rejects when the browser cannot open its reader. */
export async function parseDocument(html: string, address: string): Promise<ReadSource> {
	if (hasParser()) return readSource(html, address);
	reading++;
	try {
		await inTurn(openReader);
		return await sendMessage('readSource', { html, address });
	} finally {
		reading--;
	}
}

/** To be called when nothing more is to be read for now. */
export async function closeReader(): Promise<void> {
	if (hasParser()) return;
	await inTurn(async () => {
		if (reading === 0 && (await isOpen())) await browser.offscreen.closeDocument();
	});
}

/** Opening and closing one after the other. */
function inTurn(work: () => Promise<void>): Promise<void> {
	const turn = opening.then(work);
	opening = turn.catch(() => null);
	return turn;
}

async function openReader(): Promise<void> {
	if (await isOpen()) return;
	await browser.offscreen.createDocument({
		url: readerPath,
		reasons: [browser.offscreen.Reason.DOM_PARSER],
		justification: 'Reads the pages of articles that came by a feed the reader subscribed to.',
	});
}

async function isOpen(): Promise<boolean> {
	const contexts = await browser.runtime.getContexts({ contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT] });
	return contexts.length > 0;
}
