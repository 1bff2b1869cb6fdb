/** A list of which three items are shown until the reader asks for the others. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from './texts';

type Props<Item> = {
	readonly items: readonly Item[];
	readonly keyOf: (item: Item) => string;
	readonly kind?: 'cards';
	/** Whether all are shown because one of them is sought. */
	readonly isSought?: boolean;
	readonly children: (item: Item) => ComponentChildren;
};

export const SHOWN_AT_FIRST = 3;

export function FoldedList<Item>({ items, keyOf, kind, isSought = false, children }: Props<Item>) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const isWhole = isOpen || isSought;
	const shown = isWhole ? items : items.slice(0, SHOWN_AT_FIRST);
	return (
		<>
			<ul class={kind ?? 'folded-list'}>
				{shown.map((item) => (
					<li key={keyOf(item)}>{children(item)}</li>
				))}
			</ul>
			{items.length > SHOWN_AT_FIRST && (
				<button type="button" class="quiet disclose" aria-expanded={isWhole} onClick={() => setOpen(!isWhole)}>
					{isWhole ? t('panel.less') : t('claims.more', { count: items.length - shown.length })}
				</button>
			)}
		</>
	);
}
