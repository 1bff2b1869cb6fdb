/** The table, read back as RFC 4180 says. */
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../core/words/csv';
import { announce, closure, hostile, hostileText, makeWord } from '../../fixtures/saved-words';
import { readRecords } from './read-anki-file';

function read(text: string): Record<string, string>[] {
	const [names = [], ...rows] = readRecords(text.slice(1), ',');
	return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

describe('writeCsv', () => {
	it('begins with a byte order mark, and ends every row in CR LF', () => {
		const text = writeCsv([closure]);
		expect(text.startsWith('\uFEFFword,article,')).toBe(true);
		expect(text.split('\r\n')).toHaveLength(3);
		expect(text.endsWith('\r\n')).toBe(true);
	});

	it('has all that is known of a word, in its latest sentence', () => {
		expect(read(writeCsv([closure, announce]))[1]).toEqual({
			word: 'ankündigen',
			article: '',
			'part of speech': 'verb',
			forms: 'kündigt an, kündigte an, angekündigt',
			'own gloss': 'give notice of',
			glosses: 'announce',
			comment: 'Not *anmelden*.',
			state: 'learning',
			sentence: 'Der Hafen kündigte im Herbst Streiks an.',
			title: 'Hafen gesperrt',
			outlet: 'Die Neue Zeit',
			'article date': '2024-05-04',
			address: 'https://blatt.example/hafen',
			'further sentences': 'Die Stadt hatte es angekündigt.',
			saved: '2024-06-01T10:00:00.000Z',
			reviewed: '2024-06-02T10:00:00.000Z',
			id: announce.id,
		});
	});

	it('keeps hostile text as text', () => {
		const [row] = read(writeCsv([hostile]));
		expect(row?.word).toBe("'=1+1");
		expect(row?.comment).toBe(`'${hostileText.replace('\r\n', '\n')}`);
		expect(row?.sentence).toBe(hostile.examples[0]?.sentence);
	});

	it.each(['=1', '+1', '-1', '@a', '\t=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠a'])('disarms %j', (comment) => {
		expect(read(writeCsv([makeWord(1, { lemma: 'Wort', comment })]))[0]?.comment).toBe(`'${comment}`);
	});
});
