/**
 * One page's reader: the article is found, the background analyses it, its marks are painted, and the reader's clicks, keys and
 * notes go back. Everything ends with the signal; nothing of the page is changed.
 */
import type { AnchoredNotes } from '../../core/annotation';
import type { NoteColour } from '../../core/annotations/note-colour';
import type { Span } from '../../core/article';
import type { Mark, MarkPlace, PageReading } from '../../core/page';
import type { SavedPlace } from '../../core/saved-word';
import type { Settings } from '../../core/settings';
import type { ReadArticle } from '../../platform/dom/extract-article';
import { type PaintedMarks, paintMarks } from '../../platform/dom/paint-marks';
import { logError } from '../../platform/log';
import { collectMarks } from './collect-marks';
import type { Background } from './connect-background';
import { followArticle } from './follow-article';
import { followPointer } from './follow-pointer';
import type { Parts } from './hand-over';
import { type Answer, joinAnswers, placeAnswer } from './keep-answer';
import { createLights } from './light-ranges';
import { listenInFrames } from './listen-first';
import { type NoteDesk, openNoteDesk } from './note-desk';
import { createPace } from './pace';
import { scrollToRange } from './scroll-to-range';
import { createMarkWalk } from './walk-marks';
import { type CalledWords, callWords } from './words/call-words';
import { describeSource } from './words/describe-source';
import { createSavedMarks } from './words/saved-marks';
import type { Voice } from './words/voice';

export type ReaderOptions = {
	readonly background: Background;
	/** A string of the manifest's, in the browser's language; empty when there is none of that key. */
	readonly readLabel: (key: string) => string;
	/** BCP 47 tag of those strings. */
	readonly language: string;
	readonly voice: Voice;
	/** Brings in what the page is read without; `null` where that is not allowed. */
	readonly loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name] | null>;
	/** Whether this browser shows highlights in shadow roots only where their style stands in the root itself. */
	readonly needsDress: boolean;
	/** Whether the extension was reloaded or removed, so that nothing is to be done any more. */
	readonly isGone: () => boolean;
	readonly signal: AbortSignal;
};

export type Reader = {
	showSpan(span: Span): boolean;
	paintMarks(marks: readonly Mark[]): void;
	paintNotes(notes: AnchoredNotes): void;
	paintWords(places: readonly SavedPlace[]): void;
	settingsChanged(settings: Settings): void;
	noteSelection(): void;
	/** Explains the word at the caret. */
	explainWord(): void;
	walkMarks(step: 1 | -1): void;
	addressChanged(address: string): void;
};

/** Starts reading this document. */
export function startReader({ background, readLabel, language, voice, loadPart, needsDress, isGone, signal }: ReaderOptions): Reader {
	let reading: ReadArticle | null = null;
	let answer: Answer | null = null;
	let work = new AbortController();
	let settings: Settings | null = null;
	let painted: PaintedMarks | null = null;
	let isGerman = true;
	const pace = createPace();
	const lights = createLights(signal);
	const findPlaces = () => (answer && reading && !signal.aborted ? placeAnswer(answer, reading.map) : null);
	const saved = createSavedMarks({
		findMap: findPlaces,
		isWanted: () => settings?.markWords ?? false,
		ask: background.listSavedPlaces,
	});

	const paint = () => {
		const places = findPlaces();
		if (!answer || !places || !settings) return;
		saved.paint();
		painted = paintMarks(collectMarks(answer.reading.marks, answer.reading.notes, settings), places);
		walk.paint();
	};
	const forget = () => {
		work.abort();
		pace.reset();
		painted?.clear();
		saved.clear();
		lights.clear();
		desk.close();
		words.close();
		walk.startFrom(null);
		[reading, answer, painted] = [null, null, null];
	};
	const analyse = async (found: ReadArticle) => {
		work.abort();
		work = new AbortController();
		const own = work.signal;
		await pace.takeTurn(own);
		if (own.aborted) return;
		const given = await background.analysePage(found.article);
		if (own.aborted) return;
		if (!given) {
			answer = null;
			return painted?.clear();
		}
		answer = joinAnswers(answer, { reading: given, text: found.article.text });
		await learnSettings();
		paint();
		await saved.refresh();
	};
	const reach = async ({ elements, trees }: ReadArticle) => {
		const roots = new Set(elements.map((element) => element.getRootNode()));
		const frames = new Set(elements.map(({ ownerDocument }) => ownerDocument).filter((home) => home !== document));
		listenInFrames(frames);
		const undressed = [...trees.filter((tree) => needsDress && roots.has(tree) && !frames.has(tree as Document)), ...frames];
		if (undressed.length > 0) (await loadPart('roots'))?.(undressed, signal);
	};
	const changeAnswer = (changed: Partial<PageReading>) => {
		if (answer) answer = { ...answer, reading: { ...answer.reading, ...changed } };
		paint();
	};
	const learnSettings = async () => {
		if (settings) return;
		const kept = await background.getSettings();
		settings ??= kept;
	};
	const select = (mark: Mark) => {
		walk.startFrom(mark);
		lights.light(painted?.rangesOf(mark) ?? []);
		background.selectMark(mark).catch(report);
	};
	const walkTo = (mark: Mark, place: MarkPlace) => {
		lights.light([]);
		background.selectMark({ ...mark, place }).catch(report);
	};
	const walk = createMarkWalk(() => painted, walkTo, signal);

	const desk: NoteDesk = openNoteDesk({
		load: () => loadPart('notes'),
		readLabel,
		language,
		signal,
		findArticle: () => reading,
		isButtonWanted: () => (settings?.selectionButton ?? false) && !words.isOpen(),
		light: lights.light,
		save: (draft) => background.saveNote(draft),
		listTags: background.listTags,
		saved: (id, span, colour) => {
			if (answer) changeAnswer({ notes: addNote(answer.reading.notes, id, span, colour) });
		},
	});
	const words: CalledWords = callWords({
		load: () => loadPart('words'),
		background,
		readLabel,
		language,
		voice,
		signal,
		findMap: () => reading?.map ?? null,
		readSettings: () => settings,
		isGerman: () => isGerman,
		readSource: () => describeSource(answer?.reading.article ?? reading?.article ?? null),
		opened: () => {
			desk.close();
			lights.light([]);
		},
	});
	followPointer(
		{
			findMark: (x, y) => painted?.markAt(x, y) ?? null,
			select,
			hover: (mark) => {
				if (!desk.isWriting()) lights.light(mark && !words.isOpen() ? (painted?.rangesOf(mark) ?? []) : []);
			},
			tap: words.tap,
			isDoubleClickWanted: () => settings?.wordOnDoubleClick ?? false,
		},
		signal,
	);
	const article = followArticle(
		{
			articleFound: (found) => {
				// A new version of the same page keeps its marks until it has new ones.
				if (reading?.article.pageKey !== found.article.pageKey) forget();
				[reading, isGerman] = [found, true];
				paint();
				reach(found).catch(report);
				analyse(found).catch(report);
			},
			articleMoved: (found) => {
				reading = found;
				paint();
				reach(found).catch(report);
			},
			articleLeft: forget,
			articleLost: (code) => {
				forget();
				isGerman = code !== 'notGerman';
				background.reportNoArticle(code).catch(report);
			},
		},
		isGone,
		signal,
	);
	signal.addEventListener('abort', forget);
	learnSettings().catch(report);

	return {
		showSpan: (span) => {
			const places = findPlaces();
			const range = places?.rangeOf(span);
			if (!places || !range) return false;
			scrollToRange(range);
			lights.flash(places.rangesOf(span));
			return true;
		},
		paintWords: saved.take,
		paintMarks: (marks) => changeAnswer({ marks, isComplete: true }),
		paintNotes: (notes) => changeAnswer({ notes }),
		settingsChanged: (changed) => {
			settings = changed;
			paint();
			saved.refresh().catch(report);
		},
		noteSelection: () => desk.openOnSelection(),
		explainWord: () => words.explainHere(),
		walkMarks: walk.walk,
		addressChanged: article.addressChanged,
	};
}

function addNote(notes: AnchoredNotes, id: string, { start, end }: Span, colour: NoteColour): AnchoredNotes {
	const added = { id, start, end, isChanged: false, colour };
	return { ...notes, anchored: [...notes.anchored.filter((note) => note.id !== id), added] };
}

function report(error: unknown): void {
	logError('the page could not be served', error);
}
