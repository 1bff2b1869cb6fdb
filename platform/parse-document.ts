/**
 * Reads the source of a page wherever the browser has a parser: Firefox's background is a page and has one; Chrome's is a service worker and has none, so there
 * an offscreen document reads, which is opened at the first need and closed when no more is to be read.
 */
import { browser } from 'wxt/browser';
import { type ReadSource, readSource } from './dom/read-source';
import { sendMessage } from './messaging';

const readerPath = '/offscreen.html';

const hasParser = (): boolean => typeof DOMParser === 'function';

let opening: Promise<void> | null = null;

/** @param address where the source was fetched. Rejects when the browser cannot open its reader. */
export async function parseDocument(html: string, address: string): Promise<ReadSource> {
	if (hasParser()) return readSource(html, address);
	opening ??= openReader();
	try {
		await opening;
	} catch (error) {
		opening = null;
		throw error;
	}
	return sendMessage('readSource', { html, address });
}

/** To be called when nothing more is to be read for now. */
export async function closeReader(): Promise<void> {
	if (hasParser()) return;
	opening = null;
	if (await isOpen()) await browser.offscreen.closeDocument();
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
