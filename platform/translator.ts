/**
 * The browser's own translation, German to English, on this machine (https://webmachinelearning.github.io/translation-api/). Chromium has it
 * from version 138 and downloads what it needs at the first use; Firefox has none. Creating one may hang without a network, so every wait ends.
 */
import { fail, type Result, succeed } from '../core/result';

const languages = { sourceLanguage: 'de', targetLanguage: 'en' };

type Session = { translate(text: string, options: { signal: AbortSignal }): Promise<string> };
type CreateOptions = typeof languages & { signal: AbortSignal; monitor(monitor: EventTarget): void };
type Factory = {
	availability(pair: typeof languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
	create(options: CreateOptions): Promise<Session>;
};

export type TranslateOptions = {
	/** Cancels. */
	readonly signal: AbortSignal;
	/** Told the share (0–1) of what is being downloaded. */
	readonly onProgress?: (share: number) => void;
	/** Milliseconds without a sign of life after which it is given up. */
	readonly patience?: number;
};

const PATIENCE_MS = 30_000;

let kept: Session | null = null;

/** Whether this browser has one at all; it may still lack German. */
export function hasTranslator(): boolean {
	return findFactory() !== null;
}

/**
 * English for a German sentence; `null` when the signal cancelled it. To be called on a reader's click, which the browser asks for before it
 * downloads. Fails with `translatorMissing`, `translatorLacksGerman`, `translationTooSlow` and `translationFailed`.
 */
export async function translateSentence(text: string, options: TranslateOptions): Promise<Result<string> | null> {
	const factory = findFactory();
	if (!factory) return fail('translatorMissing');
	try {
		const session = kept ?? (await openSession(factory, options));
		if (session === null) return fail('translatorLacksGerman');
		kept = session;
		return succeed(await watchOver(options, (signal) => session.translate(text, { signal })));
	} catch (error) {
		kept = null;
		return options.signal.aborted ? null : describe(error);
	}
}

function findFactory(): Factory | null {
	return (globalThis as { Translator?: Factory }).Translator ?? null;
}

/** `null` where the browser does not translate German to English. */
async function openSession(factory: Factory, options: TranslateOptions): Promise<Session | null> {
	const availability = await watchOver(options, () => factory.availability(languages));
	if (availability === 'unavailable') return null;
	return watchOver(options, (signal, live) => {
		const monitor = (target: EventTarget) =>
			target.addEventListener('downloadprogress', (event) => {
				live();
				options.onProgress?.((event as ProgressEvent).loaded);
			});
		return factory.create({ ...languages, signal, monitor });
	});
}

/** Ends when the work does, when the reader cancels, or when nothing was heard of it (`live`) for as long as there is patience. */
async function watchOver<T>(
	{ signal, patience = PATIENCE_MS }: TranslateOptions,
	work: (signal: AbortSignal, live: () => void) => Promise<T>,
): Promise<T> {
	const late = new AbortController();
	const giveUp = () => late.abort(new DOMException('no sign of life', 'TimeoutError'));
	let timer = setTimeout(giveUp, patience);
	const live = () => {
		clearTimeout(timer);
		timer = setTimeout(giveUp, patience);
	};
	const end = AbortSignal.any([signal, late.signal]);
	const aborted = new Promise<never>((_, reject) => {
		end.addEventListener('abort', () => reject(end.reason), { once: true });
	});
	try {
		end.throwIfAborted();
		return await Promise.race([work(end, live), aborted]);
	} finally {
		clearTimeout(timer);
	}
}

function describe(error: unknown): Result<string> {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'TimeoutError') return fail('translationTooSlow');
	if (name === 'NotSupportedError') return fail('translatorLacksGerman');
	return fail('translationFailed', error instanceof Error ? error.message : String(error));
}
