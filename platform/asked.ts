/** Whether the reader asked for this page to be read: then the content script does not ask whether it may. Set in the world of the extension's scripts. */

type World = typeof globalThis & { lesartIsAsked?: boolean };

/** Is injected by itself into a page, before the content script: refers to nothing outside. */
export function setAsked(): void {
	(globalThis as World).lesartIsAsked = true;
}

/** Holds once. */
export function takeAsked(): boolean {
	const world = globalThis as World;
	const isAsked = world.lesartIsAsked === true;
	world.lesartIsAsked = false;
	return isAsked;
}
