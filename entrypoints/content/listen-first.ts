/** Listens at the window as events come in, before the page's elements have them, until the signal ends. */
export function listenFirst<Type extends keyof WindowEventMap>(
	type: Type,
	listener: (event: WindowEventMap[Type]) => void,
	signal: AbortSignal,
	passive = true,
): void {
	window.addEventListener(type, listener, { capture: true, passive, signal });
}
