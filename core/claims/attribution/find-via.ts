/**
 * Through whom an outlet has what somebody says: „sagte sie der „Zeit““, „im Interview mit dem ZDF“, „sagte er laut Reuters“. A medium that itself names
 * a source („berichtet die NZZ unter Berufung auf den Minister“) hands on what the source says.
 */
import type { Cue } from './cue';
import { isPreposition } from './find-subject';
import { isMedium } from './media';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import type { ReadSentence } from './passage';
import { isPersonNoun } from './person-nouns';
import { clauseEnd, clauseStart, isFiniteVerb, type Word } from './words';

export type Voices = { readonly speaker: NounPhrase | null; readonly via: NounPhrase | null };

const references = /^(berufung|verweis|bezug|bezugnahme|beruft|berief|berufen|beriefen)$/;
/** „gegenüber der Presse“, „im ZDF“; a bare dative „der Zeit“ has none. */
const addressing = /^(mit|gegenüber|im|in|bei|beim|zum|zur)$/;
const dative = /^(der|dem|den|einer|einem)$/;

/** Who speaks by the cue, and through which medium; both `null` where nobody is named. */
export function readVoices(cue: Cue, sentence: ReadSentence): Voices {
	const { words, cues } = sentence;
	const { speaker } = cue;
	if (!speaker) return { speaker, via: null };
	const told = cue.kind === 'verb' ? splitTold(words, speaker) : null;
	if (told) return told;
	if (isMedium(words, speaker)) {
		const source = cues.find((other) => other.speaker && isReference(words, other) && !overlaps(other.speaker, speaker));
		return source?.speaker && !isMedium(words, source.speaker) ? { speaker: source.speaker, via: speaker } : { speaker, via: null };
	}
	const beside = cues.find(
		(other) => other !== cue && other.speaker && !overlaps(other.speaker, speaker) && isMedium(words, other.speaker),
	);
	return { speaker, via: beside?.speaker ?? findAddressee(cue, speaker, sentence) };
}

/** „sagte der Minister der „Zeit““: no genitive, unless he belongs to it. */
function splitTold(words: readonly Word[], speaker: NounPhrase): Voices | null {
	const first = speaker.headLast + 1;
	const noun = words[speaker.headLast]?.folded ?? '';
	if (first >= speaker.last || words[first]?.folded !== 'der' || !isPersonNoun(noun) || belonging.test(noun)) return null;
	const via = { first, last: speaker.last, headFirst: first + 1, headLast: speaker.last };
	return isMedium(words, via) ? { speaker: { ...speaker, last: speaker.headLast }, via } : null;
}
const belonging =
	/(redakteur|reporter|korrespondent|journalist|autor|herausgeber|kolumnist|chef|sprecher|verleger|leser|moderator|direktor|intendant|mitarbeiter)(in|innen|s|en|e|n)?$/;

const isReference = (words: readonly Word[], { first }: Cue) => references.test(words[first]?.folded ?? '');

const overlaps = (one: NounPhrase, other: NounPhrase) => one.first <= other.last && other.first <= one.last;

/** A medium in the clause of the verb, or in what hangs on it without a verb of its own. */
function findAddressee(cue: Cue, speaker: NounPhrase, { words, isPersonEnd }: ReadSentence): NounPhrase | null {
	const opener = words[cue.first]?.folded ?? '';
	if (cue.kind !== 'verb' && opener !== 'so' && opener !== 'aus') return null;
	const start = clauseStart(words, cue.first);
	let end = clauseEnd(words, cue.first);
	if (end < words.length && !words.slice(end, clauseEnd(words, end)).some((word) => word.quoted || isFiniteVerb(word)))
		end = clauseEnd(words, end);
	for (let at = start; at < end; at++) {
		const word = words[at] as Word;
		if (word.quoted || (at >= speaker.first && at <= speaker.last)) continue;
		const phrase = readNounPhrase(words, at, isPersonEnd);
		if (!phrase) continue;
		const head = { ...phrase, last: phrase.headLast };
		const before = words[at - 1];
		const isAddressed =
			opener === 'aus' ||
			opener.includes('zitier') ||
			addressing.test(before?.folded ?? '') ||
			(dative.test(word.folded) && !isPreposition(before));
		const isBare = word.inMarks === 'name' && before?.folded === 'mit';
		if (isAddressed && !isBare && isMedium(words, head) && !overlaps(phrase, speaker)) return head;
		at = phrase.last;
	}
	return null;
}
