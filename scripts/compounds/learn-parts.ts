/**
 * Learns which words serve as parts of compounds: expectation maximisation over all ways to cut the known nouns and adjectives in two, where
 * p(word) = p(modifier form) · p(head), against the word being simple; cuts that the English confirms count alone.
 * After Koehn & Knight, "Empirical Methods for Compound Splitting", EACL 2003 (word list and aligned text as evidence).
 */
import { boundAdjectives, boundHeads, boundModifiers, neverHeads, neverModifiers } from '../../core/german/compounds/bound-parts';
import { foldKey } from '../../core/lexicon/fold-key';
import { type Glosses, gatherGlosses, readWhole, speaksFor, type WholeEnglish } from './align-english';
import { listModifierForms } from './modifier-forms';
import type { SourceKind, SourceWord } from './read-sources';

export type ModifierKind = SourceKind | 'bound';
/** A word that may stand behind a modifier form; `support` is how many confirmed compounds speak for it. */
export type Origin = { readonly lemma: string; readonly kind: ModifierKind; readonly weight: number; support: number };

export type LearnedParts = {
	/** By folded form; the expected number of compounds. */
	readonly modifiers: ReadonlyMap<string, number>;
	/** By folded lemma. */
	readonly heads: ReadonlyMap<string, number>;
	readonly origins: ReadonlyMap<string, readonly Origin[]>;
	readonly total: number;
	/** Compounds whose cut the English confirms: word → offsets of the head. */
	readonly confirmed: ReadonlyMap<string, readonly number[]>;
};

type Cut = { readonly form: string; readonly head: string; readonly isConfirmed: boolean };
type Example = { readonly word: string; readonly cuts: readonly Cut[]; readonly isConfirmed: boolean };

const ROUNDS = 6;
/** How many imagined compounds the priors weigh. */
const PRIOR_MASS = 20_000;
/** -ln p of a simple word: so much, and so much more for every letter. */
const SIMPLE_COST = 4;
const SIMPLE_COST_OF_LETTER = 1.75;
/** Lists have plurals as words of their own (Blumen); the singular is the better lemma where nothing speaks for the plural. */
const WEIGHT_OF_PLURALS = 0.25;
const shortestWord = 5;
const shortestPart = 2;

/** Short strings are words by chance. */
const weighLength = (length: number) => (length <= 2 ? 0.002 : length === 3 ? 0.15 : length === 4 ? 0.6 : 1);

export function learnParts(words: ReadonlyMap<string, SourceWord>, counts: ReadonlyMap<string, number>): LearnedParts {
	const list = dropConvertedAdjectives(words);
	const countOf = foldCounts(counts);
	const origins = gatherOrigins(list, counts);
	const heads = gatherHeads(list);
	const { examples, confirmed } = gatherExamples(list, origins, heads);
	const priors = {
		modifiers: normalise([...origins].map(([form, from]) => [form, priorOf(form, Math.max(...from.map(({ lemma }) => countOf(lemma))))])),
		heads: normalise([...heads.keys()].map((head) => [head, priorOf(head, countOf(head))])),
	};
	return { ...runRounds(examples, priors), origins, confirmed };
}

/** Nouns that are adjectives written with a capital (das Schilfigere), as lists of forms have them, would pass for heads. */
function dropConvertedAdjectives(words: ReadonlyMap<string, SourceWord>): SourceWord[] {
	const adjectives = new Set([...words.values()].flatMap(({ kind, lemma }) => (kind === 'adjective' ? [foldKey(lemma)] : [])));
	return [...words.values()].filter(({ kind, lemma, english }) => {
		if (kind !== 'noun') return true;
		const folded = foldKey(lemma);
		const base = folded.replace(/(?:e|er|es|en|em)$/u, '');
		if (/(?:nde|ste|ere)r?$/u.test(folded) && english.length === 0) return false;
		return base === folded || !adjectives.has(base) || english.length > 0;
	});
}

function foldCounts(counts: ReadonlyMap<string, number>): (word: string) => number {
	const folded = new Map<string, number>();
	for (const [form, count] of counts) folded.set(foldKey(form), (folded.get(foldKey(form)) ?? 0) + count);
	return (word) => folded.get(foldKey(word)) ?? 0;
}

const priorOf = (part: string, count: number) => (count + 30) ** 0.4 * weighLength(part.length);

function normalise(entries: readonly (readonly [string, number])[]): Map<string, number> {
	const sum = entries.reduce((total, [, value]) => total + value, 0);
	return new Map(entries.map(([key, value]) => [key, value / sum]));
}

function gatherOrigins(words: readonly SourceWord[], counts: ReadonlyMap<string, number>): Map<string, Origin[]> {
	const origins = new Map<string, Origin[]>();
	const plurals = new Set(words.flatMap((word) => [...word.plurals].filter((form) => form !== word.lemma)));
	const add = (form: string, lemma: string, kind: ModifierKind, weight: number) => {
		if (form.length < shortestPart || neverModifiers.has(form)) return;
		const known = origins.get(form) ?? [];
		origins.set(form, known);
		if (!known.some((one) => one.lemma === lemma && one.kind === kind)) known.push({ lemma, kind, weight, support: 0 });
	};
	for (const word of words) {
		const trust = plurals.has(word.lemma) ? WEIGHT_OF_PLURALS : 1;
		for (const { form, weight } of listModifierForms(word)) add(form, word.lemma, word.kind, weight * trust);
	}
	for (const form of boundModifiers) add(form, form, 'bound', 0.7);
	for (const form of counts.keys()) {
		if (/^\p{Lu}\p{Ll}{3,}$/u.test(form) && !origins.has(foldKey(form))) add(foldKey(form), form, 'noun', 0.3);
	}
	return origins;
}

function gatherHeads(words: readonly SourceWord[]): Map<string, Set<SourceKind>> {
	const heads = new Map<string, Set<SourceKind>>();
	const add = (head: string, kind: SourceKind) => heads.set(head, (heads.get(head) ?? new Set()).add(kind));
	for (const { lemma, kind } of words) if (lemma.length >= shortestPart && !neverHeads.has(foldKey(lemma))) add(foldKey(lemma), kind);
	for (const head of boundHeads) add(head, 'noun');
	for (const head of Object.keys(boundAdjectives)) add(head, 'adjective');
	return heads;
}

/** Words made from a verb (Teilnahme apart, Abbildung from abbilden) are cut where the verb is, which is no cut between words. */
function isFromVerb(word: string, verbs: ReadonlySet<string>): boolean {
	const stem = word.replace(/(?:ungs?|erin|er|end|et|te|en|t|n)$/u, '');
	return verbs.has(word) || verbs.has(`${stem}en`) || verbs.has(`${stem}n`);
}

function gatherExamples(words: readonly SourceWord[], origins: ReadonlyMap<string, Origin[]>, heads: ReadonlyMap<string, Set<SourceKind>>) {
	const glosses = gatherGlosses(words);
	const verbs = new Set(words.flatMap(({ kind, lemma }) => (kind === 'verb' ? [foldKey(lemma)] : [])));
	const examples: Example[] = [];
	const confirmed = new Map<string, number[]>();
	for (const { lemma, kind, english } of words) {
		const word = foldKey(lemma);
		if ((kind !== 'noun' && kind !== 'adjective') || word.length < shortestWord) continue;
		const whole = readWhole(english);
		const cuts = listCuts(word, kind, origins, heads).map((cut) => ({ ...cut, isConfirmed: confirm(cut, whole, origins, glosses) }));
		const isConfirmed = cuts.some((cut) => cut.isConfirmed);
		if (cuts.length === 0 || (!isConfirmed && isFromVerb(word, verbs))) continue;
		examples.push({ word, cuts, isConfirmed });
		if (isConfirmed)
			confirmed.set(
				word,
				cuts.flatMap((cut) => (cut.isConfirmed ? [cut.form.length] : [])),
			);
	}
	return { examples, confirmed };
}

function listCuts(word: string, kind: SourceKind, origins: ReadonlyMap<string, Origin[]>, heads: ReadonlyMap<string, Set<SourceKind>>) {
	const cuts: { form: string; head: string }[] = [];
	for (let at = shortestPart; at <= word.length - shortestPart; at++) {
		const [form, head] = [word.slice(0, at), word.slice(at)];
		const kinds = heads.get(head);
		if (!kinds || !origins.has(form)) continue;
		if (kinds.has(kind) || (kind === 'noun' && kinds.has('verb'))) cuts.push({ form, head });
	}
	return cuts;
}

/** Marks the origins that the English speaks for; whether there are any. */
function confirm(
	{ form, head }: { form: string; head: string },
	whole: WholeEnglish,
	origins: ReadonlyMap<string, Origin[]>,
	glosses: ReadonlyMap<string, Glosses>,
): boolean {
	const ofHead = glosses.get(head);
	if (!ofHead || (whole.several.length === 0 && whole.single.length === 0)) return false;
	const aligned = (origins.get(form) ?? []).filter(({ lemma }) => speaksFor(whole, glosses.get(foldKey(lemma)), ofHead));
	for (const origin of aligned) origin.support += 1 / aligned.length;
	return aligned.length > 0;
}

function runRounds(examples: readonly Example[], priors: { modifiers: Map<string, number>; heads: Map<string, number> }) {
	let learned = { modifiers: new Map<string, number>(), heads: new Map<string, number>(), total: 0 };
	for (let round = 0; round < ROUNDS; round++) {
		const { modifiers, heads, total } = learned;
		const smooth = (count: number, prior: number) => (count + PRIOR_MASS * prior) / (total + PRIOR_MASS);
		const next = { modifiers: new Map<string, number>(), heads: new Map<string, number>(), total: 0 };
		for (const { word, cuts, isConfirmed } of examples) {
			const weights = cuts.map(
				(cut) =>
					smooth(modifiers.get(cut.form) ?? 0, priors.modifiers.get(cut.form) ?? 0) *
					smooth(heads.get(cut.head) ?? 0, priors.heads.get(cut.head) ?? 0) *
					(isConfirmed && !cut.isConfirmed ? 0.02 : 1),
			);
			const simple = isConfirmed ? 0 : Math.exp(-SIMPLE_COST - SIMPLE_COST_OF_LETTER * word.length);
			const sum = weights.reduce((one, other) => one + other, simple);
			for (const [place, { form, head }] of cuts.entries()) {
				const share = (weights[place] ?? 0) / sum;
				if (!(share > 0.01)) continue;
				next.modifiers.set(form, (next.modifiers.get(form) ?? 0) + share);
				next.heads.set(head, (next.heads.get(head) ?? 0) + share);
				next.total += share;
			}
		}
		learned = next;
	}
	return learned;
}
