/** The pointer on marks: a click selects, passing over lights. The page's own clicks, links and selections are left alone. */
import type { Mark } from '../../core/page';

type PointerActions = {
	findMark(x: number, y: number): Mark | null;
	select(mark: Mark): void;
	/** `null` when the pointer has left the last mark. */
	hover(mark: Mark | null): void;
};

const CONTROLS =
	'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role="button"], [role="link"]';

export function followPointer(actions: PointerActions, signal: AbortSignal): void {
	let frame: number | undefined;
	let hovered: Mark | null = null;

	const hoverAt = (x: number, y: number) => {
		frame = undefined;
		const mark = actions.findMark(x, y);
		if (mark === hovered) return;
		hovered = mark;
		actions.hover(mark);
	};
	const onMove = (event: PointerEvent) => {
		if (event.pointerType !== 'mouse' || frame !== undefined) return;
		frame = requestAnimationFrame(() => hoverAt(event.clientX, event.clientY));
	};
	const onClick = (event: MouseEvent) => {
		if (!isPlainClick(event)) return;
		const mark = actions.findMark(event.clientX, event.clientY);
		if (mark) actions.select(mark);
	};
	window.addEventListener('pointermove', onMove, { passive: true, capture: true, signal });
	window.addEventListener('click', onClick, { passive: true, capture: true, signal });
	signal.addEventListener('abort', () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
	});
}

/** By the reader's own hand, without modifiers, on text rather than on something the page made clickable, and not the end of a selection. */
function isPlainClick(event: MouseEvent): boolean {
	if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
	if (event.target instanceof Element && event.target.closest(CONTROLS)) return false;
	return window.getSelection()?.isCollapsed ?? true;
}
