/**
 * ARIA tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/) with automatic activation: arrow keys, Home and End move and choose.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab<Id extends string> = { readonly id: Id; readonly name: string; readonly count: number | null };

type Props<Id extends string> = {
	readonly label: string;
	readonly tabs: readonly Tab<Id>[];
	readonly chosen: Id;
	readonly onChoose: (id: Id) => void;
	readonly children: ComponentChildren;
};

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ id }) => id === chosen);
		const next = findNext(event.key, at, tabs.length);
		const tab = next === null ? undefined : tabs[next];
		if (!tab) return;
		event.preventDefault();
		onChoose(tab.id);
		list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
	};
	return (
		<>
			<div role="tablist" class="tabs" aria-label={label} ref={list} onKeyDown={onKeyDown}>
				{tabs.map(({ id, name, count }) => (
					<button
						key={id}
						type="button"
						role="tab"
						id={`tab-${id}`}
						aria-selected={id === chosen}
						aria-controls="tabpanel"
						tabIndex={id === chosen ? 0 : -1}
						onClick={() => onChoose(id)}
					>
						{name} {count !== null && <span class="count">{count}</span>}
					</button>
				))}
			</div>
			<div role="tabpanel" id="tabpanel" class="tabpanel" aria-labelledby={`tab-${chosen}`}>
				{children}
			</div>
		</>
	);
}

function findNext(key: string, at: number, count: number): number | null {
	if (key === 'ArrowRight') return (at + 1) % count;
	if (key === 'ArrowLeft') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
