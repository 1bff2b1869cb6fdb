/**
 * Glosses for a word whether or not the lexicon has it: from its own entry, another spelling of it, the verb of a participle, the parts of a compound,
 * or the word it is derived from.
 */
import type { CompoundPart } from '../german/compounds/compound-part';
import type { Derivation } from '../german/compounds/explain-derived';
import type { Morphology } from '../german/reading';
import type { PartOfSpeech } from '../word';
import { makeGerund } from './english-forms';
import { glossCompound } from './gloss-compound';
import type { Lexicon } from './lexicon';
import { glossPronoun } from './pronoun-glosses';
import { type GlossContext, rankGlosses } from './rank-glosses';

export type GlossSources = {
	readonly lexicon: Lexicon;
	readonly morphology: Morphology;
	readonly compounds: { takeApart(word: string): readonly CompoundPart[]; explainDerived(word: string): Derivation | null };
};

const prefixes: Partial<Record<Derivation['kind'], string>> = { negated: 'not', without: 'without' };

/** How the list may spell what others write as this lemma: declined (*Beamter*, *letzter*), with or without a hyphen. */
function listSpellings(lemma: string, partOfSpeech: PartOfSpeech): readonly string[] {
	const joined = lemma.includes('-') ? [lemma.replaceAll('-', '')] : [];
	if (/^\p{Lu}{2,}$/u.test(lemma)) return joined;
	if (partOfSpeech === 'noun')
		return [`${lemma}r`, lemma.replace(/r$/u, ''), `${lemma}n`, lemma.replace(/n$/u, ''), `${lemma}e`, ...joined];
	if (partOfSpeech === 'verb' || partOfSpeech === 'auxiliary') return [lemma.replace(/^sich /u, '')];
	const stem = lemma.replace(/e[rsnm]?$/u, '');
	return [`${lemma}er`, `${lemma}e`, `${lemma}es`, `${lemma}r`, stem, `${stem}er`, `${stem}e`, ...joined];
}

function glossParticiple(
	lemma: string,
	partOfSpeech: PartOfSpeech,
	{ lexicon, morphology }: GlossSources,
	context: GlossContext,
): readonly string[] {
	if (partOfSpeech !== 'adjective' && partOfSpeech !== 'adverb') return [];
	const reading = morphology.read(lemma).find(({ verbForm }) => verbForm === 'participle');
	const verb = reading?.lemma ?? (lemma.endsWith('nd') ? lemma.slice(0, -1) : null);
	if (verb === null || verb === lemma) return [];
	const glosses = rankGlosses(lexicon, verb, 'verb', context);
	return lemma.endsWith('nd') ? glosses.map(makeGerund) : glosses;
}

function glossDerived(lemma: string, { lexicon, compounds }: GlossSources): readonly string[] {
	const derived = compounds.explainDerived(lemma);
	if (!derived) return [];
	const glosses = rankGlosses(lexicon, derived.lemma, derived.partOfSpeech);
	const prefix = prefixes[derived.kind];
	if (prefix) return glosses.map((gloss) => `${prefix} ${gloss}`);
	const isDoing = derived.partOfSpeech === 'verb' && (derived.kind === 'action' || derived.kind === 'nominalised');
	return isDoing ? glosses.map(makeGerund) : glosses;
}

/** The base of a form under which the list may have what its lemma hides: comparatives (*weitere*, *später*). */
function findOwnForm(surface: string, lemma: string, partOfSpeech: PartOfSpeech): string | null {
	if (partOfSpeech !== 'adjective' && partOfSpeech !== 'adverb') return null;
	const base = surface.toLowerCase().replace(/(?<=er|st)e[rsnm]?$/u, '');
	return base.endsWith('er') && base !== lemma && base.length > 3 ? base : null;
}

/** Names are not what their letters mean (*Lange*); but Moskau is Moscow. */
const isEnglishName = (gloss: string) => /^\p{Lu}/u.test(gloss);

/** *China* is China before it is china. */
const putProperFirst = (glosses: readonly string[], lemma: string) =>
	glosses[0] === lemma.toLowerCase() && glosses.includes(lemma) ? [lemma, ...glosses.filter((gloss) => gloss !== lemma)] : glosses;

/** A word as it stands, and what it is there. */
export type Glossed = { readonly surface: string; readonly lemma: string; readonly partOfSpeech: PartOfSpeech };

/** English glosses of a word, best first, without repetition; [] when even its parts say nothing. */
export function findGlosses(
	{ surface, lemma, partOfSpeech }: Glossed,
	sources: GlossSources,
	context: GlossContext = {},
): readonly string[] {
	const pronoun = glossPronoun(surface, lemma, partOfSpeech);
	if (pronoun) return pronoun;
	if (partOfSpeech === 'name') return rankGlosses(sources.lexicon, lemma, 'noun').filter(isEnglishName);
	const own = findOwnForm(surface, lemma, partOfSpeech);
	const inflected = own === null ? [] : rankGlosses(sources.lexicon, own, partOfSpeech, context);
	for (const form of [lemma, ...listSpellings(lemma, partOfSpeech)]) {
		const found = rankGlosses(sources.lexicon, form, partOfSpeech, context);
		if (found.length > 0) return inflected.length > 0 ? [...new Set([...inflected, ...found])] : putProperFirst(found, lemma);
	}
	if (inflected.length > 0) return inflected;
	const participle = glossParticiple(lemma, partOfSpeech, sources, context);
	if (participle.length > 0) return participle;
	const compound = glossCompound(sources.compounds.takeApart(lemma), sources.lexicon);
	return compound.length > 0 ? compound : [...new Set(glossDerived(lemma, sources))];
}
