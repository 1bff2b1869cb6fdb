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
import { type GlossContext, rankGlosses } from './rank-glosses';

export type GlossSources = {
	readonly lexicon: Lexicon;
	readonly morphology: Morphology;
	readonly compounds: { takeApart(word: string): readonly CompoundPart[]; explainDerived(word: string): Derivation | null };
};

const prefixes: Partial<Record<Derivation['kind'], string>> = { negated: 'not', without: 'without' };

/** How the list may spell what others write as this lemma: declined (*Beamter*, *letzter*), with or without a hyphen. */
function listSpellings(lemma: string, partOfSpeech: PartOfSpeech): string[] {
	const joined = lemma.includes('-') ? [lemma.replaceAll('-', '')] : [];
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
): string[] {
	if (partOfSpeech !== 'adjective' && partOfSpeech !== 'adverb') return [];
	const reading = morphology.read(lemma).find(({ verbForm }) => verbForm === 'participle');
	const verb = reading?.lemma ?? (lemma.endsWith('nd') ? lemma.slice(0, -1) : null);
	if (verb === null || verb === lemma) return [];
	const glosses = rankGlosses(lexicon, verb, 'verb', context);
	return lemma.endsWith('nd') ? glosses.map(makeGerund) : glosses;
}

function glossDerived(lemma: string, { lexicon, compounds }: GlossSources): string[] {
	const derived = compounds.explainDerived(lemma);
	if (!derived) return [];
	const glosses = rankGlosses(lexicon, derived.lemma, derived.partOfSpeech);
	const prefix = prefixes[derived.kind];
	if (prefix) return glosses.map((gloss) => `${prefix} ${gloss}`);
	const isDoing = derived.partOfSpeech === 'verb' && (derived.kind === 'action' || derived.kind === 'nominalised');
	return isDoing ? glosses.map(makeGerund) : glosses;
}

/** English glosses of a lemma, best first, without repetition; [] when even its parts say nothing. Names have none, unless they are compounds. */
export function findGlosses(lemma: string, partOfSpeech: PartOfSpeech, sources: GlossSources, context: GlossContext = {}): string[] {
	if (partOfSpeech === 'name') return lemma.includes('-') ? [] : glossCompound(sources.compounds.takeApart(lemma), sources.lexicon);
	const own = rankGlosses(sources.lexicon, lemma, partOfSpeech, context);
	if (own.length > 0) return own;
	for (const spelling of listSpellings(lemma, partOfSpeech)) {
		const found = spelling === lemma ? [] : rankGlosses(sources.lexicon, spelling, partOfSpeech, context);
		if (found.length > 0) return found;
	}
	const participle = glossParticiple(lemma, partOfSpeech, sources, context);
	if (participle.length > 0) return participle;
	const compound = glossCompound(sources.compounds.takeApart(lemma), sources.lexicon);
	return compound.length > 0 ? compound : [...new Set(glossDerived(lemma, sources))];
}
