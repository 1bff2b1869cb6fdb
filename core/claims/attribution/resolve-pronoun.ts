/**
 * Whom „er“ or „sie“ means among the persons of an article: who spoke in the sentence before, else the only person of that gender near; nobody where
 * several may be meant, or a thing of that gender spoke.
 */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { listIntroductions, readGender } from './introductions';
import { isSamePerson, type Named } from './named';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { listWithin, type Passage, type ReadSentence } from './passage';
import { isPersonNoun, readNounGender } from './person-nouns';
import { clauseEnd, clauseStart, isFiniteVerb, type Word } from './words';

/** Who speaks by the words of the sentence at an index, or `null`. */
export type Earlier = (at: number) => FoundAttribution | null;
type Gender = 'female' | 'male';

const sentencesBack = 3;
const genders = { male: 'der', female: 'die' } as const;

/** The person that the pronoun at `phrase` in the sentence at index `at` means, or `null`. */
export function resolvePronoun(phrase: NounPhrase, passage: Passage, at: number, earlier: Earlier): Named | null {
	const sentence = passage.read(at);
	const pronoun = sentence?.words[phrase.first];
	if (!sentence || !pronoun || isPlural(sentence.words, phrase.first)) return null;
	const gender: Gender = /^(er|dieser|jener)$/.test(pronoun.folded) ? 'male' : 'female';
	const before = { start: sentence.span.start, end: pronoun.start };
	const here = findOnly(passage, gender, before, false);
	const isOther = sentence.words[phrase.first - 1]?.folded === 'auch' || hasRival(sentence, before, passage, gender);
	if (here !== 'none') return here === 'several' || isOther ? null : here;
	for (let back = at - 1; back >= Math.max(0, at - sentencesBack); back--) {
		const found = findIn(passage, back, gender, earlier);
		if (found !== 'none') return found === 'several' ? null : found;
	}
	return null;
}

const isPlural = (words: readonly Word[], at: number) =>
	words
		.slice(clauseStart(words, at), clauseEnd(words, at))
		.some((word) =>
			word.reading ? isFiniteVerb(word) && word.reading.number === 'plural' : /^(sag|erklär|betont|mein|forder)(t?en)$/.test(word.folded),
		);

type Found = Named | 'several' | 'none';

function findIn(passage: Passage, at: number, gender: Gender, earlier: Earlier): Found {
	const sentence = passage.read(at);
	if (!sentence) return 'none';
	const spoke = earlier(at);
	const speaker = spoke?.speaker;
	if (speaker && spoke.name !== undefined) {
		const person: Named = { ...speaker, name: spoke.name, ...(spoke.personId ? { personId: spoke.personId } : {}) };
		const own = readGender(passage, person);
		if (own === gender || (own === null && findOnly(passage, gender, sentence.span, true) !== 'several')) return person;
	} else if (speaker && speaksAs(sentence, speaker, gender)) return 'several';
	const only = findOnly(passage, gender, sentence.span, true);
	return hasRival(sentence, sentence.span, passage, gender) ? 'several' : only;
}

/** The one person of the gender within the span; `none` where there is none, also of unknown gender. */
function findOnly(passage: Passage, gender: Gender, span: Span, withUnknown: boolean): Found {
	const named = listWithin(passage.people, span).filter(({ end }) => end <= span.end);
	const fitting = named.filter((one) => {
		const own = readGender(passage, one);
		return own === gender || (own === null && (withUnknown || named.length > 0));
	});
	const [first] = fitting;
	if (!first) return 'none';
	return fitting.every((one) => isSamePerson(one, first)) ? first : 'several';
}

/** Whether the speaker's own words are of the gender, or show none: „Die Polizei … Sie“. */
function speaksAs({ words }: ReadSentence, speaker: Span, gender: Gender): boolean {
	const head = words.findLast((word) => word.start >= speaker.start && word.end <= speaker.end && /^\p{Lu}/u.test(word.surface));
	const own = head?.reading?.gender;
	return own === undefined || own === genders[gender] || readNounGender(head?.folded ?? '') === gender;
}

/** Whether someone or something without a name may be meant: a person described, or what the sentence begins with. */
function hasRival({ words, isPersonEnd }: ReadSentence, span: Span, passage: Passage, gender: Gender): boolean {
	const named = listWithin(passage.people, span);
	const titles = new Set(listIntroductions(passage).flatMap(({ person, start }) => (person ? [start] : [])));
	const isNamed = (word: Word) => titles.has(word.start) || named.some(({ start, end }) => word.start < end + 2 && word.end > start - 2);
	const subject = readNounPhrase(words, 0, isPersonEnd);
	const [head, last] = subject ? [words[subject.headFirst], words[subject.last]] : [];
	const isThing = head && last && head !== words[0] && last.end <= span.end && head.reading?.gender === genders[gender];
	if (isThing && !isNamed(head) && !isNamed(last)) return true;
	const described = words.filter(
		(word) => word.end <= span.end && !word.quoted && /^\p{Lu}/u.test(word.surface) && isPersonNoun(word.folded),
	);
	return described.some((word) => readNounGender(word.folded) === gender && !isNamed(word));
}
