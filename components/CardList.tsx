/** A list of cards, or, where `empty` is given, a sentence or two in their place when there are none. */
import type { ComponentChildren } from 'preact';
import { Empty } from './StateViews';

type Props<Item> = {
	readonly items: readonly Item[];
	readonly keyOf: (item: Item) => string;
	readonly empty?: { readonly title: string; readonly help: string };
	readonly children: (item: Item) => ComponentChildren;
};

export function CardList<Item>({ items, keyOf, empty, children }: Props<Item>) {
	if (items.length === 0) return empty ? <Empty {...empty} /> : null;
	return (
		<ul class="cards">
			{items.map((item) => (
				<li key={keyOf(item)}>{children(item)}</li>
			))}
		</ul>
	);
}
