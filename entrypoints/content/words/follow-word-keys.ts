/**
 * Keys for words. One of the page's own, Alt+Shift+W, because browsers give an extension few; the browser's command does the same. While
 * a slip is open it takes the keys that are for it before the page hears them.
 */
import { listenFirst } from '../listen-first';
import { hasModifier, isTyping } from './follow-word-pointer';

export type WordKeyActions = {
	isOpen(): boolean;
	isOwn(event: Event): boolean;
	explainHere(): void;
	step(by: 1 | -1): void;
	save(): void;
	close(): void;
};

export function followWordKeys(actions: WordKeyActions, signal: AbortSignal): void {
	const findAction = (event: KeyboardEvent): (() => void) | null => {
		if (isCommand(event)) return actions.explainHere;
		if (!actions.isOpen()) return null;
		if (event.key === 'Escape') return actions.close;
		if (isPlain(event, 's')) return actions.save;
		if (!actions.isOwn(event) || hasModifier(event)) return null;
		if (event.key === 'ArrowRight') return () => actions.step(1);
		if (event.key === 'ArrowLeft') return () => actions.step(-1);
		return null;
	};
	const onKey = (event: KeyboardEvent) => {
		if (!event.isTrusted || isTyping(event)) return;
		const act = findAction(event);
		if (act) event.preventDefault();
		if (act || (actions.isOpen() && actions.isOwn(event))) event.stopImmediatePropagation();
		act?.();
	};
	listenFirst('keydown', onKey, signal, false);
}

function isCommand(event: KeyboardEvent): boolean {
	return event.code === 'KeyW' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.repeat;
}

/** Also while the key that explains words is still down, where that is Alt. */
function isPlain(event: KeyboardEvent, letter: string): boolean {
	const isLetter = event.key.toLowerCase() === letter || (event.altKey && event.code === `Key${letter.toUpperCase()}`);
	return isLetter && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat;
}
