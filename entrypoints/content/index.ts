/**
 * Reads the page and marks it. Runs on the outlets Lesart knows and the sites the reader added, unless they are paused, and, when the reader presses
 * the toolbar button, on any page; a second run in the same page takes over from the first. The patterns below are replaced by the outlets' when the
 * manifest is built, so that the list of outlets is not part of this script.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeAsked } from '../../platform/asked';
import { onMessage, type PartName } from '../../platform/messaging';
import { connectBackground } from './connect-background';
import { followAddress } from './follow-address';
import { takePart } from './hand-over';
import { heedPause } from './heed-pause';
import { labelKeys } from './note-form';
import { startReader } from './start-reader';
import { findVoice } from './words/voice';
import './style.css';

export default defineContentScript({
	matches: ['https://outlets.invalid/*'],
	runAt: 'document_idle',
	noScriptStartedPostMessage: true,
	async main(ctx) {
		const background = connectBackground(() => ctx.abort('the extension was reloaded or removed'));
		const stop = () => ctx.abort('the site is paused');
		await heedPause({ isAsked: takeAsked(), mayRead: background.mayRead, stop, signal: ctx.signal });
		if (ctx.isInvalid) return;
		const readMessage = (key: string) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]);
		const labels = new Map([...labelKeys, 'wordSave', 'wordSaved'].map((key) => [key, readMessage(key)]));
		const readLabel = (key: string) => labels.get(key) ?? readMessage(key);
		const voice = findVoice(window.speechSynthesis);
		const loadPart = async <Name extends PartName>(name: Name) => ((await background.injectPart(name)) ? takePart(name) : null);
		const isGone = () => ctx.isInvalid;
		const needsDress = import.meta.env.FIREFOX;
		const reader = startReader({
			background,
			readLabel,
			language: browser.i18n.getUILanguage(),
			voice,
			loadPart,
			needsDress,
			isGone,
			signal: ctx.signal,
		});
		followAddress(ctx, reader.addressChanged);
		const removers = [
			onMessage('showSpan', async ({ data }) => reader.showSpan(data)),
			onMessage('paintMarks', async ({ data }) => reader.paintMarks(data)),
			onMessage('paintNotes', async ({ data }) => reader.paintNotes(data)),
			onMessage('paintWords', async ({ data }) => reader.paintWords(data)),
			onMessage('settingsChanged', async ({ data }) => reader.settingsChanged(data)),
			onMessage('noteSelection', async () => reader.noteSelection()),
			onMessage('explainWord', async () => reader.explainWord()),
			onMessage('isHere', async () => true as const),
			onMessage('stopReading', async () => stop()),
			onMessage('walkMarks', async ({ data }) => reader.walkMarks(data)),
		];
		ctx.onInvalidated(() => {
			for (const remove of removers) remove();
		});
	},
});
