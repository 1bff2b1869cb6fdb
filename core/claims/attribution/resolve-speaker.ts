/** From a noun phrase to the speaker: its span with the name set beside it, and the person it means. */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { isPronoun } from './find-subject';
import type { Named } from './named';
import type { NounPhrase } from './noun-phrase';
import { listWithin, type Passage, type ReadSentence } from './passage';
import { resolveDescription } from './resolve-description';
import { type Earlier, resolvePronoun } from './resolve-pronoun';
import { clauseEnd, isCapitalised, type Word } from './words';

type Speaker = Pick<FoundAttribution, 'personId' | 'name'> & { readonly speaker: Span };

/** The speaker that `phrase` in the sentence at index `at` means; `earlier` tells who speaks in a sentence before. */
export function resolveSpeaker(phrase: NounPhrase, sentence: ReadSentence, passage: Passage, at: number, earlier: Earlier): Speaker {
	const { words } = sentence;
	const name = findNameBeside(words, phrase);
	const first = words[phrase.first];
	const last = words[name?.last ?? phrase.last];
	if (!first || !last) throw new RangeError('a noun phrase lies within its words');
	const isClosed = passage.text[last.end] !== undefined && listWithin(passage.quotations, { start: last.end, end: last.end + 1 });
	const end = last.end + (isClosed?.some((one) => one.start >= first.start && one.end === last.end + 1) ? 1 : 0);
	const person =
		findPerson(words, name ?? { first: phrase.headFirst, last: phrase.headLast }, passage) ??
		(isPronoun(words, phrase) ? resolvePronoun(phrase, passage, at, earlier) : resolveDescription(phrase, sentence, passage));
	const speaker = { start: first.start, end };
	return person ? { speaker, ...(person.personId ? { personId: person.personId } : {}), name: person.name } : { speaker };
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

/** The person whose name ends where the head does: in „Putins Sprecher“ nobody known speaks, in „Ruttes Worten“ he does. */
function findPerson(words: readonly Word[], head: { first: number; last: number }, { people }: Passage): Named | undefined {
	const start = words[head.first]?.start ?? 0;
	const end = words[head.last]?.end ?? 0;
	return listWithin(people, { start, end }).find((person) => person.end >= end - 2);
}
