/**
 * Listens for the reader's wish to have a word explained, and has what explains words brought in at the first: most pages are read without. The last
 * wish that is still meant by then is fulfilled.
 */
import type { Settings } from '../../../core/settings';
import { findAtPoint } from '../../../platform/dom/find-at-point';
import { logError } from '../../../platform/log';
import type { StartWords } from '../hand-over';
import { followWordKeys } from './follow-word-keys';
import { followWordPointer, isOnControl } from './follow-word-pointer';
import type { PageWords, WordsOptions } from './start-words';

export type CallOptions = WordsOptions & {
	/** `null` where the browser does not let the script in. */
	load(): Promise<StartWords | null>;
	readSettings(): Settings | null;
	/** Whether the page is in German, as far as is known: a click is no wish yet to have an English word explained. */
	isGerman(): boolean;
};

/** `tap`: whether a tap is taken for a word; `otherwise` follows when there turns out to be none. */
export type CalledWords = Pick<PageWords, 'explainHere' | 'tap' | 'isOpen' | 'close'>;

type Wish = { readonly isPointing: boolean; fulfil(words: PageWords | null): void };

export function callWords(options: CallOptions): CalledWords {
	const { signal } = options;
	let words: PageWords | null = null;
	let wish: Wish | null = null;
	let isLoading = false;

	const load = async (): Promise<PageWords | null> => {
		try {
			const start = await options.load();
			return signal.aborted ? null : (start?.(options) ?? null);
		} catch (error) {
			logError('what explains words could not be loaded', error);
			return null;
		}
	};
	const loadOnce = async () => {
		if (isLoading) return;
		isLoading = true;
		words = await load();
		isLoading = false;
		const last = wish;
		wish = null;
		if (!signal.aborted) last?.fulfil(words);
	};
	const want = (fulfil: Wish['fulfil'], isPointing = false) => {
		if (words) return fulfil(words);
		wish = { fulfil, isPointing };
		void loadOnce();
	};
	const isWantedAt = (x: number, y: number) =>
		(options.readSettings()?.wordOnDoubleClick ?? false) && options.isGerman() && !isOnControl(findAtPoint(x, y));

	const close = () => {
		wish = null;
		words?.close();
	};
	const explainHere = () => want((ready) => ready?.explainHere());
	const isOpen = () => words?.isOpen() ?? false;
	const isOwn = (event: Event) => words?.isOwn(event) ?? false;
	followWordPointer(
		{
			readKey: () => {
				const key = options.readSettings()?.wordKey ?? 'off';
				return key === 'off' ? null : key;
			},
			isOwn,
			point: (x, y) => want((ready) => ready?.point(x, y), true),
			stray: (x, y) => {
				if (wish?.isPointing) wish = null;
				words?.stray(x, y);
			},
			rest: () => words?.rest(),
			hold: () => words?.hold(),
			pressAway: close,
			pick: (x, y) => {
				if (isWantedAt(x, y)) want((ready) => ready?.pick(x, y));
			},
			takeUse: () => words?.takeUse() ?? false,
		},
		signal,
	);
	followWordKeys({ isOpen, isOwn, explainHere, step: (by) => words?.step(by), save: () => words?.save(), close }, signal);
	return {
		explainHere,
		isOpen,
		close,
		tap: (x, y, otherwise) => {
			if (!isWantedAt(x, y)) {
				close();
				return false;
			}
			if (words) return words.tap(x, y, otherwise);
			want((ready) => ready?.tap(x, y, otherwise) || otherwise());
			return true;
		},
	};
}
