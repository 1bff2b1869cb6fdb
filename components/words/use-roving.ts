/** One stop of the Tab key for many buttons (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/): the arrows move among them. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For an element around buttons that are drawn with `tabIndex={-1}`. */
export function useRoving<E extends HTMLElement>() {
	const ref = useRef<E>(null);
	const list = () => [...(ref.current?.querySelectorAll('button') ?? [])];
	useLayoutEffect(() => {
		const buttons = list();
		if (!buttons.some(({ tabIndex }) => tabIndex === 0)) buttons[0]?.setAttribute('tabindex', '0');
	});
	const onKeyDown = (event: KeyboardEvent) => {
		const buttons = list();
		const at = buttons.indexOf(event.target as HTMLButtonElement);
		const next = findNext(event.key, at, buttons.length);
		if (at < 0 || next === null) return;
		event.preventDefault();
		buttons[next]?.focus();
	};
	const onFocus = (event: FocusEvent) => {
		const buttons = list();
		if (!buttons.includes(event.target as HTMLButtonElement)) return;
		for (const button of buttons) button.tabIndex = button === event.target ? 0 : -1;
	};
	return { ref, onKeyDown, onFocus };
}

/** The ends do not lead to one another; `null` for another key. */
function findNext(key: string, at: number, count: number): number | null {
	if (key === 'ArrowRight') return Math.min(at + 1, count - 1);
	if (key === 'ArrowLeft') return Math.max(at - 1, 0);
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
