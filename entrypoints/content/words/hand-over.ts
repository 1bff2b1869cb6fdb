/**
 * How the script that explains words reaches the one that reads the page. It is a script of its own, brought in when it is first wanted; both run in
 * the world of the extension's scripts, which the page does not see.
 */
import type { startWords } from './start-words';

export type StartWords = typeof startWords;

type World = typeof globalThis & { lesartStartWords?: StartWords };

export function offerWords(start: StartWords): void {
	(globalThis as World).lesartStartWords = start;
}

/** `null` where the script has not run. */
export function takeWords(): StartWords | null {
	return (globalThis as World).lesartStartWords ?? null;
}
