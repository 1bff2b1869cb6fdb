/**
 * Persons in any article, known or not: in every sentence the longest names are read and weighed by what they are and by what stands around them; then the article as
 * a whole joins the places that name the same person, and a surname alone counts where somebody of that surname is named in full.
 */
import type { Span } from '../../article';
import { splitSentences } from '../../german/sentences';
import type { WordSources } from '../../word-sources';
import { spellInEnglish } from '../english/spell-in-english';
import { clusterPersons } from './cluster-persons';
import { type NameWord, readNameWords } from './name-word';
import { type Candidate, readCandidate } from './read-candidate';
import { weighCandidate } from './weigh-candidate';

/** A place that names a person nobody has told of. `name`: the fullest form in this article, nominative; `english`: spelled the English way. */
export type FoundPerson = Span & { readonly surface: string; readonly name: string; readonly english: string };

/** A name as it stands in the text, with how much speaks for it. */
export type NameSighting = Span & {
	readonly kind: Candidate['kind'];
	/** Nominative. */
	readonly name: string;
	readonly surname: string | null;
	readonly weight: number;
};

/** The persons of `text` outside `taken` (spans of those already known), in order, never overlapping; [] when there are none. */
export function findPersons(text: string, sources: WordSources, taken: readonly Span[] = []): FoundPerson[] {
	const sightings = splitSentences(text).flatMap((sentence) => readSentence(text, sentence, sources));
	const free = sightings.filter((one) => !taken.some(({ start, end }) => one.start < end && start < one.end));
	return clusterPersons(free).map(({ start, end, name }) => ({
		start,
		end,
		surface: text.slice(start, end),
		name,
		english: spellInEnglish(name),
	}));
}

/** Every candidate of the sentence, weighed; also the light ones, which the article may yet confirm. */
function readSentence(text: string, sentence: Span, sources: WordSources): NameSighting[] {
	const words = readNameWords(text, sentence, sources);
	const sightings: NameSighting[] = [];
	const persons = new Set<number>();
	for (let at = 0; at < words.length; at++) {
		const candidate = readCandidate(words, at);
		if (!candidate) continue;
		const weight = weighCandidate(candidate, { words, isPerson: (index) => persons.has(index) });
		sightings.push(describe(text, candidate, words, weight));
		if (weight > 0) persons.add(candidate.to);
		if (weight > 0 || candidate.kind === 'full') at = candidate.to;
	}
	return sightings;
}

function describe(text: string, candidate: Candidate, words: readonly NameWord[], weight: number): NameSighting {
	const { from, to, kind, surnameAt, numeral } = candidate;
	const [first, last] = [words[from], words[to]];
	const start = first?.start ?? 0;
	const end = (last?.end ?? start) + (numeral && last?.after.startsWith('.') && words[to + 1] ? 1 : 0);
	const surface = text.slice(start, end);
	const isGenitive = last?.bare != null && (last.bare.given || last.bare.surname || (!last.bare.word && words[to + 1]?.capital === true));
	const name = (isGenitive ? surface.slice(0, -1) : surface).replace(/\s+/gu, ' ');
	const surnameStart = surnameAt === null ? null : words[surnameAt]?.start;
	return { start, end, kind, name, surname: surnameStart == null ? null : name.slice(surnameStart - start), weight };
}
