/** Which places of an article are marked, by what the reader wants to see. */
import type { Analysis } from '../../core/analysis';
import type { AnchoredNotes } from '../../core/annotation';
import type { Mark } from '../../core/page';
import type { Settings } from '../../core/settings';

export type MarkSettings = Pick<Settings, 'markClaims' | 'markPeople' | 'markNotes'>;

/** Claims that others make too, people and notes as marks, in no order. A claim that is only here has nothing to be compared with. */
export function collectMarks(analysis: Analysis, notes: AnchoredNotes, settings: MarkSettings): Mark[] {
	const claims = analysis.claims
		.filter(({ matches }) => matches.length > 0)
		.map(({ start, end, claimId }): Mark => ({ start, end, kind: 'claim', id: claimId }));
	const people = analysis.mentions.map(({ start, end, personId }): Mark => ({ start, end, kind: 'person', id: personId }));
	const noted = notes.anchored.map(({ start, end, id }): Mark => ({ start, end, kind: 'note', id }));
	return [...(settings.markClaims ? claims : []), ...(settings.markPeople ? people : []), ...(settings.markNotes ? noted : [])];
}
