/** A place in a file in the reader's words: `notes.csv, line 12, comment`. */
import type { Place } from '../../core/result';
import type { Translate } from '../texts';

/** '' where nothing is known of it. */
export function describePlace({ file, line, field }: Place, t: Translate): string {
	const parts = [file ?? null, line === null ? null : t('transfer.line', { line }), field];
	return parts.filter((part) => part !== null && part !== '').join(', ');
}
