/** Negation, denial and doubt, sentence by sentence, and how a sentence stands to a known wording. */
import { describe, expect, it } from 'vitest';
import type { Figure, Statement } from '../../../core/claim';
import { openSpeech } from '../../../core/claims/find-attribution';
import { findFigures } from '../../../core/claims/find-figures';
import { findStance, hasDoubt, isNegated } from '../../../core/claims/find-stance';
import { readStance } from '../../../core/claims/read-stance';
import { relate } from '../../../core/claims/relate';
import { readSaid } from '../../../core/claims/relation/said-words';

describe('isNegated', () => {
	it.each([
		['a plain assertion', 'Moskau liefert Waffen.', false],
		['nicht', 'Moskau liefert nicht.', true],
		['kein', 'Moskau liefert keine Waffen.', true],
		['denied', 'Moskau bestreitet die Lieferungen.', true],
		['denied, passive', 'Der Einsatz wurde wiederholt bestritten.', true],
		['not denied', 'Moskau hat die Lieferungen nicht bestritten.', false],
		['neither has denied', 'Weder Moskau noch Pjöngjang haben die Berichte dementiert.', false],
		['separated verb', 'Die Regierung wies die Berichte zurück.', true],
		['ruled out', 'Die Ministerin schloss Lieferungen aus.', true],
		['not ruled out', 'Die Ministerin schloss Lieferungen nicht aus.', false],
		['denial that repeats itself', 'Er wies das zurück und sagte, es gebe keine Lieferungen.', true],
		['not only', 'Moskau liefert nicht nur Waffen.', false],
		['not least', 'Das liegt nicht zuletzt am Krieg.', false],
		['never', 'Das ist nie geschehen.', true],
		['unstrittig is no denial', 'Die Lieferungen sind unbestritten.', false],
	])('%s', (_why, text, negated) => {
		expect(isNegated(text)).toBe(negated);
	});

	it.each([
		['ein mutmaßlicher Einsatz', true],
		['der angebliche Einsatz', true],
		['Ob sie kämpfen, ist unklar.', true],
		['Das bleibt offen.', true],
		['der bestätigte Einsatz', false],
	])('doubt in: %s', (text, doubt) => {
		expect(hasDoubt(text)).toBe(doubt);
	});
});

describe('findStance', () => {
	const known = [{ text: 'Pjöngjang liefert Waffen an Moskau.', stance: 'affirms' as const, nearness: 0.8 }];
	const denied = [{ text: 'Pjöngjang bestreitet den Einsatz.', stance: 'affirms' as const, nearness: 0.8 }];
	it.each([
		['affirms', 'Pjöngjang hat Moskau Waffen geliefert.', known, 'affirms'],
		['denies', 'Pjöngjang hat Moskau keine Waffen geliefert.', known, 'denies'],
		['doubts', 'Pjöngjangs mutmaßliche Waffenlieferungen beschäftigen Seoul.', known, 'doubts'],
		['affirms that it is denied', 'Der Einsatz wird von Pjöngjang dementiert.', denied, 'affirms'],
		['says that it is not denied', 'Pjöngjang hat den Einsatz nicht dementiert.', denied, 'denies'],
		['without a wording', 'Irgendetwas geschah.', [], 'affirms'],
	] as const)('%s', (_why, text, wordings, stance) => {
		expect(findStance(text, wordings)).toBe(stance);
	});
});

const makeStatement = (exact: string, stance: Statement['stance'], figures: Figure[] = []): Statement => ({
	id: 's',
	articleId: 'a',
	start: 0,
	end: exact.length,
	exact,
	stance,
	figures,
	attribution: { speaker: null, mode: 'asserted', cue: null },
});
const soldiers = (value: number, qualifier: Figure['qualifier']): Figure => ({
	value,
	qualifier,
	unit: 'soldier',
	counts: 'soldiers',
	status: 'stated',
});

describe('relate', () => {
	const ten = makeStatement('Rund 10.000 Soldaten stehen an der Grenze.', 'affirms', [soldiers(10_000, 'about')]);
	it.each([
		['in other words', 'An der Grenze wurden etwa 10.000 Soldaten zusammengezogen.', ten, 'same'],
		['nearly the same words', 'Rund 10.000 Soldaten stehen derzeit an der Grenze.', ten, 'near-verbatim'],
		['plain against about', 'An der Grenze hat man 10.000 Soldaten gezählt.', ten, 'same'],
		['more than against about', 'An der Grenze hat man mehr als 10.000 Soldaten gezählt.', ten, 'different-figure'],
		['another number', 'Rund 3.000 Soldaten stehen an der Grenze.', ten, 'different-figure'],
		['a number of something else', 'Rund 10.000 Soldaten stehen an der Grenze, die 17 Kilometer lang ist.', ten, 'near-verbatim'],
		['no number', 'An der Grenze hat man Soldaten zusammengezogen.', ten, 'same'],
	] as const)('%s', (_why, text, statement, relation) => {
		const figures = findFigures(text, { start: 0, end: text.length });
		expect(relate({ text, stance: 'affirms', figures }, statement, (noun) => noun === 'Soldaten')).toBe(relation);
	});

	it.each([
		['denies', 'affirms', 'contradicts'],
		['denies', 'reports', 'contradicts'],
		['denies', 'denies', 'same'],
		['doubts', 'affirms', 'related'],
		['doubts', 'denies', 'related'],
		['doubts', 'doubts', 'same'],
		['affirms', 'reports', 'same'],
	] as const)('%s against %s is %s', (here, there, relation) => {
		const statement = makeStatement('Der Rat hat den Umbau beschlossen.', there);
		expect(relate({ text: 'Über ein neues Dach entschied man gestern.', stance: here, figures: [] }, statement, () => true)).toBe(relation);
	});
});

describe('readStance', () => {
	it.each([
		['a plain sentence', 'Der Rat hat den Umbau beschlossen.', 'affirms'],
		['a plan, affirmed as one', 'Die Stadt kündigte den Umbau für Mai an.', 'affirms'],
		['a denial', 'Die Firma bestreitet die Zahlungen.', 'denies'],
		['a denial apart from its particle', 'Die Firma wies den Verdacht der Bestechung zurück.', 'denies'],
		['a negation of the whole', 'Die Schule wird nicht umgebaut.', 'denies'],
		['a negation beside the matter', 'Der Zug entgleiste am Morgen kurz vor Gera, verletzt wurde niemand.', 'affirms'],
		['not denied', 'Die Firma hat die Zahlungen nicht bestritten.', 'affirms'],
		['suspected', 'Der mutmaßliche Täter floh nach Wien.', 'doubts'],
		['left open', 'Ob der Täter nach Wien floh, ist unklar.', 'doubts'],
		['nothing seen of it', 'Für einen Anschlag gibt es bislang keine Hinweise.', 'doubts'],
		['passed on', 'Der Täter soll nach Wien geflohen sein.', 'reports'],
		['doubted by who says it', 'Die Ärztin bezweifelt, dass der Wirkstoff hilft.', 'doubts'],
		['guessed', 'Nachbarn spekulierten, dass der Täter nach Wien floh.', 'doubts'],
		['said to be so', 'Die Ärztin sagte, dass der Wirkstoff hilft.', 'affirms'],
		['from a source', 'Laut Polizei floh der Täter nach Wien.', 'reports'],
	] as const)('%s', (_why, text, stance) => {
		const whole = `Vorspann. ${text}`;
		const span = { start: 10, end: whole.length };
		expect(readStance(readSaid(whole, span), openSpeech(whole, [], null).attribute(span)?.stanceOfCue)).toBe(stance);
	});
});
