import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lexicon, openLexicon } from '../../../core/lexicon/lexicon';
import { joinTokens, splitTokens } from '../../../core/lexicon/token-text';
import { packLexicon } from '../../../scripts/lexicon/pack-lexicon';

const openSource = (source: string): Lexicon => openLexicon(packLexicon(source).buffer as ArrayBuffer);

const lexicon = openSource(`# a comment :: of the list
Schloss {n} (Gebäude) [arch.] | Schlösser {pl} | Wasserschloss {n} :: castle; palace | castles | moated castle
Schloss {n} (an der Tür) [techn.] | Schlösser {pl} :: lock | locks
Maß {n} [phys.] | Maße {pl} :: measure [Br.] (unit) | measures
Masse {f}; Menge {f} [ugs.] | Massen {pl}; Mengen {pl} :: mass | masses
etw. abräumen; wegräumen {vt} [übtr.] | abräumend; wegräumend | abgeräumt; weggeräumt | räumt ab; räumt weg :: to clear sth. away | clearing away | cleared away | clears away
Abräumen {n} :: clearing
sich freuen {vr} | auf dem Dach :: to be glad {was; been} | on the roof
Weltverband {m} /WV/ [pol.] :: world federation
`);

const lookUps: [word: string, expected: string[], why: string][] = [
	['Schloss', ['Schloss noun n Schlösser: castle, palace | lock'], 'senses of one word in one entry'],
	['Schlösser', ['Schloss noun n Schlösser: castle, palace | lock'], 'listed plural'],
	['Mengen', ['Menge noun f Mengen: mass'], 'plural by ending, of a variant'],
	['MASSE', ['Masse noun f Massen: mass', 'Maß noun n Maße: measure'], 'folded; headwords before forms'],
	['Maß', ['Maß noun n Maße: measure'], 'ß'],
	['abräumen', ['abräumen verb  -: to clear sth. away', 'Abräumen noun n -: clearing'], 'exact spelling first'],
	['Abräumen', ['Abräumen noun n -: clearing', 'abräumen verb  -: to clear sth. away'], 'exact spelling first'],
	['räumt weg', ['wegräumen verb  -: to clear sth. away'], 'form of two words'],
	['wegräumend', ['wegräumen verb  -: to clear sth. away'], 'participle by ending'],
	['wasserschloss', ['Wasserschloss noun n -: moated castle'], 'compound behind a head'],
	['auf dem Dach', [], 'an example, not an entry'],
	['WV', ['WV noun m -: world federation'], 'abbreviation'],
	['Schlos', [], 'nothing'],
	['', [], 'nothing'],
];

describe('lookUp', () => {
	it.each(lookUps)('%s', (word, expected) => {
		const entries = lexicon.lookUp(word).map(({ headword, partOfSpeech, genders, plural, senses }) => {
			const glosses = senses.map((sense) => sense.glosses.map(({ text }) => text).join(', ')).join(' | ');
			return `${headword} ${partOfSpeech} ${genders.join()} ${plural ?? '-'}: ${glosses}`;
		});
		expect(entries).toEqual(expected);
		expect(lexicon.has(word)).toBe(expected.length > 0);
	});

	it('tells field, register, note and pattern of a sense', () => {
		const [clear] = lexicon.lookUp('weggeräumt');
		expect(clear).toMatchObject({ foundAs: 'weggeräumt', valencies: ['transitive'], senses: [{ register: ['übtr.'], pattern: null }] });
		expect(lexicon.lookUp('abräumen')[0]?.senses[0]).toMatchObject({ register: [], pattern: 'etw. abräumen' });
		expect(lexicon.lookUp('Schloss')[0]?.senses.map(({ domain, note }) => [domain, note])).toEqual([
			[['arch.'], 'Gebäude'],
			[['techn.'], 'an der Tür'],
		]);
		expect(lexicon.lookUp('Maß')[0]?.senses[0]?.glosses).toEqual([{ text: 'measure', register: ['Br.'], note: 'unit' }]);
		expect(lexicon.lookUp('freuen')[0]).toMatchObject({ valencies: ['reflexive'], senses: [{ pattern: 'sich freuen' }] });
	});

	it('refuses bytes that are no pack', () => {
		expect(() => openLexicon(new ArrayBuffer(100))).toThrow(TypeError);
	});

	it('finds every headword of any list', () => {
		const letters = fc.stringMatching(/^[a-zäöüß]{1,12}$/);
		const words = fc.uniqueArray(
			fc.oneof(
				letters,
				letters.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
			),
			{ minLength: 1, maxLength: 120 },
		);
		fc.assert(
			fc.property(words, (list) => {
				const pack = openSource(list.map((word, index) => `xq${word} {n} | xq${word}en {pl} :: gloss${index} | plural${index}`).join('\n'));
				for (const [index, word] of list.entries()) {
					const isOwn = (looked: string) =>
						pack
							.lookUp(looked)
							.some(
								({ headword, senses }) => headword === `xq${word}` && senses.some(({ glosses }) => glosses[0]?.text === `gloss${index}`),
							);
					expect(isOwn(`xq${word}`)).toBe(true);
					expect(isOwn(`xq${word}en`)).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe('tokens', () => {
	it('join to the text they were split from', () => {
		const piece = fc.constantFrom('Haus', 'für', ' ', '; ', '{f}', '[Br.]', ' :: ', '(', ')', '~', '’s', '-', '/', '[', '}', '…', '2,5');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join('');
				expect(joinTokens(splitTokens(text))).toBe(text);
			}),
		);
	});
});
