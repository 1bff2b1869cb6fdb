/**
 * Notes on a selection: a button beside it, a form in the button's place, and the way to the store. At most one of them is open.
 * Words typed into a form that was dismissed are kept for the next form on the same place.
 */
import type { NoteDraft } from '../../core/annotation';
import { splitTags } from '../../core/annotations/complete-tags';
import { makeSelectors } from '../../core/annotations/make-selectors';
import { defaultColour, type NoteColour } from '../../core/annotations/note-colour';
import type { Span } from '../../core/article';
import type { ErrorCode, Result } from '../../core/result';
import { listBoxes } from '../../platform/dom/boxes';
import type { ReadArticle } from '../../platform/dom/extract-article';
import { findSelected } from '../../platform/dom/find-selection';
import { isDarkGround } from '../../platform/dom/is-dark-ground';
import { logError } from '../../platform/log';
import { listenFirst } from './listen-first';
import type { NoteWords } from './note-form';
import type { NoteSlip } from './note-slip';
import type { PageHost } from './page-host';

export type NoteDesk = {
	/** Opens the form on the reader's selection; does nothing when there is none in the article. */
	openOnSelection(): void;
	close(): void;
	/** Whether the reader is writing; the words written on are lit. */
	isWriting(): boolean;
};

export type DeskOptions = {
	readonly readLabel: (key: string) => string;
	readonly language: string;
	readonly signal: AbortSignal;
	/** Brings in button and form; `null` where the browser does not let them in. */
	load(): Promise<NoteSlip | null>;
	findArticle(): ReadArticle | null;
	isButtonWanted(): boolean;
	light(ranges: readonly Range[]): void;
	save(draft: NoteDraft): Promise<Result<string> | null>;
	saved(id: string, span: Span, colour: NoteColour): void;
	/** Tags the reader has used before. */
	listTags(): Promise<readonly string[] | null>;
};

type Place = { readonly reading: ReadArticle; readonly span: Span; readonly box: DOMRect };

/** The longest text a note can quote. */
const MAX_QUOTE = 20_000;

export function openNoteDesk(options: DeskOptions): NoteDesk {
	const { readLabel, language, signal } = options;
	const unsent = new Map<string, NoteWords>();
	let isSending = false;
	let shown: { host: PageHost; isForm: boolean; leave(): void } | null = null;
	let slip: NoteSlip | null = null;
	let wish: ((ready: NoteSlip) => void) | null = null;

	const close = () => {
		wish = null;
		const leaving = shown;
		shown = null;
		leaving?.leave();
		leaving?.host.remove();
	};
	/** Words under way stay until there is an outcome, even when article or extension go meanwhile. */
	const closeUnlessSending = () => {
		if (!isSending) close();
	};
	/** At once, or as soon as button and form are there, unless that is no longer wanted then. */
	const withSlip = async (act: (ready: NoteSlip) => void) => {
		if (slip) return act(slip);
		wish = act;
		slip = (await options.load()) ?? slip;
		if (wish !== act) return;
		wish = null;
		if (slip && !signal.aborted) act(slip);
	};
	const attempt = (work: Promise<void>) => {
		work.catch((error: unknown) => logError('the form of a note could not be shown', error));
	};
	/** The function moves what is shown to where it fits, after it has grown. */
	const show = ({ show: showHost }: NoteSlip, content: HTMLElement, place: Place, leave: (() => void) | null) => {
		close();
		const host = showHost(content, language, isOnDark(place));
		const settle = () => host.place({ near: place.box, side: 'below', align: 'centre' });
		settle();
		shown = { host, isForm: leave !== null, leave: leave ?? (() => {}) };
		return settle;
	};
	const showButton = (ready: NoteSlip, place: Place) =>
		show(
			ready,
			ready.makeButton(readLabel, () => showForm(ready, place)),
			place,
			null,
		);
	const showForm = (ready: NoteSlip, place: Place) => {
		const key = `${place.reading.article.pageKey} ${place.span.start}-${place.span.end}`;
		const focused = document.activeElement;
		const form = ready.makeForm(readLabel, unsent.get(key) ?? { comment: '', tags: '', colour: defaultColour }, {
			cancel: () => {
				close();
				unsent.delete(key);
			},
			save: async (words) => {
				const code = await trySending(place, words);
				form.showOutcome(code);
				if (code) return settle();
				if (form.element.isConnected) close();
				unsent.delete(key);
			},
		});
		const settle = show(ready, form.element, place, () => {
			unsent.set(key, form.readWords());
			options.light([]);
			if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
		});
		options.light(place.reading.map.rangesOf(place.span));
		form.focus();
		attempt(options.listTags().then((tags) => form.offerTags(tags ?? [])));
	};
	/** `null` when the note is saved. */
	const trySending = async (place: Place, words: NoteWords): Promise<ErrorCode | null> => {
		isSending = true;
		try {
			return await send(place, words);
		} catch (error) {
			logError('a note could not be saved', error);
			return 'unexpected';
		} finally {
			isSending = false;
		}
	};
	const send = async (place: Place, words: NoteWords): Promise<ErrorCode | null> => {
		const { article } = place.reading;
		const selector = makeSelectors(article.text, place.span);
		const { colour } = words;
		const said = { comment: words.comment.trim(), tags: splitTags(words.tags), colour };
		const result = await options.save({ source: article.pageKey, selector, ...said });
		if (!result) return 'extensionGone';
		if (!result.ok) return result.code;
		if (options.findArticle()?.article === article) options.saved(result.value, place.span, colour);
		return null;
	};
	const offerButton = () => {
		if (!options.isButtonWanted() || shown || wish) return;
		const place = findPlace(options.findArticle());
		if (place) attempt(withSlip((ready) => showButton(ready, place)));
	};
	listen({ isOpenOn: (event) => Boolean(shown && event.composedPath().includes(shown.host.element)), close, offerButton }, signal);
	signal.addEventListener('abort', closeUnlessSending);
	return {
		openOnSelection: () => {
			const place = findPlace(options.findArticle());
			if (place) attempt(withSlip((ready) => showForm(ready, place)));
		},
		close: closeUnlessSending,
		isWriting: () => shown?.isForm ?? false,
	};
}

function listen(desk: { isOpenOn(event: Event): boolean; close(): void; offerButton(): void }, signal: AbortSignal): void {
	let frame = 0;
	const offerSoon = (event: Event) => {
		if (desk.isOpenOn(event)) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(desk.offerButton);
	};
	const isForPage = (event: KeyboardEvent) => event.key === 'Escape' || !desk.isOpenOn(event);
	listenFirst('pointerdown', (event) => !desk.isOpenOn(event) && desk.close(), signal);
	listenFirst('pointerup', offerSoon, signal);
	listenFirst('keyup', (event) => event.shiftKey && offerSoon(event), signal);
	listenFirst('keydown', (event) => isForPage(event) && !isModifier(event) && desk.close(), signal);
	signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Tab goes to the button, so it does not close it. */
function isModifier(event: KeyboardEvent): boolean {
	return ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key);
}

function isOnDark({ reading, span }: Place): boolean {
	const element = reading.map.rangesOf(span)[0]?.startContainer.parentElement;
	return element ? isDarkGround(element) : false;
}

/** The selection as a place in the article; `null` when there is none, or it is too long to quote. */
function findPlace(reading: ReadArticle | null): Place | null {
	const range = reading && findSelected(reading.map.listRoots());
	const span = range && !range.collapsed ? reading.map.spanOf(range) : null;
	if (!reading || !span || span.end - span.start > MAX_QUOTE) return null;
	const box = reading.map.rangesOf(span).flatMap(listBoxes).at(-1);
	return box ? { reading, span, box } : null;
}
