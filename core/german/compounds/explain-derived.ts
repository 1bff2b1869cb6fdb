/** Finds what a word without an entry of its own is derived from, so that it can be told of by its base: Sprecherin by Sprecher. */
import type { PartOfSpeech } from '../../word';
import type { Morphology, Reading } from '../reading';
import { type DerivationKind, type DerivationRule, derivationRules } from './derivation-rules';

/** The base and how the word is made of it. */
export type Derivation = { readonly lemma: string; readonly partOfSpeech: PartOfSpeech; readonly kind: DerivationKind };

/** Unbezahlbarkeit is made of unbezahlbar, that of bezahlbar, that of bezahlen. */
const mostSteps = 3;
const LEAST_ZIPF_OF_PLACES = 3;
const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

const raise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The nearest base that `knows` has an entry of, or a place people are called after, in whatever form the word stands; null when none is found. Where a base between is
 * not known, the kind is that of the outermost step.
 */
export function explainDerived(
	word: string,
	morphology: Morphology,
	knows: (lemma: string) => boolean,
	steps: number = mostSteps,
): Derivation | null {
	const small = word
		.normalize('NFC')
		.replace(/\u00ad/gu, '')
		.toLowerCase();
	const makes = /^\p{Lu}/u.test(word) ? 'noun' : 'other';
	const unknown: { base: string; kind: DerivationKind }[] = [];
	for (const rule of derivationRules) {
		if (rule.makes !== makes) continue;
		for (const base of listBases(small, rule)) {
			const reading = morphology.read(base).find((one) => isBase(one, base, rule) && (!one.isGuess || isKnownPlace(one, morphology)));
			if (reading && (reading.partOfSpeech === 'name' || knows(reading.lemma)))
				return { lemma: reading.lemma, partOfSpeech: reading.partOfSpeech, kind: rule.kind };
			if (rule.endings.length === 1 || base.length > small.length - 4) unknown.push({ base, kind: rule.kind });
		}
	}
	if (steps <= 1) return null;
	for (const { base, kind } of unknown) {
		const deeper = explainDerived(base, morphology, knows, steps - 1);
		if (deeper) return { ...deeper, kind };
	}
	return null;
}

/** The spellings the base may have as a lemma, or as a form where the rule changes no ending. */
function listBases(small: string, { pattern, endings, from, mayShift }: DerivationRule): string[] {
	const base = pattern.exec(small)?.groups?.base;
	if (base === undefined) return [];
	const shifted = mayShift ? base.replace(/[äöü](?=[^äöü]*$)/u, (letter) => umlauts[letter] ?? letter) : base;
	const stems = shifted === base ? [base] : [shifted, base];
	const isCapital = from === 'noun' || from === 'name';
	return stems.flatMap((stem) => endings.map((ending) => (isCapital ? raise(stem + ending) : stem + ending)));
}

/** Names stand in no list, but those that people are called after are met in text. */
const isKnownPlace = ({ partOfSpeech, lemma }: Reading, { zipf }: Morphology) =>
	partOfSpeech === 'name' && zipf(lemma) >= LEAST_ZIPF_OF_PLACES;

/** Verbs behind a particle stand in any form; other bases are lemmas. Only what is masculine has a feminine: no Behördin of Behörde. */
function isBase({ partOfSpeech, lemma, verbForm, gender }: Reading, base: string, { from, kind }: DerivationRule): boolean {
	if (kind === 'feminine' && gender !== undefined && gender !== 'der') return false;
	if (kind === 'prefixed' || kind === 'negated') return partOfSpeech === from || (from === 'adjective' && verbForm === 'participle');
	if (from === 'adjective' && verbForm === 'participle') return true;
	return partOfSpeech === from && lemma.toLowerCase() === base.toLowerCase();
}
