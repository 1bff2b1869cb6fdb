/**
 * What a form can be, apart from its lemma: the analyses that the pack's paradigms point to by name.
 * A name is read like `finite.present.indicative.1s`; the pack stores names, this module turns each into the fields of a reading once.
 */
import type { Gender, PartOfSpeech } from '../../word';
import type { Mood, Reading } from '../reading';

/** What must have been met inside the form for an analysis to hold: the ge of a participle, or the zu of an infinitive. */
export type Infix = 'none' | 'ge' | 'zu';

export type Analysis = {
	readonly name: string;
	readonly infix: Infix;
	readonly fields: Omit<Reading, 'lemma' | 'partOfSpeech'>;
	/** Another part of speech than the paradigm's own: a participle declined is an adjective. */
	readonly partOfSpeech: PartOfSpeech | null;
	/** The lemma is the form without this many last letters (a declined participle), or null when the paradigm says how the lemma is made. */
	readonly strip: number | null;
	/** The form stands declined, so that it can be a noun (`die Verletzten`). */
	readonly isDeclined: boolean;
	/** Stands for all the forms that declension and comparison make of it, see `listDeclined`. */
	readonly isDeclinable: boolean;
};

const persons = { 1: [1], 2: [2], 3: [3], 13: [1, 3], 23: [3, 2] } as const;
const numbers = { s: 'singular', p: 'plural', e: 'either' } as const;

function readFinite(parts: readonly string[]): Analysis['fields'] {
	const [, tense, moods = '', agreement = ''] = parts;
	const [, person = '3', number = 's'] = /^(\d+)([spe])$/.exec(agreement) ?? [];
	return {
		verbForm: 'finite',
		tense: tense === 'past' ? 'past' : 'present',
		moods: moods.split('+') as Mood[],
		person: persons[Number(person) as keyof typeof persons],
		number: numbers[number as keyof typeof numbers],
	};
}

/** Throws a TypeError for a name that is none. */
export function readAnalysis(name: string): Analysis {
	const parts = name.split('.');
	const [kind = '', detail = ''] = parts;
	const plain = { name, infix: 'none', partOfSpeech: null, strip: null, isDeclined: false, isDeclinable: false } as const;
	if (kind === 'finite') return { ...plain, fields: readFinite(parts) };
	if (kind === 'infinitive') return { ...plain, fields: { verbForm: 'infinitive' } };
	if (kind === 'nominal') return { ...plain, partOfSpeech: 'noun', fields: { gender: 'das', number: 'singular' } };
	if (kind === 'zuInfinitive') return { ...plain, infix: 'zu', fields: { verbForm: 'zuInfinitive' } };
	if (kind === 'participle') return { ...plain, infix: detail === 'ge' ? 'ge' : 'none', fields: { verbForm: 'participle' } };
	if (kind === 'declinable') return { ...plain, fields: {}, isDeclinable: true };
	if (kind === 'plain') return { ...plain, fields: {} };
	if (kind === 'noun') return { ...plain, fields: { number: numbers[detail as keyof typeof numbers] } };
	if (kind === 'attribute')
		return { ...plain, infix: detail as Infix, partOfSpeech: 'adjective', fields: {}, strip: 0, isDeclinable: true };
	throw new TypeError(`Unknown analysis ${name}`);
}

const declensions = ['e', 'en', 'er', 'es', 'em'];
const comparisons = ['', 'er', 'st', 'est'];

/** What declension makes of a declinable analysis: endings behind its own, each with its analysis. A participle is also bare, and compared. */
export function listDeclined(analysis: Analysis): (readonly [string, Analysis])[] {
	const isAttribute = analysis.strip !== null;
	const declined = (isAttribute ? comparisons : ['']).flatMap((degree) =>
		declensions.map((ending): readonly [string, Analysis] => {
			const strip = isAttribute ? degree.length + ending.length : null;
			return [degree + ending, { ...analysis, strip, isDeclined: true, isDeclinable: false }];
		}),
	);
	return isAttribute ? [['', { ...analysis, isDeclinable: false }], ...declined] : declined;
}

export const genders: Readonly<Record<string, Gender>> = { m: 'der', f: 'die', n: 'das' };
