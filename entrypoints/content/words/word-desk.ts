/** The one word that is explained: waits for its answer, shows it, saves it and puts it away. What is no longer wanted is not shown. */
import type { ErrorCode } from '../../../core/result';
import type { WordState } from '../../../core/saved-word';
import type { Settings } from '../../../core/settings';
import type { Word } from '../../../core/word';
import { logError } from '../../../platform/log';
import { type FoundWord, rangesOfWord } from './found-word';
import { type OpenSlip, openSlip } from './open-slip';
import type { Voice } from './voice';
import { makeWordSlip } from './word-slip';

export type WordDeskOptions = {
	readonly readLabel: (key: string) => string;
	readonly language: string;
	readonly signal: AbortSignal;
	readonly voice: Voice;
	/** How well the reader knows a word; `null` when it is not on the list. */
	readState(word: Word): Promise<WordState | null>;
	/** `null` when the word was saved. */
	save(found: FoundWord): Promise<ErrorCode | null>;
	readSettings(): Settings | null;
	/** Called before a word is shown. */
	opened(): void;
};

/** How the reader asked: by pointing, by a click or tap, by keyboard. A word that was pointed at goes with the pointer; by keyboard it has the focus. */
export type Manner = 'pointing' | 'picking' | 'keys';

export type WordDesk = {
	/** Shows what the search finds, unless another was asked for or the desk was closed meanwhile. Whether it was shown. */
	ask(search: () => Promise<FoundWord | null>, manner: Manner): Promise<boolean>;
	/** No answer that is still under way is shown. */
	dropAsked(): void;
	/** The word that is shown, or was last. */
	findLast(): FoundWord | null;
	readShown(): { readonly found: FoundWord; readonly manner: Manner; readonly open: OpenSlip } | null;
	/** From now on it stays until it is dismissed; with the focus, when the keyboard has it. */
	hold(manner: 'picking' | 'keys'): void;
	isOwn(event: Event): boolean;
	save(): void;
	close(): void;
};

export function openWordDesk(options: WordDeskOptions): WordDesk {
	const { signal, voice } = options;
	let shown: { open: OpenSlip; found: FoundWord; manner: Manner } | null = null;
	let last: FoundWord | null = null;
	let asked = new AbortController();
	let focused: Element | null = null;

	const save = async () => {
		if (!shown) return;
		const { found } = shown;
		hold('picking');
		slip.showSaving();
		const code = await trySaving(found);
		if (shown?.found === found) slip.showOutcome(code);
	};
	const trySaving = async (found: FoundWord): Promise<ErrorCode | null> => {
		try {
			return await options.save(found);
		} catch (error) {
			logError('a word could not be saved', error);
			return 'unexpected';
		}
	};
	const slip = makeWordSlip(options.readLabel, { save: () => void save(), say: voice.say });
	const showState = async (found: FoundWord) => {
		const state = await options.readState(found.word);
		if (state && shown?.found === found) slip.showListed();
	};
	const show = (found: FoundWord, manner: Manner) => {
		options.opened();
		if (!shown) focused = document.activeElement;
		const open = shown?.open ?? openSlip(slip, options.language);
		open.show(found, (options.readSettings()?.speakWords ?? false) && voice.isThere());
		const isFocused = document.activeElement === open.host.element;
		shown = { open, found, manner };
		last = found;
		if (manner === 'keys' && !isFocused) slip.focus();
		else requestAnimationFrame(() => slip.announce(found.word));
		showState(found).catch((error: unknown) => logError('the word list could not be asked', error));
	};
	const hold = (manner: 'picking' | 'keys') => {
		if (!shown) return;
		if (shown.manner !== 'keys') shown.manner = manner;
		if (manner === 'keys') slip.focus();
	};
	const close = () => {
		asked.abort();
		const leaving = shown;
		shown = null;
		if (!leaving) return;
		const hadFocus = document.activeElement === leaving.open.host.element;
		leaving.open.close();
		if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	};
	signal.addEventListener('abort', close);
	return {
		ask: async (search, manner) => {
			asked.abort();
			asked = new AbortController();
			const mine = asked;
			const found = await search();
			if (mine.signal.aborted || signal.aborted || !found || rangesOfWord(found).length === 0) return false;
			show(found, manner);
			return true;
		},
		dropAsked: () => asked.abort(),
		findLast: () => last,
		readShown: () => shown,
		hold,
		isOwn: (event) => shown !== null && event.composedPath().includes(shown.open.host.element),
		save: () => void save(),
		close,
	};
}
