/** A small stock of words for tests of compounds: a row says how a word stands as modifier and what its forms are. */
import type { CompoundSources } from '../../../../core/german/compounds/compound-part';
import { foldWord } from '../../../../core/german/compounds/fold-word';
import { dropUmlauts } from '../../../../core/german/compounds/head-key';
import { type ModifierKind, PartTable } from '../../../../core/german/compounds/part-table';
import type { Morphology, Reading } from '../../../../core/german/reading';
import type { PartOfSpeech } from '../../../../core/word';
import { packParts } from '../../../../scripts/compounds/pack-parts';

/** Lemma, its modifier forms, its other forms; the kind where it is no noun. */
type Row = readonly [lemma: string, modifiers: string, forms?: string, kind?: ModifierKind];

const rows: readonly Row[] = [
	['Militär', 'militär'],
	['Abkommen', '', 'Abkommens'],
	['Bund', 'bundes'],
	['Verteidigung', 'verteidigungs'],
	['Ministerium', '', 'Ministerien Ministeriums'],
	['Krieg', 'kriegs'],
	['müde', '', 'müden müder', 'adjective'],
	['Schule', 'schul'],
	['Hilfe', 'hilfs'],
	['Werk', 'werks', 'Werke Werken'],
	['Haus', 'häuser haus', 'Häuser'],
	['Zeile', 'zeilen', 'Zeilen'],
	['schreiben', 'schreib', '', 'verb'],
	['Tisch', '', 'Tische Tischen'],
	['alt', 'alten', '', 'adjective'],
	['Pflege', 'pflege'],
	['Altenpflege', 'altenpflege'],
	['Pflegeheim', ''],
	['Heim', 'heim', 'Heime'],
	['Straße', 'straßen', 'Straßen'],
	['Bahn', 'bahn', 'Bahnen'],
	['Schiff', 'schiff schiffs'],
	['Fahrt', '', 'Fahrten'],
	['Haupt', 'haupt', '', 'bound'],
	['Stadt', 'stadt', 'Städte'],
	['außen', 'außen', '', 'bound'],
	['Beauftragter', '', 'Beauftragte'],
	['sieben', 'sieben', '', 'other'],
	['Punkt', 'punkte', 'Punkte'],
	['Plan', '', 'Pläne Plans'],
	['Nord', 'nord'],
	['Burg', '', 'Burgen'],
	['Salz', 'salz'],
	['Motor', '', 'Motors Motoren'],
	['Wort', '', 'Worte'],
	['Familie', 'familien'],
	['Gramm', ''],
	['pro', 'pro', '', 'bound'],
	['Präsident', '', 'Präsidenten'],
	['Anteil', 'anteil'],
];
const names = ['Salzburg', 'Korea', 'Westfalen'];
/** Whole words with entries of their own. */
const listed: readonly (readonly [lemma: string, partOfSpeech: PartOfSpeech])[] = [
	['Programm', 'noun'],
	['Antwort', 'noun'],
	['Straßenbahn', 'noun'],
	['verteidigen', 'verb'],
	['vervielfachen', 'verb'],
	['Sprecher', 'noun'],
	['entscheiden', 'verb'],
	['verhandelbar', 'adjective'],
	['erstaunlich', 'adjective'],
	['Arzt', 'noun'],
	['Behörde', 'noun'],
	['Kiew', 'name'],
];

const partOfSpeechOf = (kind: ModifierKind | undefined): PartOfSpeech => {
	if (kind === 'bound' || kind === 'other') return 'adverb';
	return kind ?? 'noun';
};

function makeMorphology(): Morphology {
	const readings = new Map<string, Reading[]>();
	const add = (form: string, reading: Reading) => {
		const key = foldWord(form).text;
		readings.set(key, [...(readings.get(key) ?? []), reading]);
	};
	for (const [lemma, , forms = '', kind] of rows) {
		const partOfSpeech = partOfSpeechOf(kind);
		const reading: Reading = kind === 'verb' ? { lemma, partOfSpeech, verbForm: 'infinitive' } : { lemma, partOfSpeech };
		for (const form of [lemma, ...forms.split(' ')].filter(Boolean)) add(form, reading);
	}
	for (const name of names) add(name, { lemma: name, partOfSpeech: 'name' });
	for (const [lemma, partOfSpeech] of listed) {
		add(lemma, partOfSpeech === 'verb' ? { lemma, partOfSpeech, verbForm: 'infinitive' } : { lemma, partOfSpeech });
	}
	const guess = (form: string): Reading => ({ lemma: form, partOfSpeech: 'noun', isGuess: true });
	return {
		read: (form) => readings.get(foldWord(form).text) ?? [guess(form)],
		zipf: (form) => (readings.has(foldWord(form).text) ? 4 : 0),
	};
}

/** Costs are those of common parts in the learned pack. */
export function makeSources(): CompoundSources {
	const heads = rows.filter(([, , , kind]) => kind === undefined || kind === 'adjective');
	const pack = packParts({
		modifiers: rows.flatMap(([lemma, forms, , kind = 'noun']) =>
			forms
				.split(' ')
				.filter(Boolean)
				.map((form) => ({ form: foldWord(form).text, lemma, kind, cost: 7.5 })),
		),
		heads: [...heads.map(([lemma]): [string, number] => [dropUmlauts(foldWord(lemma).text), 7.5]), ['nahme', 9]],
		simple: ['programm'],
		cuts: [],
	});
	const known = new Set([...rows.map(([lemma]) => lemma), ...listed.map(([lemma]) => lemma), 'Haupt…', '…köpfig']);
	return { parts: new PartTable(new Uint8Array(pack).buffer), morphology: makeMorphology(), knows: (lemma) => known.has(lemma) };
}
