/**
 * What holds of a lemma in every sentence: its key forms, how common it is, and what it is made of. Kept for as long as its sources are, since words repeat.
 */
import type { CompoundSources } from '../../german/compounds/compound-part';
import type { PartTable } from '../../german/compounds/part-table';
import { takeApart } from '../../german/compounds/take-apart';
import type { LemmaStore } from '../../german/reading';
import { remember } from '../../german/remember';
import type { KeyForms, PartOfSpeech, WordPart } from '../../word';
import type { Lexicon } from '../lexicon';
import { rankGlosses } from '../rank-glosses';

export type LemmaSources = { readonly morphology: LemmaStore; readonly compounds: PartTable; readonly lexicon: Lexicon };

export type LemmaFacts = { readonly forms: KeyForms | null; readonly zipf: number };

/** Glosses shown of a part. */
const mostOfPart = 5;

type Memory = { readonly factsOf: (key: string) => LemmaFacts; readonly partsOf: (surface: string) => readonly WordPart[] };

const memories = new WeakMap<LemmaSources, Memory>();

function recall(sources: LemmaSources): Memory {
	const known = memories.get(sources);
	if (known) return known;
	const compounds: CompoundSources = { ...sources, parts: sources.compounds, knows: (lemma) => sources.lexicon.has(lemma) };
	const memory: Memory = {
		factsOf: remember((key) => findFacts(key, sources)),
		partsOf: remember((surface) => glossParts(surface, compounds, sources.lexicon)),
	};
	memories.set(sources, memory);
	return memory;
}

/** Forms and frequency of a lemma. */
export function describeLemma(lemma: string, partOfSpeech: PartOfSpeech, sources: LemmaSources): LemmaFacts {
	return recall(sources).factsOf(`${partOfSpeech} ${lemma}`);
}

/** The parts of a compound as it stands in the text, each with its glosses, best first; offsets into `surface`. [] when it is none. */
export function describeParts(surface: string, sources: LemmaSources): readonly WordPart[] {
	return recall(sources).partsOf(surface);
}

function findFacts(key: string, { morphology }: LemmaSources): LemmaFacts {
	const gap = key.indexOf(' ');
	const [partOfSpeech, lemma] = [key.slice(0, gap) as PartOfSpeech, key.slice(gap + 1)];
	return { forms: morphology.keyForms(lemma, partOfSpeech), zipf: morphology.zipfOfLemma(lemma, partOfSpeech) };
}

function glossParts(surface: string, compounds: CompoundSources, lexicon: Lexicon): WordPart[] {
	return takeApart(surface, compounds).map(({ start, end, lemma, partOfSpeech }) => ({
		start,
		end,
		lemma,
		glosses: rankGlosses(lexicon, lemma, partOfSpeech).slice(0, mostOfPart),
	}));
}
