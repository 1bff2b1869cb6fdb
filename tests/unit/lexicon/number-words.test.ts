import { describe, expect, it } from 'vitest';
import type { TaggedToken } from '../../../core/german/reading';
import { tokenise } from '../../../core/german/tokens';
import { joinNumber } from '../../../core/lexicon/number-words';
import type { PartOfSpeech, Word } from '../../../core/word';

function join(text: string, lemma: string, partOfSpeech: PartOfSpeech, glosses: readonly string[]): Word {
	const [before, token] = tokenise(text).map((one): TaggedToken => ({ ...one, reading: { lemma, partOfSpeech }, readings: [] }));
	if (!token) throw new Error(`one token only: ${text}`);
	return joinNumber({ start: token.start, end: token.end, lemma, partOfSpeech, glosses, zipf: 4 }, token, before, text);
}

describe('joinNumber', () => {
	it.each<[string, string, PartOfSpeech, string, string, string, string]>([
		['1990er', 'er', 'pronoun', 'he', '1990er', '1990s', 'a decade is no pronoun'],
		['70ern', 'Ern', 'noun', 'hallway', '70er', '70s', 'nor its dative a hallway'],
		['42-jähriger', 'jährig', 'adjective', 'year', '42-jährig', '42-year-old', 'the list has no entry for the ending'],
		['5-köpfige', 'köpfig', 'adjective', 'headed', '5-köpfig', '5-member', 'heads are members'],
		['8-Zylinder', 'Zylinder', 'noun', 'cylinder', '8-Zylinder', '8-cylinder', 'a word of its own behind the number'],
	])('%s (%s, %s, %s): %s, %s, since %s', (text, lemma, partOfSpeech, gloss, joined, english) => {
		const word = join(text, lemma, partOfSpeech, [gloss]);
		expect(word).toMatchObject({ start: 0, end: text.length, lemma: joined });
		expect(word.glosses[0]).toBe(english);
	});

	it('leaves a word alone that only follows a number', () => {
		expect(join('12 Soldaten', 'Soldat', 'noun', ['soldier'])).toMatchObject({ start: 3, lemma: 'Soldat', glosses: ['soldier'] });
	});
});
