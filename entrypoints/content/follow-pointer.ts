/** The pointer on marks: a click selects, passing over lights. The page's own clicks, links and selections are left alone. */
import type { Mark } from '../../core/page';
import { findPoint } from '../../platform/dom/boxes';
import { findSelected } from '../../platform/dom/find-selection';
import { isShadowRoot } from '../../platform/dom/flat-tree';
import { listenFirst } from './listen-first';
import { findTarget, hasModifier, isOnControl } from './words/follow-word-pointer';

type PointerActions = {
	findMark(x: number, y: number): Mark | null;
	select(mark: Mark): void;
	/** `null` when the pointer has left the last mark. */
	hover(mark: Mark | null): void;
	/** A tap on a touch screen; `true` when it is taken for a word, and `otherwise` follows when there is none. */
	tap(x: number, y: number, otherwise: () => void): boolean;
	/** Whether the second click of two explains a word, so that the first is not yet a choice. */
	isDoubleClickWanted(): boolean;
};

/** Milliseconds in which a second click makes it a double click; most are faster. */
const DOUBLE_CLICK_TIME = 250;

export function followPointer(actions: PointerActions, signal: AbortSignal): void {
	let frame: number | undefined;
	let hovered: Mark | null = null;
	let choosing: ReturnType<typeof setTimeout> | undefined;

	const hoverAt = (event: PointerEvent) => {
		frame = undefined;
		const { x, y } = findPoint(event);
		const mark = actions.findMark(x, y);
		if (mark === hovered) return;
		hovered = mark;
		actions.hover(mark);
	};
	const onMove = (event: PointerEvent) => {
		if (event.pointerType !== 'mouse' || frame !== undefined) return;
		frame = requestAnimationFrame(() => hoverAt(event));
	};
	const onClick = (event: MouseEvent) => {
		if (event.isTrusted) clearTimeout(choosing);
		if (!isPlainClick(event)) return;
		const { x, y } = findPoint(event);
		const mark = actions.findMark(x, y);
		const choose = () => mark && actions.select(mark);
		if (isTouch(event)) return void (actions.tap(x, y, choose) || choose());
		if (!mark || event.detail > 1) return;
		if (!actions.isDoubleClickWanted()) return choose();
		actions.hover(mark);
		choosing = setTimeout(choose, DOUBLE_CLICK_TIME);
	};
	listenFirst('pointermove', onMove, signal);
	listenFirst('click', onClick, signal);
	signal.addEventListener('abort', () => {
		clearTimeout(choosing);
		if (frame !== undefined) cancelAnimationFrame(frame);
	});
}

/** By the reader's own hand, without modifiers, on text rather than on something the page made clickable, and not the end of a selection. */
function isPlainClick(event: MouseEvent): boolean {
	if (!event.isTrusted || event.button !== 0 || hasModifier(event) || isOnControl(findTarget(event))) return false;
	return findSelected(event.composedPath().filter(isShadowRoot))?.collapsed ?? true;
}

function isTouch(event: MouseEvent): boolean {
	return (event as Partial<PointerEvent>).pointerType === 'touch';
}
