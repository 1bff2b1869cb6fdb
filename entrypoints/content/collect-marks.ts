/** Which places of an article are marked, by what the reader wants to see. */
import type { AnchoredNotes } from '../../core/annotation';
import type { Mark } from '../../core/page';
import type { Settings } from '../../core/settings';

export type MarkSettings = Pick<Settings, 'markClaims' | 'markPeople' | 'markNotes'>;

/** Claims, people and notes, each kind where it is wanted, in no order. */
export function collectMarks(found: readonly Mark[], { anchored }: AnchoredNotes, settings: MarkSettings): Mark[] {
	const isWanted = { claim: settings.markClaims, person: settings.markPeople, note: settings.markNotes };
	const noted = anchored.map(({ start, end, id, colour }): Mark => ({ start, end, kind: 'note', id, colour }));
	return [...found, ...noted].filter(({ kind }) => isWanted[kind]);
}
