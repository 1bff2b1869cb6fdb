import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../core/lexicon/fold-key';
import { LEVEL_STEP, type Lexicon, openLexicon } from '../../../core/lexicon/lexicon';
import { joinTokens, splitTokens } from '../../../core/lexicon/token-text';
import { packLexicon } from '../../../scripts/lexicon/pack-lexicon';
import type { PackedEntry } from '../../../scripts/lexicon/shape-entries';

const openEntries = (entries: ReadonlyMap<string, readonly PackedEntry[]>): Lexicon =>
	openLexicon(packLexicon(entries).buffer as ArrayBuffer);
const entry = (partOfSpeech: PackedEntry['partOfSpeech'], ...glosses: [text: string, level: number, mark?: string][]): PackedEntry => ({
	partOfSpeech,
	glosses: glosses.map(([text, level, mark = '']) => ({ text, level, mark })),
});

const lexicon = openEntries(
	new Map([
		['schloss', [entry('noun', ['castle', 0], ['lock', 3, 'techn.||'])]],
		['weg', [entry('noun', ['way', 0], ['path', 2]), entry('adverb', ['away', 0])]],
		['weigern', [entry('verb', ['refuse to do as one is told by all of them', 0, '|sich ~|'])]],
		['see', [entry('noun', ['lake', 0, '||der'], ['sea', 1, '||die'])]],
		['straße'.replace('ß', 'ss'), [entry(null, ['street', 0, 'coll. Br.||'])]],
		['übrig', [entry('adjective', ['rémaining', 15])]],
	]),
);

describe('lookUp', () => {
	it.each([
		['Schloss', 'noun: castle, lock', 'a noun'],
		['SCHLOSS', 'noun: castle, lock', 'case makes no difference'],
		['Weg', 'noun: way, path | adverb: away', 'an entry for each part of speech'],
		['Straße', '-: street', 'ß'],
		['Strasse', '-: street', 'Swiss spelling'],
		['übrig', 'adjective: rémaining', 'letters beyond ASCII on both sides'],
		['weigern', 'verb: refuse to do as one is told by all of them', 'more tokens than fit beside the level'],
		['Schlos', '', 'the beginning of a word'],
		['Schlosss', '', 'more than a word'],
		['aaa', '', 'before the first word'],
		['üü', '', 'behind the last word'],
		['', '', 'nothing'],
	])('%s', (word, expected) => {
		const found = lexicon
			.lookUp(word)
			.map(({ partOfSpeech, glosses }) => `${partOfSpeech ?? '-'}: ${glosses.map(({ text }) => text).join(', ')}`);
		expect(found.join(' | ')).toBe(expected);
		expect(lexicon.has(word)).toBe(expected !== '');
	});

	it('tells cost, labels, pattern and genders of a gloss', () => {
		expect(lexicon.lookUp('Schloss')[0]?.glosses[1]).toEqual({
			text: 'lock',
			cost: 3 * LEVEL_STEP,
			labels: ['techn.'],
			pattern: null,
			genders: [],
		});
		expect(lexicon.lookUp('weigern')[0]?.glosses[0]?.pattern).toBe('sich ~');
		expect(lexicon.lookUp('See')[0]?.glosses.map(({ genders }) => genders)).toEqual([['der'], ['die']]);
		expect(lexicon.lookUp('Straße')[0]?.glosses[0]?.labels).toEqual(['coll.', 'Br.']);
	});

	it('refuses bytes that are no pack', () => {
		expect(() => openLexicon(new ArrayBuffer(100))).toThrow(TypeError);
	});

	it('finds every word of any list and no other', () => {
		const words = fc.uniqueArray(fc.stringMatching(/^[a-cäß-]{1,9}$/), { minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(words, fc.stringMatching(/^[a-cä-]{1,9}$/), (list, other) => {
				const keys = new Map(list.map((word) => [foldKey(word), [entry('noun', [`gloss ${foldKey(word)}`, 0])]]));
				const pack = openEntries(keys);
				for (const word of list) expect(pack.lookUp(word)[0]?.glosses[0]?.text).toBe(`gloss ${foldKey(word)}`);
				expect(pack.has(other)).toBe(keys.has(foldKey(other)));
				expect(pack.size).toBe(keys.size);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('tokens', () => {
	it('join to the text they were split from', () => {
		const piece = fc.constantFrom('house', 'for', ' ', '; ', '(', ')', '~', "'s", '-', '/', '…', '2,5', 'é');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join('');
				expect(joinTokens(splitTokens(text))).toBe(text);
			}),
		);
	});
});
