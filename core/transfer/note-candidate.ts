/** A note as a file has it, on its way to be one of Lesart's: the shape that every format is brought to, and the check that all of them pass. */
import * as v from 'valibot';
import type { Annotation } from '../annotation';
import { ImportedAnnotation } from '../annotations/json-ld';
import type { Result } from '../result';
import { succeed } from '../result';
import { describeIssue } from './backup-format';

/** `line` is where it begins in its file, `null` where lines say nothing. */
export type NoteCandidate = { readonly line: number | null; readonly note: Annotation };

/** Fails with `importBadField`, which names the field and the line. */
export function checkNote(value: unknown, line: number | null): Result<NoteCandidate> {
	const parsed = v.safeParse(ImportedAnnotation, value);
	return parsed.success ? succeed({ line, note: parsed.output }) : describeIssue(parsed.issues[0], line);
}
