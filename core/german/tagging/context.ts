/** What stands next to a token and bears on it alone, where a table of neighbouring classes is too coarse. */
import { isGivenName } from '../../people/given-names';
import type { Candidate } from './candidate';
import type { Slot, TokenSlot } from './layout';
import { tagIndex } from './tags';

/** Candidates again, with scores changed, dropped or added by what stands before and after. One row for each slot. */
export function addContext(slots: readonly Slot[], rows: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
	return rows.map((row, index) => {
		const slot = slots[index];
		return slot?.kind === 'token' ? adjust(row, slot, slots, rows, index) : row;
	});
}

function adjust(
	row: readonly Candidate[],
	slot: TokenSlot,
	slots: readonly Slot[],
	rows: readonly (readonly Candidate[])[],
	index: number,
): readonly Candidate[] {
	const before = slots[index - 1];
	let next = row;
	if (before?.kind === 'token' && before.token.folded === 'zu') next = followZu(next);
	if (next.some(({ tag }) => tag === tagIndex.coordinator) && adverbToo.has(slot.token.folded) && before?.kind === 'token')
		next = next.filter(({ tag }) => tag !== tagIndex.coordinator);
	if (next.some(({ tag }) => tag === tagIndex.relative) && !canOpenRelative(rows, index))
		next = next.filter(({ tag }) => tag !== tagIndex.relative);
	const following = slots[index + 1];
	if (slot.token.folded === 'ein' && (following === undefined || following.kind !== 'token'))
		next = next.filter(({ tag }) => tag !== tagIndex.determiner);
	if (before?.kind === 'token' && isCapital(slot) && announcesName(before, slot)) {
		next = next.map((candidate) => (candidate.tag === tagIndex.name ? { ...candidate, score: candidate.score + 4 } : candidate));
	}
	return next;
}

/** Join clauses only at their head; inside they are adverbs. */
const adverbToo = new Set(['aber', 'doch', 'denn', 'jedoch', 'allein']);

/** A given name or a form of address before a capital: what follows is a surname. */
function announcesName(before: TokenSlot, slot: TokenSlot): boolean {
	if (!isCapital(before)) return false;
	return /^(?:Frau|Herrn?|Dr|Prof|Doktor)$/u.test(before.token.surface)
		? /^\.? $/u.test(slot.before)
		: slot.before === ' ' && isGivenName(before.token.folded);
}

const isCapital = ({ token }: TokenSlot) => /^\p{Lu}/u.test(token.surface);

/** After zu an infinitive is the zu-infinitive of its clause. */
function followZu(row: readonly Candidate[]): readonly Candidate[] {
	return row.map((candidate) => (candidate.tag === tagIndex.infinitive ? { ...candidate, tag: tagIndex.zuInfinitive } : candidate));
}

/** A relative pronoun stands at the head of its clause, behind a preposition at most, or is joined to one that does. */
function canOpenRelative(rows: readonly (readonly Candidate[])[], index: number): boolean {
	const opens = (at: number) =>
		at >= 0 && (rows[at]?.some(({ tag }) => tag === tagIndex.comma || tag === tagIndex.coordinator || tag === tagIndex.break) ?? false);
	if (opens(index - 1)) return true;
	const isBehindPreposition = rows[index - 1]?.some(({ tag }) => tag === tagIndex.preposition) ?? false;
	return isBehindPreposition && opens(index - 2);
}
