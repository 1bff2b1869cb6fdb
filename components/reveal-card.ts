/** Brings the card of a mark chosen in the page into view. */
import type { Mark } from '../core/page';

export function findCardId({ kind, id }: Pick<Mark, 'kind' | 'id'>): string {
	return `${kind}-${id}`;
}

/** Scrolls to the card, if it is there. Focus goes along only when the reader is in the panel and got there by keyboard. */
export function revealCard(cardId: string): void {
	const card = document.getElementById(cardId);
	if (!card) return;
	card.scrollIntoView({ block: 'start' });
	if (document.hasFocus() && document.activeElement?.matches(':focus-visible')) card.focus({ preventScroll: true });
}
