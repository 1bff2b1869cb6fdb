/** From a noun phrase to the speaker: its span with the name set beside it, and the person it means. */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { isPronoun } from './find-subject';
import type { Named } from './named';
import type { NounPhrase } from './noun-phrase';
import { listWithin, type Passage, type ReadSentence } from './passage';
import { isPersonNoun } from './person-nouns';
import { resolveDescription } from './resolve-description';
import { type Earlier, resolvePronoun } from './resolve-pronoun';
import { clauseEnd, isCapitalised, type Word } from './words';

type Speaker = Pick<FoundAttribution, 'personId' | 'name' | 'nominative'> & { readonly speaker: Span };

/** The speaker that `phrase` in the sentence at index `at` means; `earlier` tells who speaks in a sentence before. */
export function resolveSpeaker(phrase: NounPhrase, sentence: ReadSentence, passage: Passage, at: number, earlier: Earlier): Speaker {
	const { words } = sentence;
	const beside = findNameBeside(words, phrase);
	const named = isJoined(words, phrase) ? null : findPerson(words, beside ?? { first: phrase.headFirst, last: phrase.headLast }, passage);
	const own = spanPhrase({ ...phrase, last: beside?.last ?? phrase.last }, sentence, passage);
	const speaker = named && named.end > own.end && named.end <= sentence.span.end ? { start: own.start, end: named.end } : own;
	const person = named === undefined ? resolveUnnamed(phrase, sentence, passage, at, earlier) : named;
	if (person) return { speaker, ...(person.personId ? { personId: person.personId } : {}), name: person.name };
	const nominative = readInNominative(words, phrase, passage.text.slice(words[phrase.headFirst]?.end, speaker.end));
	return nominative ? { speaker, nominative } : { speaker };
}

/**
 * „nach Angaben des russischen Ministeriums“: it is named russisches Ministerium. `rest`: what follows the noun in the phrase. `null` where the phrase is no genitive of a
 * masculine or neuter, or its noun is not known.
 */
function readInNominative(words: readonly Word[], { first, headFirst }: NounPhrase, rest: string): string | null {
	const head = words[headFirst]?.reading;
	const ending = head?.gender === 'der' ? 'er' : head?.gender === 'das' ? 'es' : null;
	if (words[first]?.folded !== 'des' || head?.partOfSpeech !== 'noun' || ending === null) return null;
	const adjectives = words.slice(first + 1, headFirst).map(({ surface }) => surface);
	if (!adjectives.every((word) => word.endsWith('en'))) return null;
	return [...adjectives.map((word) => word.slice(0, -2) + ending), head.lemma + rest].join(' ');
}

const resolveUnnamed = (phrase: NounPhrase, sentence: ReadSentence, passage: Passage, at: number, earlier: Earlier): Named | null =>
	isPronoun(sentence.words, phrase) ? resolvePronoun(phrase, passage, at, earlier) : resolveDescription(phrase, sentence, passage);

/** The place of a phrase, with the rest of a name in quote marks that opens in it. */
export function spanPhrase(phrase: NounPhrase, { words, span }: ReadSentence, { quotations }: Passage): Span {
	const [first, last] = [words[phrase.first], words[phrase.last]];
	if (!first || !last) throw new RangeError('a noun phrase lies within its words');
	const name = listWithin(quotations, { start: last.end - 1, end: last.end + 1 }).find((one) => !one.isSpeech && one.end > last.end);
	return { start: first.start, end: name && name.start >= first.start && name.end <= span.end ? name.end : last.end };
}

/** „die Vertreterin der USA bei den Vereinten Nationen, Linda Thomas-Greenfield,“: a name between commas at the end of the clause. */
function findNameBeside(words: readonly Word[], phrase: NounPhrase): { first: number; last: number } | null {
	const first = clauseEnd(words, phrase.last);
	const isDetermined = phrase.headFirst > phrase.first;
	if (!isDetermined || first >= words.length || first - phrase.last > 8 || !/^,\s+$/.test(words[first]?.gap ?? '')) return null;
	const last = clauseEnd(words, first) - 1;
	if (last - first < 1 || last - first > 3) return null;
	return words.slice(first, last + 1).every((word) => isCapitalised(word) && !word.quoted) ? { first, last } : null;
}

/**
 * The person whose name ends where the head does: in „Ruttes Worten“ he speaks. `null` where the name is another's genitive, since nobody named speaks in
 * „Putins Sprecher“ and „die Anwälte Putins“.
 */
function findPerson(words: readonly Word[], head: { first: number; last: number }, { text, people }: Passage): Named | null | undefined {
	const start = words[head.first]?.start ?? 0;
	const end = words[head.last]?.end ?? 0;
	const person = listWithin(people, { start, end }).find((one) => one.end >= end - 2);
	const isGenitive = person && person.start > start && text.slice(start, end).endsWith('s') && !person.name.endsWith('s');
	return isGenitive && isPersonNoun(words[head.first]?.folded ?? '') ? null : person;
}

/** „Anna und Max Weber“: several speak, and none of them alone. */
const isJoined = (words: readonly Word[], phrase: NounPhrase) =>
	words
		.slice(phrase.first, phrase.last + 1)
		.some(({ folded }, at) => at > 0 && /^(und|sowie|oder)$/.test(folded) && isCapitalised(words[phrase.first + at + 1] as Word));
