/** Every form of an auxiliary or modal with what it is. */
import type { Mood, Reading } from '../../reading';
import type { Tag } from '../tags';
import type { Conjugation } from './auxiliaries';

export type ConjugatedForm = readonly [form: string, reading: Reading, tag: Tag];

const finiteTags: Readonly<Record<string, Tag>> = { sein: 'finiteSein', haben: 'finiteHaben', werden: 'finiteWerden' };
const places = [
	[1, 'singular'],
	[2, 'singular'],
	[3, 'singular'],
	[1, 'plural'],
	[2, 'plural'],
	[3, 'plural'],
] as const;

/** All forms of `verb`; a form that stands for several places of the table comes once, with all its moods and persons. */
export function listConjugation(verb: Conjugation): ConjugatedForm[] {
	const { lemma } = verb;
	const tag = finiteTags[lemma] ?? 'finiteModal';
	const base = { lemma, partOfSpeech: 'auxiliary' } as const;
	return [
		...Array.from(listFinite(verb), ([form, reading]): ConjugatedForm => [form, reading, tag]),
		[verb.infinitive, { ...base, verbForm: 'infinitive' }, 'infinitive'],
		...verb.participles.split(' ').map((form): ConjugatedForm => [form, { ...base, verbForm: 'participle', tense: 'past' }, 'participle']),
		...(verb.imperative?.split(/[ /]/) ?? []).map(
			(form): ConjugatedForm => [form, { ...base, verbForm: 'finite', moods: ['imperative'] }, 'imperative'],
		),
	];
}

function listFinite(verb: Conjugation): Map<string, Reading> {
	const finite = new Map<string, Reading>();
	const addFinite = (form: string, mood: Mood, tense: 'present' | 'past', person: 1 | 2 | 3, number: 'singular' | 'plural') => {
		const before = finite.get(form);
		finite.set(form, {
			lemma: verb.lemma,
			partOfSpeech: 'auxiliary',
			verbForm: 'finite',
			moods: [...new Set([...(before?.moods ?? []), mood])],
			tense: before?.tense ?? tense,
			person: [...new Set([...(before?.person ?? []), person])],
			number: before && before.number !== number ? 'either' : number,
		});
	};
	const addRow = (row: string, mood: Mood, tense: 'present' | 'past') => {
		for (const [index, cell] of row.split(' ').entries()) {
			const place = places[index];
			if (place) for (const form of cell.split('/')) addFinite(form, mood, tense, place[0], place[1]);
		}
	};
	addRow(verb.present, 'indicative', 'present');
	addRow(verb.past, 'indicative', 'past');
	addRow(verb.subjunctive1, 'subjunctive1', 'present');
	addRow(verb.subjunctive2, 'subjunctive2', 'past');
	return finite;
}
