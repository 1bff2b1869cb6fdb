/** Texts with | where a sentence must end. To add a case, add a row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/german/sentences';

const cases: readonly (readonly [why: string, marked: string])[] = [
	['plain stops', 'Es regnet.| Der Fluss steigt!| Wer hilft?| Niemand.'],
	['a date', 'Am 4. Dezember tagte der Rat.| Am 5. Januar nicht.'],
	['a date in digits', 'Am 24.10.2024 tagte der Rat.| Danach war Pause.'],
	['ordinal before a noun', 'Im 21. Jahrhundert ist das selten.| Der 2. Weltkrieg endete 1945.'],
	['a year ends a sentence', 'Das war 2019.| Seither ist viel geschehen.'],
	['abbreviations in two letters', 'Viele, z. B. Kinder, kamen.| Andere nicht.'],
	['abbreviations without a space', 'Es kamen u.a. Lehrer.| Alle gingen.'],
	['Dr. and Prof.', 'Dr. Maier und Prof. Adler sprachen.| Es dauerte.'],
	['millions abbreviated', 'Es kostet 8 Mio. Euro.| Das ist viel.'],
	['usw. before a new sentence', 'Es gab Brot, Käse usw.| Dann war Schluss.'],
	['etc. before a noun', 'Es gab Brot, Käse etc. Milch fehlte.'],
	['thousands with a stop', 'Es kamen 3.000 Gäste.| Nur 1.500 blieben.'],
	['quotation closing after its stop', 'Er sagte: „Das reicht.“| Dann ging er.'],
	['quotation with its speaker after it', '„Das reicht“, sagte er.| Dann ging er.'],
	['question in a quotation goes on', '„Reicht das?“, fragte er.| Sie nickte.'],
	['question in a quotation, no comma', '„Reicht das?“ fragte er.| Sie nickte.'],
	['two sentences in a quotation', '„Es ist kalt.| Wir heizen nicht“, sagte er.'],
	['a quotation begins a sentence', 'Er schwieg.| „Das reicht.“| Sie ging.'],
	['Swiss guillemets', 'Er sagte: «Das reicht.»| Dann ging er.'],
	['German guillemets with single ones inside', '»Er rief ›Halt!‹ und lief.«| Dann war Ruhe.'],
	['ellipsis ends', 'Er wartete …| Niemand kam.'],
	['ellipsis goes on', 'Er wartete … und wartete.| Niemand kam.'],
	['headline without a stop', 'Der Rat tagt\n\n|Am Montag tagt der Rat.| Er wählt.'],
	['line break ends', 'Kein Regen in Sicht\n|Die Bauern klagen.'],
	[
		'a line broken for width goes on',
		'Angesichts der vielen Einwände und neuer politischer\nGegenmaßnahmen verzichten wieder mehr Menschen auf\nlange Reisen.| Das sagt die Bahn.',
	],
	['a lower-case line goes on', 'Am Mittwoch\nhatten sie es beschlossen.'],
	[
		'a subhead between paragraphs ends',
		'Die Leute blieben an diesem Tag lieber zu Hause.\n|Streit über die Zuständigkeit zwischen Ländern und Bund\n|Das Land wies dies zurück.',
	],
	['initials', 'George W. Bush kam.| Er blieb.'],
	['exclamation marks in a row', 'Halt!!!| Wer da?!'],
	['lower case after a stop goes on', 'Die Seite example.de ist neu. und sie lebt.'],
	['bracketed sentence', 'Er kam. (Sie nicht.)| Dann war Ruhe.'.replace('kam. ', 'kam.| ')],
];

describe('splitSentences', () => {
	it.each(cases)('%s', (_why, marked) => {
		const text = marked.replaceAll('|', '');
		const expected = marked.split('|').map((sentence) => sentence.trim());
		expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	it('gives nothing for nothing', () => {
		expect(splitSentences('')).toEqual([]);
		expect(splitSentences(' \n\n ')).toEqual([]);
	});

	it('covers every letter once and in order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('Er', 'kam', '.', '„', '“', ' ', '4.', '\n', '…', '?', '😀', 'z. B.', '\u00a0')), (parts) => {
				const text = parts.join('');
				const spans = splitSentences(text);
				expect(spans.every((span, at) => span.start >= (spans[at - 1]?.end ?? 0) && span.start < span.end)).toBe(true);
				expect(
					spans
						.map(({ start, end }) => text.slice(start, end))
						.join('')
						.replace(/\s/g, ''),
				).toBe(text.replace(/\s/g, ''));
			}),
		);
	});

	it.each([`${'.'.repeat(200_000)}x`, '. '.repeat(100_000), '.“'.repeat(100_000)])('takes no time over stops (%#)', (text) => {
		const began = performance.now();
		splitSentences(text);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
