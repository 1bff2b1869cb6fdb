/**
 * What it costs (-ln p) that a stretch of letters is the modifier or head of a compound. What was learned from the known compounds comes
 * first; modifiers that were met in none are judged by how common they are and how long.
 */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';
import { boundAdjectives, boundHeads, loanHeads, nameEndings, neverHeads, neverModifiers, numberModifiers } from './bound-parts';
import type { CompoundSources } from './compound-part';
import { foldWord } from './fold-word';
import { dropUmlauts } from './head-key';
import { hashText, type ModifierEntry, partsOfSpeech } from './part-table';

export type Scored = {
	readonly cost: number;
	readonly lemma: string;
	readonly partOfSpeech: PartOfSpeech;
	/** Letters of the linking element at the end. */
	readonly link: number;
};

const shortestModifier = 3;
const shortestHead = 2;
/** A word met in no known compound; the commoner in text, the likelier after all. */
const COST_OF_UNMET = 14.5;
/** No modifier that was met in no known compound costs less; what cannot win is not looked up. */
export const LEAST_OF_UNMET_MODIFIER = 11;
const COST_OF_ZIPF = 0.5;
const COST_OF_NAME = 1.5;
const COST_OF_NOMINALISING = 1.5;
/** Of two words with one form the one whose lemma it is (Wunder, not Wunden). */
const COST_OF_INFLECTION = 1;
/** Less than this no head that was met in no compound costs. */
export const COST_OF_UNMET_HEAD = 11.5;
const COST_OF_DERIVED_HEAD = 12;
const COST_OF_BOUND_ADJECTIVE = 8;
const COST_OF_SURE_HEAD = 9.5;
const shortestSureHead = 4;
const shortestUnlisted = 4;
const COST_OF_NAME_HEAD = 10;
/** -ln p of letters that are no known word, and of each of them. */
const COST_OF_UNKNOWN = 8.5;
const COST_OF_UNKNOWN_LETTER = 1.7;
/** By length of the part, for words that were not learned: short strings are words by chance. */
const costOfShortness: readonly number[] = [9, 9, 9, 5, 2, 0.7];
const links: readonly (readonly [link: string, cost: number])[] = [
	['', 0],
	['s', 0.4],
	['n', 0.5],
	['en', 0.7],
	['es', 1],
	['e', 2],
	['er', 2],
	['ens', 2.5],
];
const modifying: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'adjective', 'number', 'abbreviation']);

const raise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What was learned of a form as modifier, with its lemma. */
export function scoreLearnedModifier(form: string, entry: ModifierEntry, sources: CompoundSources): Scored {
	const lemma = sources.parts.restoreLemma(form, entry);
	const link = countLink(form, foldWord(lemma).text);
	if (numberModifiers.has(form)) return { cost: entry.cost, lemma: form, partOfSpeech: 'number', link: 0 };
	if (entry.kind !== 'bound') return { cost: entry.cost, lemma, partOfSpeech: partsOfSpeech[entry.kind], link };
	const bound = [`${raise(form)}…`, `${form}…`].find((spelling) => sources.knows(spelling));
	return { cost: entry.cost, lemma: bound ?? lemma, partOfSpeech: 'particle', link: bound ? 0 : link };
}

/** Only what is written behind the whole lemma is a link; where the lemma loses its -e (Hilf-s) the rest is. */
function countLink(form: string, lemma: string): number {
	if (form.startsWith(lemma)) return form.length - lemma.length;
	return form.endsWith('s') && `${form.slice(0, -1)}e` === lemma ? 1 : 0;
}

/** The form as a modifier by the words that are known, without its link; null when none is behind it. */
export function scoreKnownModifier(form: string, sources: CompoundSources): Scored | null {
	if (form.length < shortestModifier || neverModifiers.has(form)) return null;
	let best = scoreVerbStem(form, sources);
	for (const [link, linkCost] of links) {
		if (!form.endsWith(link) || form.length - link.length < shortestModifier) continue;
		const scored = scoreStem(form.slice(0, form.length - link.length), link, sources);
		const cost = (scored?.cost ?? 0) + linkCost;
		if (scored && (!best || cost < best.cost)) best = { ...scored, cost };
	}
	return best;
}

function scoreStem(stem: string, link: string, { morphology }: CompoundSources): Scored | null {
	const reading = [...morphology.read(raise(stem)), ...morphology.read(stem)].find((one) => mayModify(one, stem));
	const zipf = Math.max(morphology.zipf(raise(stem)), morphology.zipf(stem));
	if (!reading && (zipf === 0 || stem.length < 5 || link !== '')) return null;
	const cost = COST_OF_UNMET + (reading ? 0 : COST_OF_NAME) + (costOfShortness[stem.length] ?? 0) - COST_OF_ZIPF * zipf;
	return { cost, lemma: reading?.lemma ?? raise(stem), partOfSpeech: reading?.partOfSpeech ?? 'name', link: link.length };
}

/** Adjectives modify in their bare form, nouns also in their plural. */
function mayModify({ lemma, partOfSpeech, isGuess }: Reading, form: string): boolean {
	return !isGuess && modifying.has(partOfSpeech) && (partOfSpeech !== 'adjective' || foldWord(lemma).text === form);
}

function scoreVerbStem(form: string, { morphology }: CompoundSources): Scored | null {
	for (const lemma of [`${form}en`, `${form}n`]) {
		const verb = morphology.read(lemma).find((one) => one.verbForm === 'infinitive' && !one.isGuess && one.lemma === lemma);
		if (verb) return { cost: COST_OF_UNMET + (costOfShortness[form.length] ?? 0), lemma, partOfSpeech: 'verb', link: 0 };
	}
	return null;
}

/** Letters that are no known word as a modifier, before a head that is one beyond doubt: a name or a foreign word (Kolping-werk). */
export function scoreUnknownModifier(form: string, head: Scored, headForm: string): Scored | null {
	if (form.length < shortestModifier || headForm.length < shortestSureHead || head.cost > COST_OF_SURE_HEAD) return null;
	if (neverModifiers.has(form) || nameEndings.has(headForm) || !/[aeiouyäöü]/u.test(form)) return null;
	return { cost: COST_OF_UNKNOWN + COST_OF_UNKNOWN_LETTER * form.length, lemma: raise(form), partOfSpeech: 'name', link: 0 };
}

const costOfUnmet = (lemma: string, { morphology }: CompoundSources) =>
	COST_OF_UNMET + (costOfShortness[lemma.length] ?? 0) - COST_OF_ZIPF * morphology.zipf(lemma);

/** The end of a word as its head, by what its form can be; null when it is no word or of another part of speech. */
export function scoreHead(form: string, isNoun: boolean, sources: CompoundSources): Scored | null {
	if (form.length < shortestHead || neverHeads.has(form)) return null;
	const { parts, morphology } = sources;
	let best = isNoun ? findBoundHead(form, sources) : findBoundAdjective(form, sources);
	for (const { lemma, partOfSpeech, isGuess, verbForm } of morphology.read(isNoun ? raise(form) : form)) {
		if (isGuess || !fits(partOfSpeech, verbForm, isNoun)) continue;
		const folded = foldWord(lemma).text;
		if (neverHeads.has(folded)) continue;
		if (partOfSpeech === 'name') best ??= { cost: COST_OF_NAME_HEAD, lemma, partOfSpeech, link: 0 };
		if (partOfSpeech === 'name') continue;
		const learned = parts.findHead(hashText(dropUmlauts(folded))) ?? costOfUnmet(lemma, sources);
		const isNominalised = isNoun && partOfSpeech !== 'noun';
		const cost = learned + (isNominalised ? COST_OF_NOMINALISING : 0) + (folded === form ? 0 : COST_OF_INFLECTION);
		if (best && best.cost <= cost) continue;
		best = { cost, lemma: isNominalised ? raise(lemma) : lemma, partOfSpeech: isNominalised ? 'noun' : partOfSpeech, link: 0 };
	}
	return best ?? (isNoun ? (scoreUnlistedHead(form, sources) ?? scoreDerivedHead(form, sources)) : null);
}

function fits(partOfSpeech: PartOfSpeech, verbForm: Reading['verbForm'], isNoun: boolean): boolean {
	if (isNoun) return partOfSpeech === 'noun' || partOfSpeech === 'name' || partOfSpeech === 'adjective' || verbForm === 'infinitive';
	return partOfSpeech === 'adjective' || verbForm === 'participle';
}

function findBoundHead(form: string, { parts }: CompoundSources): Scored | null {
	const base = ['', 's', 'n', 'en'].flatMap((ending) => (form.endsWith(ending) ? [form.slice(0, form.length - ending.length)] : []));
	const head = base.find((one) => boundHeads.has(one) || loanHeads.has(one));
	if (head === undefined) return null;
	return { cost: parts.findHead(hashText(dropUmlauts(head))) ?? COST_OF_DERIVED_HEAD, lemma: raise(head), partOfSpeech: 'noun', link: 0 };
}

function findBoundAdjective(form: string, { knows }: CompoundSources): Scored | null {
	const base = form.replace(/e[nmrs]?$/u, '');
	const noun = boundAdjectives[base];
	if (noun === undefined) return null;
	const lemma = knows(`…${base}`) ? `…${base}` : noun;
	return { cost: COST_OF_BOUND_ADJECTIVE, lemma, partOfSpeech: 'adjective', link: 0 };
}

/** A noun that ends known compounds, though it is not listed itself. */
function scoreUnlistedHead(form: string, { parts }: CompoundSources): Scored | null {
	const cost = form.length < shortestUnlisted ? null : parts.findHead(hashText(dropUmlauts(form)));
	return cost === null ? null : { cost, lemma: raise(form), partOfSpeech: 'noun', link: 0 };
}

/** Made from a verb, and in no list (Vervielfacher, Eindeckungen). */
const derivedHead = /^(?<stem>.{3,}?)(?<ending>er(?=n?$|s$)|erin(?=$|nen$)|ung(?=$|en$))/u;

function scoreDerivedHead(form: string, { morphology }: CompoundSources): Scored | null {
	const { stem, ending } = derivedHead.exec(form)?.groups ?? {};
	if (stem === undefined || ending === undefined) return null;
	const isVerb = [`${stem}en`, `${stem}n`].some((verb) =>
		morphology.read(verb).some((one) => one.verbForm === 'infinitive' && !one.isGuess),
	);
	return isVerb ? { cost: COST_OF_DERIVED_HEAD, lemma: raise(stem + ending), partOfSpeech: 'noun', link: 0 } : null;
}
