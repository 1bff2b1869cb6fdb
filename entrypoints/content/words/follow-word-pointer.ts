/** The pointer on words: held still or moved with the key down, clicked twice, or away from what is shown. Only the reader's own hand counts. */
import type { Settings } from '../../../core/settings';
import { findPoint } from '../../../platform/dom/boxes';
import { findSpot } from '../../../platform/dom/find-at-point';
import { findOuter, isElement } from '../../../platform/dom/flat-tree';
import { listenFirst } from '../listen-first';

export type WordKey = Exclude<Settings['wordKey'], 'off'>;

export type WordPointerActions = {
	/** The key that makes words under the pointer be explained; `null` when none does. */
	readKey(): WordKey | null;
	isOwn(event: Event): boolean;
	/** The pointer is there with the key down. */
	point(x: number, y: number): void;
	/** The pointer is there without the key. */
	stray(x: number, y: number): void;
	pick(x: number, y: number): void;
	/** The pointer is in the slip. */
	rest(): void;
	/** Something in the slip was pressed. */
	hold(): void;
	/** Something outside it was pressed; a touch on text may yet become a tap. */
	pressAway(): void;
	/** Whether a word was explained since this was last asked. */
	takeUse(): boolean;
};

type Keys = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

const EDITABLE = 'input, textarea, select, [contenteditable]';
const CONTROLS = `a[href], button, label, summary, video, audio, [role="button"], [role="link"], ${EDITABLE}`;
const NAMES: Readonly<Record<WordKey, string>> = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' };

export function followWordPointer(actions: WordPointerActions, signal: AbortSignal): void {
	let frame: number | undefined;
	let last: { x: number; y: number } | null = null;

	const look = (isKeyDown: boolean) => {
		frame = undefined;
		if (!last) return;
		if (isKeyDown) actions.point(last.x, last.y);
		else actions.stray(last.x, last.y);
	};
	const onMove = (event: PointerEvent) => {
		if (!event.isTrusted || event.pointerType !== 'mouse') return;
		const isOwn = actions.isOwn(event);
		last = isOwn || event.buttons !== 0 ? null : findPoint(event);
		if (isOwn) actions.rest();
		if (!last) return;
		const isKeyDown = isOnlyKey(event, actions.readKey());
		if (frame !== undefined) cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => look(isKeyDown));
	};
	/** Out of the page, not into a frame of it. */
	const onLeave = (event: PointerEvent) => {
		if (findSpot(event.clientX, event.clientY).document === document) last = null;
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const key = actions.readKey();
		if (!event.isTrusted || event.repeat || key === null || event.key !== NAMES[key] || isTyping(event)) return;
		if (!isOnlyKey(event, key)) return;
		// Pressed anew it is a new wish, also for a word that was just put away.
		look(false);
		look(true);
	};
	/** Alt alone would open the browser's menu when it goes up. */
	const onKeyUp = (event: KeyboardEvent) => {
		if (event.isTrusted && event.key === 'Alt' && actions.readKey() === 'alt' && actions.takeUse()) event.preventDefault();
	};
	const onDown = (event: PointerEvent) => {
		if (!event.isTrusted) return;
		if (actions.isOwn(event)) actions.hold();
		else if (event.pointerType !== 'touch' || isOnControl(findTarget(event))) actions.pressAway();
	};
	const onDoubleClick = (event: MouseEvent) => {
		if (!event.isTrusted || event.button !== 0 || hasModifier(event) || actions.isOwn(event)) return;
		const { x, y } = findPoint(event);
		actions.pick(x, y);
	};
	listenFirst('pointermove', onMove, signal);
	listenFirst('pointerdown', onDown, signal);
	listenFirst('dblclick', onDoubleClick, signal);
	listenFirst('keydown', onKeyDown, signal);
	listenFirst('keyup', onKeyUp, signal, false);
	document.addEventListener('pointerleave', onLeave, { signal });
	signal.addEventListener('abort', () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
	});
}

export function hasModifier({ altKey, ctrlKey, shiftKey, metaKey }: Keys): boolean {
	return altKey || ctrlKey || shiftKey || metaKey;
}

/** What the page made for pressing. */
export function isOnControl(target: EventTarget | null): boolean {
	return isElement(target) && findOuter(target, CONTROLS) !== null;
}

/** What an event happened on, in an open shadow root too; of those the event itself names only the host. */
export function findTarget(event: Event): EventTarget | null {
	return event.composedPath()[0] ?? event.target;
}

/** What is typed into is the reader's own. */
export function isEditable(target: EventTarget | null | undefined): boolean {
	return isElement(target) && findOuter(target, EDITABLE) !== null;
}

/** The reader is writing, in the page or in Lesart. */
export function isTyping(event: Event): boolean {
	return isEditable(event.composedPath()[0]);
}

function isOnlyKey(event: Keys, key: WordKey | null): boolean {
	if (key === null || event.metaKey) return false;
	return event.altKey === (key === 'alt') && event.ctrlKey === (key === 'ctrl') && event.shiftKey === (key === 'shift');
}
