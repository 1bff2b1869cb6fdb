/** The panel's own keys: digits choose tabs, j and k walk the cards, n notes, s saves and x knows a word, / searches, ? shows them all. */
import { useLayoutEffect } from 'preact/hooks';

type Handlers = { readonly onTab: (index: number) => void; readonly onHelp: () => void; readonly onSearch: () => void };

/** Listens while the panel stands; keys typed into a field, in a dialog or with a modifier are left alone. */
export function usePanelKeys({ onTab, onHelp, onSearch }: Handlers): void {
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			if (!run(event.key, { onTab, onHelp, onSearch })) return;
			event.preventDefault();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [onTab, onHelp, onSearch]);
}

/** What a key does with the card in focus, where the card offers it. */
const actionOfKey: Readonly<Record<string, string>> = { n: 'note', s: 'save', x: 'know' };

function run(key: string, { onTab, onHelp, onSearch }: Handlers): boolean {
	if (/^[1-5]$/.test(key)) onTab(Number(key) - 1);
	else if (key === '?') onHelp();
	else if (key === '/') onSearch();
	else if (key === 'j' || key === 'k') walkCards(key === 'j' ? 1 : -1);
	else if (key in actionOfKey) focusedCard()?.querySelector<HTMLElement>(`[data-action="${actionOfKey[key]}"]`)?.click();
	else if (key === 'Enter' && document.activeElement === focusedCard())
		focusedCard()?.querySelector<HTMLElement>('.place, .places button, [data-action="show"]')?.click();
	else return false;
	return true;
}

/** `false` when the view has no search box. */
export function focusSearch(): boolean {
	const box = document.querySelector<HTMLElement>('.search');
	box?.focus();
	return box !== null;
}

function focusedCard(): HTMLElement | null {
	return document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
}

function walkCards(step: 1 | -1): void {
	const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
	const card = focusedCard();
	const at = card ? cards.indexOf(card) : -1;
	const next = at < 0 ? (step === 1 ? 0 : cards.length - 1) : at + step;
	cards[next]?.focus();
	cards[next]?.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog') !== null;
}
