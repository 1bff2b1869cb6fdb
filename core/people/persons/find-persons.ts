/**
 * Persons in any article, known or not: in every sentence the longest names are read and weighed by what they are and by what stands around them; then the article as
 * a whole joins the places that name the same person, and a surname alone counts where somebody of that surname is named in full.
 */
import type { Span } from '../../article';
import { splitSentences } from '../../german/sentences';
import { openTagger, type Tagger } from '../../german/tagging/tag-sentence';
import type { WordSources } from '../../word-sources';
import { readHint } from '../english/read-hint';
import { spellInEnglish } from '../english/spell-in-english';
import { clusterPersons } from './cluster-persons';
import { type NameWord, readNameWords } from './name-word';
import { isTitleWord } from './naming-words';
import { type Candidate, readCandidate } from './read-candidate';
import { settleGenitives } from './settle-genitives';
import { weighCandidate } from './weigh-candidate';

/**
 * A place that names a person nobody has told of. `name`: the fullest form in this article, nominative; `english`: spelled the English way. Places that name
 * one person have the same `name`; two people of one surname have each their own.
 */
export type FoundPerson = Span & {
	readonly surface: string;
	readonly name: string;
	readonly english: string;
	/** The part of `name` used alone; `null` where the article gives only a given name. */
	readonly surname: string | null;
	/** The noun directly before it that says what they are, in the singular nominative: `Verteidigungsminister`; `null` when there is none. */
	readonly title: string | null;
};

/** A name as it stands in the text, with how much speaks for it. */
export type NameSighting = Span & {
	readonly kind: Candidate['kind'];
	/** As it stands there, and as it is in the nominative. */
	readonly written: string;
	readonly name: string;
	readonly surname: string | null;
	/** Whether the last -s of `written` is a genitive's, as far as the sentence tells. */
	readonly genitive: 'surely' | 'likely' | 'maybe' | 'no';
	readonly title: string | null;
	readonly weight: number;
};

/**
 * The persons of `text` outside `taken` (spans of those already known), in order, never overlapping; [] when there are none. `tag` tags the sentences of
 * `text`, where somebody else reads them too.
 */
export function findPersons(
	text: string,
	sources: WordSources,
	taken: readonly Span[] = [],
	tag: Tagger = openTagger(text, sources.morphology),
): FoundPerson[] {
	const sightings = splitSentences(text).flatMap((sentence) => readSentence(text, readNameWords(text, sentence, sources, tag)));
	const free = sightings.filter((one) => !taken.some(({ start, end }) => one.start < end && start < one.end));
	const spelled = new Map<object, string>();
	return clusterPersons(settleGenitives(free)).map(({ sighting: { start, end, title }, person }) => {
		const english = spelled.get(person) ?? spellInEnglish(person.name, readHint(text, { start, end }));
		spelled.set(person, english);
		return { start, end, surface: text.slice(start, end), name: person.name, english, surname: person.surname, title };
	});
}

/** Every candidate of the sentence, weighed; also the light ones, which the article may yet confirm. */
function readSentence(text: string, words: readonly NameWord[]): NameSighting[] {
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
	const end = (last?.end ?? start) + (numeral && last?.after.startsWith('.') ? 1 : 0);
	const surface = text.slice(start, end).replace(/\s+/gu, ' ');
	const written = numeral && words[to - 1]?.bare?.given ? surface.replace(/s(?= [IVX]+\.?$)/u, '') : surface;
	const surnameLength = surnameAt === null ? null : text.slice(words[surnameAt]?.start, end).replace(/\s+/gu, ' ').length;
	return {
		start,
		end,
		kind,
		written,
		name: written,
		surname: surnameLength === null ? null : written.slice(-surnameLength),
		genitive: readGenitive(last, words[to + 1]),
		title: readTitle(words[from - 1], first),
		weight,
	};
}

function readGenitive(last: NameWord | undefined, next: NameWord | undefined): NameSighting['genitive'] {
	if (!last?.bare || !last.surface.endsWith('s')) return 'no';
	if (last.bare.given || last.bare.surname) return 'surely';
	return !last.bare.word && next?.capital === true && !/[uio]s$/u.test(last.surface) ? 'likely' : 'maybe';
}

/** „Verteidigungsminister Beloussow“; forms of address say nothing of what somebody is. */
function readTitle(before: NameWord | undefined, first: NameWord | undefined): string | null {
	if (!before?.capital || !first?.adjacent || /^(?:herrn?|frau|dr|prof|sir|lady|lord|mr|mrs|ms)$/u.test(before.base)) return null;
	if (!isTitleWord(before.base) && !before.person) return null;
	return before.reading.partOfSpeech === 'noun' && !before.reading.isGuess ? before.reading.lemma : before.surface;
}
