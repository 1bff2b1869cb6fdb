import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../scripts/lexicon/align-words';
import { collectEntries, entryKey } from '../../../scripts/lexicon/collect-entries';
import { makeEnglishLemmatiser } from '../../../scripts/lexicon/english-lemmas';
import { putFirst } from '../../../scripts/lexicon/first-glosses';
import type { GermanLemmas } from '../../../scripts/lexicon/german-lemmas';
import { readBitext } from '../../../scripts/lexicon/read-bitext';
import { readList } from '../../../scripts/lexicon/read-list';
import { makeScorer } from '../../../scripts/lexicon/score-glosses';
import { shapeEntries } from '../../../scripts/lexicon/shape-entries';
import { readUse } from '../../../scripts/lexicon/unlisted-glosses';
import type { WordCounts } from '../../../scripts/lexicon/word-counts';

const lines = readList(`Schloss {n}; Burg {f} [arch.] :: citadel; castle | castle
Schloss {n} (an der Tür) /SL/ :: lock; clasp
das Schloss am See :: the castle by the lake
ein altes Schloss :: an old castle
Schloss und Riegel :: lock and bolt
das Schloss im Wald :: the castle in the wood
See {m} :: lake
See {f} :: sea
sich weigern {vr} :: to refuse
sich freuen {vr} :: to be glad
sich ärgern {vr} :: to be annoyed
sich irren {vr} :: to err
sich beeilen {vr} :: to hurry
Farbe {f} :: colour [Br.]; color [Am.]; paint
Wohnzimmer {n} :: living-room; lounge
`);
const flat: WordCounts = { of: (form) => (form === 'living-room' ? 0 : 100), zipf: (form) => (form === 'colour' ? 3 : 4) };
const lemmas: GermanLemmas = { of: (form) => [form], join: () => null, isParticle: () => false, split: () => [] };
const lemmatise = makeEnglishLemmatiser(flat, []);
const bitext = readBitext(lines, lemmas, lemmatise);
const entries = collectEntries(lines, flat, () => true);
const alignment = alignWords(bitext);
const sources = { bitext, alignment, lemmatise, english: flat, german: flat, isUsedAs: readUse(entries.values()) };
const score = makeScorer(sources);
const glossesOf = (key: string) => [...(entries.get(key)?.glosses.keys() ?? [])];

describe('collectEntries', () => {
	it.each([
		[entryKey('Schloss', 'noun'), ['citadel', 'castle', 'lock', 'clasp'], 'all lines of a word'],
		[entryKey('SL', 'abbreviation'), ['lock', 'clasp'], 'an abbreviation apart from words'],
		[entryKey('Farbe', 'noun'), ['color', 'paint'], 'one spelling of two, the more common one'],
		[entryKey('Wohnzimmer', 'noun'), ['living room', 'lounge'], 'a hyphen nobody writes'],
		[entryKey('weigern', 'verb'), ['refuse'], 'without sich and to'],
	])('%s', (key, expected) => {
		expect(glossesOf(key)).toEqual(expected);
	});
});

describe('alignWords', () => {
	const share = (german: string, english: string) =>
		alignment.forward(bitext.german.find(german) ?? -1, bitext.english.find(english) ?? -1);

	it('finds which word translates which', () => {
		expect(share('Schloss', 'castle')).toBeGreaterThan(share('Schloss', 'lock'));
		expect(share('Wald', 'wood')).toBeGreaterThan(share('Wald', 'castle'));
		expect(share('Schloss', 'refuse')).toBe(0);
	});

	it('shares out each German word among its translations', () => {
		const total = alignment.translations(bitext.german.find('Schloss') ?? -1).reduce((sum, { share: part }) => sum + part, 0);
		expect(total).toBeCloseTo(1);
	});
});

describe('compiling', () => {
	const scored = new Map([...entries].map(([key, entry]) => [key, score(entry)]));

	it('orders glosses by what phrases say', () => {
		const [first] = scored.get(entryKey('Schloss', 'noun'))?.glosses ?? [];
		expect(first?.text).toBe('castle');
	});

	it('puts chosen glosses first and gives words the list lacks an entry', () => {
		const chosen = putFirst(scored, [
			{ headword: 'Farbe', partOfSpeech: 'noun', texts: ['paint', 'hue'] },
			{ headword: 'Kreml', partOfSpeech: 'noun', texts: ['Kremlin'] },
		]);
		expect(chosen.get(entryKey('Farbe', 'noun'))?.glosses.map(({ text }) => text)).toEqual(['paint', 'hue', 'color']);
		expect(chosen.get(entryKey('Kreml', 'noun'))?.glosses.map(({ text }) => text)).toEqual(['Kremlin']);
	});

	it('marks labels, patterns and genders that a gloss has of its own', () => {
		const shaped = shapeEntries([...scored.values()]);
		const marksOf = (word: string) => Object.fromEntries(shaped.get(word)?.[0]?.glosses.map(({ text, mark }) => [text, mark]) ?? []);
		expect(marksOf('see')).toMatchObject({ lake: '||der', sea: '||die' });
		expect(marksOf('weigern')).toEqual({ refuse: '|sich ~|' });
		expect(marksOf('schloss')).toMatchObject({ citadel: 'arch.||', lock: '' });
		expect(shaped.get('schloss')?.[0]?.glosses[0]?.level).toBe(0);
	});
});
