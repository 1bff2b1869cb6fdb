/** The offscreen document, Chrome's only: reads the sources of pages for the background, which has no parser there. */
import { readSource } from '../../platform/dom/read-source';
import { onMessage } from '../../platform/messaging';

onMessage('readSource', async ({ data: { html, address } }) => readSource(html, address));
