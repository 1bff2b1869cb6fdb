/**
 * Which rows of a long list are to be drawn, and where: those in the window and a few around it, the one that has the focus, and one that is sought.
 * Joins @tanstack/virtual-core to Preact; the window is what scrolls.
 */
import { defaultRangeExtractor, observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

export type RowOptions = {
	/** One for each row, in their order. */
	readonly keys: readonly string[];
	/** Height of a row that was not drawn yet, in CSS pixels. */
	readonly estimate: number;
	/** Drawn wherever the window is: the key of the row to be brought into view; `null` for none. */
	readonly sought: string | null;
	readonly list: RefObject<HTMLElement | null>;
};

/** As many are drawn whole, so that the browser's own search finds them all. */
const DRAWN_WHOLE = 30;

/** Above the rows something may stay in view: the panel's tabs. CSS pixels. */
const HEAD_ROOM = 48;

export type VirtualRows = {
	/** Those to be drawn, in order; `start` is the distance from the top of the list in CSS pixels. */
	readonly rows: readonly { readonly index: number; readonly start: number }[];
	readonly height: number;
	/** The ref of each row, which must have its index as `data-index`. */
	readonly measure: (element: HTMLElement | null) => void;
	/** Says which row has the focus; `null` when none has. */
	readonly setFocused: (key: string | null) => void;
};

export function useVirtualRows({ keys, estimate, sought, list }: RowOptions): VirtualRows {
	const [, redraw] = useReducer((count: number, _action: undefined) => count + 1, 0);
	const [focused, setFocused] = useState<string | null>(null);
	const margin = useRef(0);
	const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
	const kept = useMemo(() => findKept(keys, [focused, sought]), [keys, focused, sought]);
	const options = {
		count: keys.length,
		getScrollElement: () => window,
		estimateSize: () => estimate,
		getItemKey,
		overscan: 4,
		scrollMargin: margin.current,
		scrollPaddingStart: HEAD_ROOM,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll<Window>,
		// Else a row that has another height than was thought makes the browser report a loop.
		useAnimationFrameWithResizeObserver: true,
		initialOffset: () => window.scrollY,
		onChange: () => redraw(undefined),
		rangeExtractor: useCallback(
			(range: Parameters<typeof defaultRangeExtractor>[0]) => {
				if (range.count <= DRAWN_WHOLE) return Array.from({ length: range.count }, (_, index) => index);
				return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b);
			},
			[kept],
		),
	};
	const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
	virtualizer.setOptions(options);
	const { _didMount: mount, _willUpdate: update } = virtualizer;
	useLayoutEffect(() => mount(), []);
	useLayoutEffect(() => update());
	useLayoutEffect(() => followMargin(list, margin, () => redraw(undefined)), []);
	useLayoutEffect(() => {
		const index = sought === null ? -1 : keys.indexOf(sought);
		if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
	}, [sought, keys]);
	const rows = virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - margin.current }));
	return { rows, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement, setFocused };
}

/** The rows of these keys with their neighbours, to which Tab goes from them. */
function findKept(keys: readonly string[], wanted: readonly (string | null)[]): number[] {
	return wanted.flatMap((key) => {
		const at = key === null ? -1 : keys.indexOf(key);
		return at < 0 ? [] : [at - 1, at, at + 1].filter((index) => index >= 0 && index < keys.length);
	});
}

/** Keeps how far down the document the list begins, which what stands above it may change at any time. Returns its undo. */
function followMargin(list: RefObject<HTMLElement | null>, margin: { current: number }, changed: () => void): () => void {
	const look = () => {
		const top = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0;
		if (top === margin.current) return;
		margin.current = top;
		changed();
	};
	look();
	const observer = new ResizeObserver(look);
	observer.observe(document.body);
	return () => observer.disconnect();
}
