/** Compounds and what only looks like them: word, the parts' lemmas, why. */
import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../../core/german/compounds/take-apart';
import { makeSources } from './part-fixture';

const sources = makeSources();
const lemmasOf = (word: string) => takeApart(word, sources).map(({ lemma }) => lemma);

describe('takeApart', () => {
	it.each([
		['Militärabkommen', ['Militär', 'Abkommen'], 'no linking element'],
		['Militärabkommens', ['Militär', 'Abkommen'], 'the head inflected'],
		[
			'Bundesverteidigungsministerien',
			['Bund', 'Verteidigung', 'Ministerium'],
			'links -es- and -s-, a plural without the ending of the lemma',
		],
		['kriegsmüden', ['Krieg', 'müde'], 'an adjective, declined'],
		['Schulministerium', ['Schule', 'Ministerium'], 'the modifier lost its -e'],
		['Hilfswerke', ['Hilfe', 'Werk'], '-e gone and -s- there'],
		['Häuserzeilen', ['Haus', 'Zeile'], 'the plural as modifier'],
		['Schreibtische', ['schreiben', 'Tisch'], 'the stem of a verb'],
		['Straßenbahn', ['Straße', 'Bahn'], 'also where the whole has an entry'],
		['Strassenbahnen', ['Straße', 'Bahn'], 'Swiss spelling'],
		['Schifffahrt', ['Schiff', 'Fahrt'], 'three like consonants'],
		['Schiffahrten', ['Schiff', 'Fahrt'], 'the spelling before 1996'],
		['Altenpflegeheim', ['alt', 'Pflege', 'Heim'], 'either half could be one word: neither is taken for one'],
		['Hauptstädte', ['Haupt…', 'Stadt'], 'a bound modifier stands as the lexicon has it'],
		['siebenköpfige', ['sieben', '…köpfig'], 'a second half that never stands alone'],
		['Einfamilienhaus', ['ein', 'Familie', 'Haus'], 'ein counts before another modifier'],
		['Anteilnahme', ['Anteil', 'Nahme'], 'a head made of a verb'],
		['Nordkorea', ['Nord', 'Korea'], 'a name behind a direction'],
		['Kolpingmotors', ['Kolping', 'Motor'], 'a name before a head beyond doubt'],
		['Kriegsvervielfacher', ['Krieg', 'Vervielfacher'], 'a head that is listed nowhere but made of a verb'],
		['EU-Außenbeauftragter', ['EU', 'außen', 'Beauftragter'], 'hyphen and compound'],
		['US-Präsidenten', ['US', 'Präsident'], 'an abbreviation'],
		['20-Punkte-Plan', ['20', 'Punkt', 'Plan'], 'a number'],
	])('%s: %j (%s)', (word, lemmas) => {
		expect(lemmasOf(word)).toEqual(lemmas);
	});

	it.each([
		['Abkommen', 'one word'],
		['Sprecher', 'derived'],
		['verteidigen', 'a verb'],
		['Programm', 'known to be simple, though pro and Gramm are words'],
		['Antwort', 'listed, so that what stands before Wort is no name'],
		['Salzburg', 'a name'],
		['Nordrhein-Westfalen', 'a name with a hyphen'],
		['NATO', 'capitals'],
		['Xyzq', 'no German'],
		['a'.repeat(80), 'noise'],
	])('%s is left whole: %s', (word) => {
		expect(takeApart(word, sources)).toEqual([]);
	});

	it.each([
		['Bundesministerium', ['Bund', 'ministerium'], 'the link belongs to no part'],
		['Häuserzeile', ['Häuser', 'zeile'], 'a part that changes inside keeps its form'],
		['Straßenbahn', ['Straße', 'bahn'], 'ß is one unit'],
		['Mili\u00adta\u0308rabkommen', ['Mili\u00adta\u0308r', 'abkommen'], 'soft hyphen and combining mark inside'],
		['EU-Schiffahrt', ['EU', 'Schif', 'fahrt'], 'a shared letter stands with the head'],
	])('%s has its parts at %j: %s', (word, pieces) => {
		expect(takeApart(word, sources).map(({ start, end }) => word.slice(start, end))).toEqual(pieces);
	});
});
