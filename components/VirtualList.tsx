/**
 * A list of any length of which only what is in view is drawn. The rows may have any height, which is measured; the window is what scrolls.
 * A screen reader hears how many there are and which this is; the row with the focus stays when it is scrolled away, and Tab goes on from it.
 * For up to some dozens everything is drawn. To bring a row into view and give it the focus, give its key as `sought` until `onFound` is called.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows';

type Props<Item> = {
	readonly items: readonly Item[];
	/** Of each item another, and the same as long as it is this item: heights are remembered by it. */
	readonly keyOf: (item: Item) => string;
	/** Height of a usual row in CSS pixels. */
	readonly estimate: number;
	/** Says what is listed, to a screen reader. */
	readonly label: string;
	readonly sought?: string | null;
	/** The sought row has the focus now: what in it has `data-card`, or the row itself. */
	readonly onFound?: () => void;
	readonly children: (item: Item, index: number) => ComponentChildren;
};

export function VirtualList<Item>({ items, keyOf, estimate, label, sought = null, onFound, children }: Props<Item>) {
	const list = useRef<HTMLUListElement>(null);
	const keys = useMemo(() => items.map(keyOf), [items]);
	const { rows, height, measure, setFocused } = useVirtualRows({ keys, estimate, sought, list });
	useEffect(() => {
		const index = sought === null ? -1 : keys.indexOf(sought);
		const row = index < 0 ? null : list.current?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`);
		if (!row) return;
		(row.querySelector<HTMLElement>('[data-card]') ?? row).focus({ preventScroll: true });
		onFound?.();
	});
	const onFocusIn = (event: FocusEvent) => setFocused(findKey(event.target, keys));
	const onFocusOut = (event: FocusEvent) => setFocused(findKey(event.relatedTarget, keys));
	return (
		<ul
			class="virtual-list"
			ref={list}
			aria-label={label}
			style={{ position: 'relative', overflowAnchor: 'none', height: `${height}px` }}
			onFocusIn={onFocusIn}
			onFocusOut={onFocusOut}
		>
			{rows.map(({ index, start }) => {
				const item = items[index];
				if (item === undefined) return null;
				return (
					<li
						key={keys[index]}
						ref={measure}
						data-index={index}
						aria-setsize={items.length}
						aria-posinset={index + 1}
						tabIndex={-1}
						style={{ position: 'absolute', left: 0, width: '100%', top: `${start}px` }}
					>
						{children(item, index)}
					</li>
				);
			})}
		</ul>
	);
}

function findKey(target: EventTarget | null, keys: readonly string[]): string | null {
	const row = target instanceof Element ? target.closest<HTMLElement>('.virtual-list > [data-index]') : null;
	return row ? (keys[Number(row.dataset.index)] ?? null) : null;
}
