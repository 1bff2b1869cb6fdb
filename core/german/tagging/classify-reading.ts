/** Which classes of the sequence model a reading from the morphology belongs to in a given form. */
import type { Reading } from '../reading';
import { foldSpelling } from '../tokens';
import type { Tag } from './tags';

const inflected = /(?:e|en|er|es|em)$/u;

/** The classes `reading` can have in the folded form; a comparative (schöner) can be attributive or not. */
export function classifyReading(reading: Reading, folded: string): readonly Tag[] {
	switch (reading.partOfSpeech) {
		case 'noun':
			return ['noun'];
		case 'name':
			return ['name'];
		case 'verb':
		case 'auxiliary':
			return classifyVerb(reading);
		case 'adjective':
			return classifyAdjective(reading, folded);
		case 'adverb':
			return ['adverb'];
		case 'number':
			return ['number'];
		case 'interjection':
			return ['interjection'];
		case 'abbreviation':
			return ['abbreviation'];
		case 'preposition':
			return ['preposition'];
		case 'conjunction':
			return ['subordinator'];
		case 'particle':
			return ['adverb'];
		case 'pronoun':
			return ['indefinite'];
		case 'determiner':
			return ['determiner'];
	}
}

function classifyVerb({ verbForm, moods, tense }: Reading): readonly Tag[] {
	if (verbForm === 'infinitive') return ['infinitive'];
	if (verbForm === 'zuInfinitive') return ['zuInfinitive'];
	if (verbForm === 'participle') return tense === 'present' ? ['predicative'] : ['participle'];
	return moods?.length === 1 && moods[0] === 'imperative' ? ['imperative'] : ['finite'];
}

/** A positive in -e (leise) and every form in -er or -sten can stand before a noun or not; any other ending stands before one. */
function classifyAdjective({ lemma }: Reading, folded: string): readonly Tag[] {
	const isBare = folded === foldSpelling(lemma);
	if (isBare) return folded.endsWith('e') ? ['attributive', 'predicative'] : ['predicative'];
	if (!inflected.test(folded)) return ['predicative'];
	return /(?:er|sten)$/u.test(folded) ? ['attributive', 'predicative'] : ['attributive'];
}
