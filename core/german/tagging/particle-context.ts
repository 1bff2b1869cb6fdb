/** Whether a word that can be the separated particle of a verb (an, heraus) has a verb before it that it makes a known verb with. */
import type { Morphology } from '../reading';
import { remember } from '../remember';
import type { Candidate } from './candidate';
import type { Slot } from './layout';
import { tagIndex, tags } from './tags';

/** What the particle gains where a verb before it fits, at the end of a clause and inside it, and loses where none does. */
const fittingAtEnd = 2.5;
const fittingInside = 0.5;
const withoutVerb = -2.5;
/** A verb is looked for this many slots back. */
const farthestVerb = 60;

/** The row with its particle candidate weighed. A verb fits when it and the particle are listed as one: weisen … hin, hinweisen. */
export function weighParticle(
	row: readonly Candidate[],
	particle: string,
	index: number,
	slots: readonly Slot[],
	rows: readonly (readonly Candidate[])[],
	morphology: Morphology,
): readonly Candidate[] {
	const gain = hasFittingVerb(particle, index, rows, morphology)
		? endsClause(index, slots, rows)
			? fittingAtEnd
			: fittingInside
		: withoutVerb;
	return row.map((candidate) => (candidate.tag === tagIndex.separated ? { ...candidate, score: candidate.score + gain } : candidate));
}

function endsClause(index: number, slots: readonly Slot[], rows: readonly (readonly Candidate[])[]): boolean {
	if (slots[index + 1]?.kind !== 'token') return true;
	return rows[index + 1]?.some(({ tag }) => tag === tagIndex.coordinator || tag === tagIndex.comparison) ?? false;
}

const finiteTags = tags.map((tag) => tag.startsWith('finite') || tag === 'imperative');

function hasFittingVerb(particle: string, index: number, rows: readonly (readonly Candidate[])[], morphology: Morphology): boolean {
	const isKnown = readerOf(morphology);
	for (let at = index - 1; at >= Math.max(0, index - farthestVerb); at--) {
		for (const { tag, reading } of rows[at] ?? []) if (finiteTags[tag] && isKnown(particle + reading.lemma)) return true;
	}
	return false;
}

const readers = new WeakMap<Morphology, (verb: string) => boolean>();

function readerOf(morphology: Morphology): (verb: string) => boolean {
	const known = readers.get(morphology);
	if (known) return known;
	const readings = (verb: string) => morphology.readLemma?.(verb) ?? morphology.read(verb);
	const reader = remember((verb: string) =>
		readings(verb).some(({ lemma, verbForm, isGuess }) => lemma === verb && verbForm === 'infinitive' && !isGuess),
	);
	readers.set(morphology, reader);
	return reader;
}
