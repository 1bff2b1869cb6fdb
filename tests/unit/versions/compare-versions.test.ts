/** Two versions of a text in, what changed out: `[-taken out-]`, `{+put in+}`, and a sign before each paragraph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLists } from '../../../core/versions/align-lists';
import { type ComparedParagraph, compareVersions } from '../../../core/versions/compare-versions';
import { compareWords, type Piece } from '../../../core/versions/compare-words';
import { oddTexts } from '../../fixtures/odd-texts';

const show = ({ kind, text }: Piece): string => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`);
const signs = { same: '=', changed: '~', added: '+', removed: '-' } as const;
const describeParagraph = ({ kind, pieces }: ComparedParagraph): string =>
	`${signs[kind]} ${kind === 'changed' ? pieces.map(show).join('') : pieces.map(({ text }) => text).join('')}`;

describe('compareWords', () => {
	it.each<[before: string, after: string, shown: string, why: string]>([
		['Der Deich hält.', 'Der Deich hält.', 'Der Deich hält.', 'nothing changed'],
		['Der Deich hält.', 'Der Deich brach.', 'Der Deich [-hält-]{+brach+}.', 'a word was replaced'],
		['Der Deich hält.', 'Der alte Deich hält.', 'Der {+alte +}Deich hält.', 'a word was put in'],
		['Es sind 1.500 Helfer.', 'Es sind 1.200 Helfer.', 'Es sind [-1.500-]{+1.200+} Helfer.', 'a number was corrected'],
		['Er sagte nichts.', 'Er sagte, nichts.', 'Er sagte{+,+} nichts.', 'a comma'],
		[
			'Er ging gestern heim.',
			'Er kam heute heim.',
			'Er [-ging gestern-]{+kam heute+} heim.',
			'the space between changed words belongs to the change',
		],
		['', 'Neu.', '{+Neu.+}', 'all is new'],
		['Alt.', '', '[-Alt.-]', 'all is gone'],
		['', '', '', 'nothing at all'],
	])('%j → %j: %s', (before, after, shown) => {
		expect(compareWords(before, after).map(show).join('')).toBe(shown);
	});
});

describe('compareVersions', () => {
	it.each<[why: string, before: string[], after: string[], shown: string[]]>([
		['nothing changed', ['Der Deich hält.', 'Es regnet.'], ['Der Deich hält.', 'Es regnet.'], ['= Der Deich hält.', '= Es regnet.']],
		[
			'a paragraph was put in between',
			['Der Deich hält.', 'Es regnet.'],
			['Der Deich hält.', 'Das Amt warnt.', 'Es regnet.'],
			['= Der Deich hält.', '+ Das Amt warnt.', '= Es regnet.'],
		],
		[
			'a sentence was corrected without saying so',
			['Titel', 'Mehr als 300 Menschen kamen zur Deichschau.', 'Schluss.'],
			['Titel', 'Mehr als 200 Menschen kamen zur Deichschau.', 'Schluss.'],
			['= Titel', '~ Mehr als [-300-]{+200+} Menschen kamen zur Deichschau.', '= Schluss.'],
		],
		[
			'a paragraph was replaced by one on something else',
			['Titel', 'Der Bürgermeister schweigt.'],
			['Titel', 'Am Abend begann das Konzert im Park.'],
			['= Titel', '- Der Bürgermeister schweigt.', '+ Am Abend begann das Konzert im Park.'],
		],
		[
			'one was changed and another put in before it',
			['Der Deich bei Altenwerder hält noch.'],
			['Eilmeldung vom Abend.', 'Der Deich bei Altenwerder hält nicht mehr.'],
			['+ Eilmeldung vom Abend.', '~ Der Deich bei Altenwerder hält [-noch-]{+nicht mehr+}.'],
		],
		['blank lines say nothing', ['Der Deich hält.', '', ''], ['', 'Der Deich hält.'], ['= Der Deich hält.']],
		['all is new', [], ['Der Deich hält.'], ['+ Der Deich hält.']],
	])('%s', (_why, before, after, shown) => {
		expect(compareVersions(before.join('\n\n'), after.join('\n\n')).map(describeParagraph)).toEqual(shown);
	});

	const words = fc
		.array(fc.constantFrom('Deich', 'hält', 'bricht', 'und', '\n\n', ',', 'Amt', '300'), { maxLength: 30 })
		.map((list) => list.join(' '));
	const squeeze = (text: string) =>
		text
			.split(/\n+/u)
			.map((line) => line.trim())
			.filter((line) => line !== '');
	const side = (paragraphs: readonly ComparedParagraph[], other: 'added' | 'removed') =>
		paragraphs
			.filter(({ kind }) => kind !== other)
			.map(({ pieces }) =>
				pieces
					.filter(({ kind }) => kind !== other)
					.map(({ text }) => text)
					.join(''),
			);

	it('holds both versions, character for character', () => {
		fc.assert(
			fc.property(words, words, (before, after) => {
				const compared = compareVersions(before, after);
				expect(side(compared, 'removed')).toEqual(squeeze(after));
				expect(side(compared, 'added')).toEqual(squeeze(before));
			}),
		);
	});

	it('bears any text', () => {
		for (const [, before] of oddTexts)
			for (const [, after] of oddTexts) expect(side(compareVersions(before, after), 'removed')).toEqual(squeeze(after));
	});

	it('takes no longer than a blink for long texts that have nothing in common', () => {
		const make = (seed: string) => Array.from({ length: 4_000 }, (_, at) => `${seed}${at} Wort`).join('\n\n');
		const started = performance.now();
		expect(compareVersions(make('a'), make('b'))).toHaveLength(8_000);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});

describe('alignLists', () => {
	/** Longest common subsequence by the textbook's table. */
	function longest(a: readonly string[], b: readonly string[]): number {
		const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
		for (let x = a.length - 1; x >= 0; x--)
			for (let y = b.length - 1; y >= 0; y--)
				(table[x] as number[])[y] =
					a[x] === b[y] ? 1 + (table[x + 1]?.[y + 1] ?? 0) : Math.max(table[x + 1]?.[y] ?? 0, table[x]?.[y + 1] ?? 0);
		return table[0]?.[0] ?? 0;
	}

	it('finds as many that go together as there can be, in order', () => {
		const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });
		fc.assert(
			fc.property(list, list, (a, b) => {
				const pairs = alignLists(a, b);
				expect(pairs.length).toBe(longest(a, b));
				for (const [at, [x, y]] of pairs.entries()) {
					expect(a[x]).toBe(b[y]);
					expect(x > (pairs[at - 1]?.[0] ?? -1) && y > (pairs[at - 1]?.[1] ?? -1)).toBe(true);
				}
			}),
		);
	});
});
