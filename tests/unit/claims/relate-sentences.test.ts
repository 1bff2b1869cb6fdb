/** How two sentences on the same thing stand to each other, both ways round, and why. To add a case, add a row. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../core/claim';
import { type Place, relateSentences } from '../../../core/claims/relate-sentences';

const place = (sentence: string, before = '', after = ''): Place => ({
	text: before + sentence + after,
	span: { start: before.length, end: before.length + sentence.length },
});

type Case = readonly [why: string, here: string, there: string];

const cases: Readonly<Record<Relation, readonly Case[]>> = {
	contradicts: [
		['nicht', 'Der Rat hat den Umbau der Schule beschlossen.', 'Beschlossen hat der Rat den Umbau der Schule nicht.'],
		['kein', 'In der Halle gab es Verletzte.', 'In der Halle gab es keine Verletzten.'],
		['nie', 'Der Konzern hat Panzer nach Kairo geliefert.', 'Panzer nach Kairo habe der Konzern nie geliefert, hieß es.'],
		[
			'a denial with its object',
			'Die Firma lieferte Software an das Regime.',
			'Die Firma bestreitet die Lieferung von Software an das Regime.',
		],
		[
			'a denial with dass',
			'Das Land liefert Waffen an die Rebellen.',
			'Der Minister dementierte, dass das Land Waffen an die Rebellen liefert.',
		],
		['the denial itself', 'Moskau hat die Angriffe bestritten.', 'Moskau hat die Angriffe nicht dementiert.'],
		['confirmed, denied', 'Der Verein bestätigte den Wechsel des Trainers.', 'Der Verein dementierte den Wechsel des Trainers.'],
		['risen, fallen', 'Die Preise für Strom sind im Land gestiegen.', 'Im Land sind die Preise für Strom gesunken.'],
		['verbs in two parts', 'Die Zahl der Einbrüche nahm in der Stadt zu.', 'Die Zahl der Einbrüche nahm in der Stadt ab.'],
		['accepted, refused', 'Der Bundestag nahm das Gesetz zur Pflege an.', 'Der Bundestag lehnte das Gesetz zur Pflege ab.'],
		['acquitted, convicted', 'Das Gericht hat den Arzt freigesprochen.', 'Das Gericht hat den Arzt verurteilt.'],
		['dead, alive', 'Der vermisste Bergsteiger ist tot.', 'Der vermisste Bergsteiger lebt.'],
		['failed, succeeded', 'Der Start der Rakete ist gescheitert.', 'Der Start der Rakete ist gelungen.'],
		['won, lost', 'Bremen gewann das Spiel gegen Mainz.', 'Bremen verlor das Spiel gegen Mainz.'],
		['the negated adjective', 'Die Durchsuchung der Wohnung war rechtmäßig.', 'Die Durchsuchung der Wohnung war unrechtmäßig.'],
	],
	'different-figure': [
		['another number', 'Bei dem Unglück starben 12 Menschen.', 'Bei dem Unglück starben 17 Menschen.'],
		['other words for who is counted', 'An der Grenze stehen 3000 Soldaten.', 'An der Grenze stehen inzwischen 12.000 Mann.'],
		['more than, about', 'Mehr als 10.000 Gäste kamen zum Fest.', 'Zum Fest kamen rund 10.000 Gäste.'],
		['the number of', 'Der Präsident bezifferte die Zahl der Soldaten in der Stadt auf 12.000.', 'In der Stadt sind 3000 Soldaten.'],
		['money', 'Der Bau der Brücke kostet 1,5 Mrd. Euro.', 'Die Kosten für den Bau der Brücke liegen bei zwei Milliarden Euro.'],
		['the noun far from its number', 'An Drohnen hat die Armee mehr als 8.000 gestartet.', 'Die Armee startete 4000 Drohnen.'],
		['percent', 'Die Partei kommt auf 14 Prozent der Stimmen.', 'Mit 17 Prozent der Stimmen rechnet die Partei.'],
		['a sentence', 'Das Gericht verurteilte ihn zu drei Jahren Haft.', 'Das Gericht verurteilte ihn zu fünf Jahren Haft.'],
		['the result of a match', 'Bremen besiegte Mainz 2:1.', 'Bremen besiegte Mainz 3:1.'],
		['an age', 'Ein 34-jähriger Fahrer wurde in Köln verletzt.', 'In Köln wurde ein 43-jähriger Fahrer verletzt.'],
		['nearly the same words', 'Am Montag wurden 561 neue Fälle gemeldet.', 'Am Montag wurden 625 neue Fälle gemeldet.'],
	],
	'near-verbatim': [
		['a word more', 'Der Rat hat den Umbau der Schule beschlossen.', 'Der Rat hatte den Umbau der Schule gestern beschlossen.'],
		['the same figure in words', 'In der Halle kamen drei Redner zu Wort.', 'In der Halle kamen 3 Redner zu Wort.'],
		['inflection and spelling', 'Die Straße am Fluss bleibt gesperrt.', 'Die Strasse am Fluß blieb gesperrt.'],
		[
			'suspected, in copied words',
			'Die Stadt hatte den Anschlag auf den Bahnhof in Köln verurteilt.',
			'Die Stadt hatte den mutmaßlichen Anschlag auf den Bahnhof in Köln verurteilt.',
		],
		[
			'the clauses turned round',
			'Die Reform gefährdet die Kliniken, warnte Ärztepräsident Weiß.',
			'Ärztepräsident Weiß warnte: „Die Reform gefährdet die Kliniken.“',
		],
	],
	same: [
		['other words', 'Der Rat hat den Umbau beschlossen.', 'Umgebaut wird, so entschied der Rat in der Sitzung.'],
		['nicht nur', 'Der Konzern liefert Panzer nach Kairo.', 'Nach Kairo liefert der Konzern nicht nur Munition, sondern Panzer.'],
		[
			'nicht X, sondern Y',
			'Die Ministerin fährt am Montag nach Rom.',
			'Nach Rom fährt die Ministerin, nicht nach Paris, wie es zuerst hieß.',
		],
		['denied twice', 'Die Firma hat die Zahlungen nicht bestritten.', 'Dass es Zahlungen gab, hat die Firma nicht dementiert.'],
		[
			'a negation the other does not speak of',
			'Der Zug aus Ulm entgleiste bei Gera.',
			'Bei Gera entgleiste der Zug aus Ulm, Verletzte gab es nicht.',
		],
		['a negated quality', 'Der Rat stoppte den Bau der Halle.', 'Den Bau der nicht genehmigten Halle stoppte der Rat.'],
		['no more than', 'Zu der Feier am See kamen 50 Gäste.', 'Am See feierten, so die Polizei, fünfzig Gäste.'],
		['a million, in digits', 'Die Stadt zahlt 1,5 Mio. Euro für das Bad.', 'Für das Bad gibt die Stadt anderthalb Millionen Euro aus.'],
		[
			'about, and a number it may stand for',
			'Zum Fest an der Elbe kamen rund 10.000 Menschen.',
			'Genau 10.200 Menschen waren, so die Stadt, an der Elbe beim Fest.',
		],
		['rounded', 'Ohne Arbeit waren im Land 2,85 Millionen Menschen.', 'Im Land waren, so das Amt, 2.853.000 Menschen ohne Arbeit.'],
		['a number in one only', 'Bei dem Brand in Gera starben 12 Menschen.', 'In Gera sind bei einem Brand Menschen ums Leben gekommen.'],
		[
			'numbers of other things',
			'Bei dem Brand in Gera starben 12 Menschen.',
			'In Gera gab es bei dem Brand Tote; 80 Feuerwehrleute waren im Einsatz.',
		],
		['dead and injured', 'Bei dem Brand in Gera gab es drei Tote.', 'In Gera gab es bei dem Brand Tote und 14 Verletzte.'],
		['a date is no figure', 'Am 24. Oktober tagte der Rat in Gera.', 'In Gera kam der Rat um 18.30 Uhr zusammen.'],
		[
			'how long ago is no figure',
			'Vor drei Jahren baute die Stadt das Bad.',
			'Das neue Bad gibt es, so heißt es in der Stadt, seit vier Jahren.',
		],
		['percent and percentage points', 'Die Partei verlor drei Prozentpunkte und liegt bei 14 Prozent.', 'Bei 14 Prozent liegt die Partei.'],
		['a thousand, vaguely', 'Tausende Fans feierten in Bremen.', 'In Bremen haben 12.000 Fans ein Fest gefeiert.'],
		['won and lost, told by either side', 'Bremen gewann in der Liga gegen Mainz.', 'Mainz verlor in der Liga gegen Bremen.'],
		['neither risen nor fallen', 'Die Preise sind im Mai nicht gestiegen.', 'Im Mai sind die Preise gesunken.'],
	],
	related: [
		['suspected, said', 'Der Mann soll ein Spion sein, vermuten die Behörden.', 'Ein Gericht hat den Mann in Wien als Spion entlarvt.'],
		['left open', 'Ob die Brücke saniert wird, ist unklar.', 'Die Brücke wird im Sommer von der Stadt saniert.'],
		['announced, done', 'Die Regierung hat angekündigt, die Hilfen auszubauen.', 'Die Hilfen wurden von der Regierung deutlich ausgebaut.'],
		['promised, there', 'Der Bund versprach der Stadt 200 Polizisten.', 'In der Stadt sind 200 Polizisten des Bundes eingetroffen.'],
		['another year', 'Im Jahr 2019 traf sich der Kanzler mit Putin in Sotschi.', 'Der Kanzler traf Putin 2022 in Moskau.'],
		[
			'risen and fallen, on other days',
			'Am Montag ist der Dax in Frankfurt gestiegen.',
			'Der Dax in Frankfurt ist am Donnerstag gesunken.',
		],
		['denied, left open', 'Ob er die Partei verlässt, ist offen.', 'Er verlässt die Partei nicht.'],
	],
};

const rows = Object.entries(cases).flatMap(([relation, list]) => list.map((row) => [relation, ...row] as const));

describe('relateSentences', () => {
	it.each(rows)('%s: %s', (relation, _why, here, there) => {
		expect(relateSentences(place(here), place(there)).relation).toBe(relation);
		expect(relateSentences(place(there), place(here)).relation).toBe(relation);
	});

	it('gives the pair of figures, in the texts’ own offsets', () => {
		const here = place('Bei dem Unglück starben 12 Menschen.', 'Gera. ');
		const there = place('Nach dem Unglück zählte man mindestens 17 Tote.', 'Ein langer Vorspann ohne Zahl. ');
		const { figures } = relateSentences(here, there);
		expect(here.text.slice(figures?.here.start, figures?.here.end)).toBe('12');
		expect(there.text.slice(figures?.there.start, figures?.there.end)).toBe('mindestens 17');
		expect(figures?.there).toMatchObject({ value: 17, qualifier: 'at-least', noun: 'Tote' });
	});

	it('gives no pair for the result of a match', () => {
		expect(relateSentences(place('Bremen besiegte Mainz 2:1.'), place('Bremen besiegte Mainz 3:1.')).figures).toBeNull();
	});

	it('never throws', () => {
		const word = constantFrom(
			'nicht',
			'kein',
			'3',
			'10.000',
			'Prozent',
			'bestreitet',
			'zurück',
			'ob',
			'gestiegen',
			',',
			'(',
			')',
			'–',
			'Tote',
			'👩‍🚒',
			'2:1',
		);
		const text = oneof(
			string(),
			array(word, { maxLength: 20 }).map((words) => words.join(' ')),
		);
		assert(property(text, text, (here, there) => typeof relateSentences(place(here), place(there)).relation === 'string'));
	});
});

describe('the agency of shared words', () => {
	const sentence = 'Der Rat hat den Umbau der Schule beschlossen.';
	const copy = 'Der Rat hat den Umbau der Schule gestern beschlossen.';
	it.each([
		['in the dateline', 'Gera (dpa) – ', '', 'dpa'],
		['at the end', '', '\n(Tsp, dpa)', 'dpa'],
		['as material', '', '\nMit Material von AFP', 'AFP'],
		['behind slashes', '', '\nabc/epd', 'epd'],
		['a Catholic agency in full', '', ' (Katholische Nachrichten-Agentur)', 'KNA'],
		['nowhere', 'Gera. ', ' Der Bau beginnt im Mai.', null],
		['in a word that looks like one', 'Gera. ', ' Das Parlament in Apia sieht das anders.', null],
	] as const)('%s', (_where, before, after, agency) => {
		expect(relateSentences(place(sentence, before, after), place(copy)).agency).toBe(agency);
		expect(relateSentences(place(copy), place(sentence, before, after)).agency).toBe(agency);
	});

	it('is the one that both name, before others', () => {
		expect(relateSentences(place(sentence, '', ' (AFP, dpa)'), place(copy, '', ' (dpa)')).agency).toBe('dpa');
	});

	it('is not named where the words are not shared', () => {
		const other = 'Umgebaut wird, so entschied der Rat in der Sitzung.';
		expect(relateSentences(place(sentence, '', ' (dpa)'), place(other, '', ' (dpa)')).agency).toBeNull();
	});
});
