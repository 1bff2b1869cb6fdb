/**
 * How the parts that a page may never need reach the script that reads it. Each is a script of its own, brought in when it is first wanted; all run
 * in the world of the extension's scripts, which the page does not see.
 */
import type { PartName } from '../../platform/messaging';
import type { dressRoots } from './dress-roots';
import type { NoteSlip } from './note-slip';
import type { startWords } from './words/start-words';

export type StartWords = typeof startWords;

export type Parts = { words: StartWords; notes: NoteSlip; roots: typeof dressRoots };

type World = typeof globalThis & { lesartParts?: Partial<Parts> };

export function offerPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
	const world = globalThis as World;
	world.lesartParts = { ...world.lesartParts, [name]: part };
}

/** `null` where its script has not run. */
export function takePart<Name extends PartName>(name: Name): Parts[Name] | null {
	return (globalThis as World).lesartParts?.[name] ?? null;
}
