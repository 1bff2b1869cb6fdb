/** All readings of a form that the pack's stems and paradigms give, with those that German makes of any adjective or infinitive. */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';
import type { Analysis } from './analyses';
import type { Automaton, StemMatch } from './automaton';
import { type Paradigm, type Paradigms, raiseFirst } from './paradigms';

/** A reading with what its rank depends on, and where it comes from. */
export type Candidate = {
	readonly reading: Reading;
	/** See StemMatch. */
	readonly departure: number;
	/** Made by rule from another part of speech: a noun from an adjective, participle or infinitive. */
	readonly isDerived: boolean;
	readonly analysis: Analysis;
	readonly paradigm: Paradigm;
	/** The stem, and how much of it is a separable prefix. */
	readonly match: StemMatch;
};

/** As the packer has it, with what declension adds. */
const LONGEST_ENDING = 12;

/** Readings of the part of `form` behind `from`; `form` in small letters. Order is that of the stems, shortest first. [] when unknown. */
export function readKnown(form: string, automaton: Automaton, paradigms: Paradigms, isLoose = false, from = 0): Candidate[] {
	const candidates: Candidate[] = [];
	for (const match of automaton.findStems(form, from, isLoose)) {
		if (form.length - match.end > LONGEST_ENDING) continue;
		const ending = form.slice(match.end);
		for (const paradigm of paradigms.readSet(match.output)) {
			const analyses = paradigm.endings.get(ending);
			if (analyses === undefined) continue;
			for (const analysis of analyses) if (analysis.infix === match.infix) addCandidates(candidates, form, match, paradigm, analysis);
		}
	}
	return candidates;
}

/** The lemma of an attribute, a participle as an adjective: the form as it stands, without its ending. */
function attributeLemma(form: string, { stem, prefixLength, infix, end }: StemMatch, strip: number): string {
	const inside = infix === 'none' ? '' : infix;
	return stem.slice(0, prefixLength) + inside + stem.slice(prefixLength) + form.slice(end, form.length - strip);
}

function addCandidates(candidates: Candidate[], form: string, match: StemMatch, paradigm: Paradigm, analysis: Analysis): void {
	const partOfSpeech: PartOfSpeech = analysis.partOfSpeech ?? paradigm.partOfSpeech;
	const own = analysis.strip === null ? paradigm.makeLemma(match.stem) : attributeLemma(form, match, analysis.strip);
	const lemma = partOfSpeech === 'noun' ? raiseFirst(own) : own;
	const reading: { -readonly [Key in keyof Reading]: Reading[Key] } = { lemma, partOfSpeech, ...analysis.fields };
	if (paradigm.gender !== null) reading.gender = paradigm.gender;
	if (partOfSpeech === 'verb' && match.prefixLength > 0) reading.prefix = match.stem.slice(0, match.prefixLength);
	const { departure } = match;
	candidates.push({ reading, departure, isDerived: analysis.name === 'nominal', analysis, paradigm, match });
	const noun = analysis.isDeclined
		? nominaliseAdjective(form.slice(match.start))
		: analysis.name === 'infinitive'
			? nominaliseInfinitive(lemma)
			: null;
	if (noun !== null) candidates.push({ reading: noun, departure, isDerived: true, analysis, paradigm, match });
}

/** das Verhandeln, des Verhandelns. */
function nominaliseInfinitive(infinitive: string): Reading {
	return { lemma: raiseFirst(infinitive), partOfSpeech: 'noun', gender: 'das', number: 'singular' };
}

/** der Verletzte, die Verletzten, ein Verletzter: lemma Verletzte, as treebanks have it. */
function nominaliseAdjective(form: string): Reading {
	const lemma = raiseFirst(form.replace(/e[nrsm]?$/, 'e'));
	if (form.endsWith('es')) return { lemma, partOfSpeech: 'noun', gender: 'das', number: 'singular' };
	if (form.endsWith('en') || form.endsWith('e')) return { lemma, partOfSpeech: 'noun', number: 'either' };
	return { lemma, partOfSpeech: 'noun', number: 'singular' };
}
