/** A note on the grammar of a sentence. */
import type { GrammarNote } from '../../word';

/** `token` is the index of the word the note is for; the note's cues are spans in the text and hold that word. */
export type FoundNote = { readonly token: number; readonly note: GrammarNote };
