/** What stands near a token and bears on it alone, where a table of neighbouring classes is too coarse. */
import { isGivenName } from '../../people/given-names';
import type { Morphology } from '../reading';
import { type Candidate, makeCandidate } from './candidate';
import type { Slot, TokenSlot } from './layout';
import { weighParticle } from './particle-context';
import { tagIndex } from './tags';

type Rows = readonly (readonly Candidate[])[];
/** Changes, drops or adds candidates of the token at `index`; gives the row itself where it has nothing to say. */
type Rule = (
	row: readonly Candidate[],
	slot: TokenSlot,
	index: number,
	slots: readonly Slot[],
	rows: Rows,
	morphology: Morphology,
) => readonly Candidate[];

/** Candidates again, weighed by what stands before and after; one row for each slot, none of them empty. */
export function addContext(slots: readonly Slot[], rows: Rows, morphology: Morphology): Rows {
	return rows.map((row, index) => {
		const slot = slots[index];
		if (slot?.kind !== 'token') return row;
		let weighed = row;
		for (const rule of rules) weighed = rule(weighed, slot, index, slots, rows, morphology);
		return weighed.length > 0 ? weighed : row;
	});
}

const has = (row: readonly Candidate[] | undefined, tag: number) => row?.some((candidate) => candidate.tag === tag) ?? false;
const drop = (row: readonly Candidate[], tag: number) => row.filter((candidate) => candidate.tag !== tag);
const raise = (row: readonly Candidate[], tag: number, gain: number) =>
	row.map((candidate) => (candidate.tag === tag ? { ...candidate, score: candidate.score + gain } : candidate));
const isCapital = ({ token }: TokenSlot) => /^\p{Lu}/u.test(token.surface);

/** After zu an infinitive is the zu-infinitive of its clause. */
const followZu: Rule = (row, _slot, index, slots) => {
	const before = slots[index - 1];
	if (before?.kind !== 'token' || before.token.folded !== 'zu') return row;
	return row.map((candidate) => (candidate.tag === tagIndex.infinitive ? { ...candidate, tag: tagIndex.zuInfinitive } : candidate));
};

/** These join clauses only at their head; inside they are adverbs. */
const adverbToo = new Set(['aber', 'doch', 'denn', 'jedoch', 'allein']);
const atHead = 1.5;
const joinAtHead: Rule = (row, { token }, index, slots) => {
	if (!adverbToo.has(token.folded)) return row;
	return slots[index - 1]?.kind === 'token' ? drop(row, tagIndex.coordinator) : raise(row, tagIndex.coordinator, atHead);
};

/** A relative pronoun stands at the head of its clause, behind a preposition at most, or is joined to one that does. */
const relateAtHead: Rule = (row, _slot, index, _slots, rows) => {
	if (!has(row, tagIndex.relative)) return row;
	const opens = (at: number) => [tagIndex.comma, tagIndex.coordinator, tagIndex.break].some((tag) => has(rows[at], tag));
	const canOpen = opens(index - 1) || (has(rows[index - 1], tagIndex.preposition) && opens(index - 2));
	return canOpen ? row : drop(row, tagIndex.relative);
};

/** Um, ohne and statt open an infinitive clause when a zu-infinitive follows before the next punctuation, and only then. */
const withInfinitive = 3;
const farthestInfinitive = 40;
const openInfinitive: Rule = (row, _slot, index, slots, rows) => {
	if (!has(row, tagIndex.infinitiveOpener)) return row;
	for (let at = index + 1; at < index + farthestInfinitive && slots[at]?.kind === 'token'; at++) {
		if (has(rows[at], tagIndex.zuInfinitive)) return raise(row, tagIndex.infinitiveOpener, withInfinitive);
		if (has(rows[at], tagIndex.zu) && has(rows[at + 1], tagIndex.infinitive)) return raise(row, tagIndex.infinitiveOpener, withInfinitive);
	}
	return drop(row, tagIndex.infinitiveOpener);
};

/** What stands before zu and an auxiliary belongs to it: vernachlässigt zu haben, lesen zu können. */
const beforeAuxiliary = 2;
const chainInfinitive: Rule = (row, _slot, index, _slots, rows) => {
	if (!has(rows[index + 1], tagIndex.zu)) return row;
	const isAuxiliary =
		rows[index + 2]?.some(({ tag, reading }) => tag === tagIndex.infinitive && reading.partOfSpeech === 'auxiliary') ?? false;
	return isAuxiliary ? raise(raise(row, tagIndex.participle, beforeAuxiliary), tagIndex.infinitive, beforeAuxiliary) : row;
};

/** Before a comma or the end, ein has no noun to be the article of. */
const closeWithEin: Rule = (row, { token }, index, slots) =>
	token.folded === 'ein' && slots[index + 1]?.kind !== 'token' ? drop(row, tagIndex.determiner) : row;

const address = /^(?:Frau|Herrn?|Dr|Prof|Doktor)$/u;
/** What a capital gains as a name behind a given name or a form of address, and behind a word that can be nothing but a name. */
const afterGivenName = 4;
const afterOtherName = 1.2;
const continueName: Rule = (row, slot, index, slots, rows) => {
	const before = slots[index - 1];
	if (before?.kind !== 'token' || !isCapital(slot) || !isCapital(before) || has(row, tagIndex.abbreviation)) return row;
	const gain = weighNameBefore(before, slot, rows[index - 1] ?? []);
	return gain === 0 ? row : raise(row, tagIndex.name, gain);
};

function weighNameBefore(before: TokenSlot, slot: TokenSlot, row: readonly Candidate[]): number {
	if (address.test(before.token.surface)) return /^\.? $/u.test(slot.before) ? afterGivenName : 0;
	if (slot.before !== ' ') return 0;
	if (isGivenName(before.token.folded)) return afterGivenName;
	const isOnlyName = row.every(({ tag, reading }) => tag === tagIndex.name || (reading.isGuess && tag === tagIndex.noun));
	return isOnlyName && !before.token.folded.endsWith('s') ? afterOtherName : 0;
}

/** Adjectives in names have capitals too: die Europäische Union, im Weißen Haus. */
const inName = 2.5;
const capitalAdjective: Rule = (row, slot, index, slots, rows) => {
	const next = slots[index + 1];
	if (!has(row, tagIndex.attributive) || next?.kind !== 'token' || !isCapital(slot) || !isCapital(next)) return row;
	const opensPhrase = [tagIndex.article, tagIndex.determiner, tagIndex.preposition, tagIndex.contracted].some((tag) =>
		has(rows[index - 1], tag),
	);
	return opensPhrase ? raise(row, tagIndex.attributive, inName) : row;
};

/** Before a noun, a word in -er made from a place is an adjective that never inflects: das Berliner Landgericht. */
const placeAdjective: Rule = (row, slot, index, slots, rows, morphology) => {
	const next = slots[index + 1];
	if (next?.kind !== 'token' || !isCapital(slot) || !isCapital(next) || !has(rows[index + 1], tagIndex.noun)) return row;
	const { surface } = slot.token;
	if (!isMadeFromPlace(surface, morphology)) return row;
	return [...row, makeCandidate({ lemma: surface, partOfSpeech: 'adjective' }, 'attributive', 0)];
};

function isMadeFromPlace(surface: string, morphology: Morphology): boolean {
	const base = /^(\p{Lu}.{2,})er$/u.exec(surface)?.[1];
	if (!base) return false;
	const places = [base, `${base}en`, base.replace(/n$/u, 'en')];
	return places.some((place) => morphology.zipf(place) > morphology.zipf(surface));
}

const weighSeparated: Rule = (row, slot, index, slots, rows, morphology) =>
	has(row, tagIndex.separated) ? weighParticle(row, slot.token.folded, index, slots, rows, morphology) : row;

const rules: readonly Rule[] = [
	followZu,
	joinAtHead,
	relateAtHead,
	openInfinitive,
	chainInfinitive,
	closeWithEin,
	continueName,
	capitalAdjective,
	placeAdjective,
	weighSeparated,
];
