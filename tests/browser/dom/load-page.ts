/** Puts a page of HTML source into the browser: in a frame of its own, or in place of what the test document shows. */
import { onTestFinished } from 'vitest';

/** A whole document with layout, gone after the test. */
export async function loadPage(html: string): Promise<Document> {
	const frame = document.createElement('iframe');
	frame.style.cssText = 'width: 800px; height: 600px';
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	document.body.append(frame);
	onTestFinished(() => frame.remove());
	await loaded;
	if (!frame.contentDocument) throw new Error('the frame has no document');
	return frame.contentDocument;
}

/** Shows a page's body in the test document itself, which has the selection, the pointer and the highlights; emptied after the test. Shadow roots may be declared in it. */
export function showBody(html: string): void {
	const page = Document.parseHTMLUnsafe(html);
	document.body.replaceChildren(...page.body.childNodes);
	onTestFinished(() => document.body.replaceChildren());
}
