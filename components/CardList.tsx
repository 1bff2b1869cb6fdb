/** A list of cards, drawn some at a time, or, where `empty` is given, a sentence or two in their place when there are none. */
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Empty } from './StateViews';
import { useGradually } from './use-gradually';

type Props<Item> = {
	readonly items: readonly Item[];
	readonly keyOf: (item: Item) => string;
	readonly empty?: { readonly title: string; readonly help: string };
	/** Whether a card is to be there from the first, to be brought into view. */
	readonly isSought?: (item: Item) => boolean;
	readonly children: (item: Item) => ComponentChildren;
};

export function CardList<Item>({ items, keyOf, empty, isSought = () => false, children }: Props<Item>) {
	const count = useGradually(items.length, items.findLastIndex(isSought) + 1);
	// An element made once is not drawn again when more follow it.
	const made = useMemo(() => new Map<Item, VNode>(), [children]);
	const draw = (item: Item) => {
		const card = made.get(item) ?? <li key={keyOf(item)}>{children(item)}</li>;
		made.set(item, card);
		return card;
	};
	if (items.length === 0) return empty ? <Empty {...empty} /> : null;
	return (
		<ul class="cards" aria-busy={count < items.length || undefined}>
			{items.slice(0, count).map(draw)}
		</ul>
	);
}
