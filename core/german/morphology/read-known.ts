/** All readings of a form that the pack's stems and paradigms give, with those that German makes of any adjective or infinitive. */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';
import type { Analysis } from './analyses';
import type { Automaton, StemMatch } from './automaton';
import { type Paradigm, type Paradigms, raiseFirst } from './paradigms';

/** A reading with what its rank depends on. */
export type Candidate = {
	readonly reading: Reading;
	/** See StemMatch. */
	readonly departure: number;
	/** Made by rule from another part of speech: a noun from an adjective, participle or infinitive. */
	readonly isDerived: boolean;
};

/** `form` in small letters. Order is that of the stems, shortest first. */
export function readKnown(form: string, automaton: Automaton, paradigms: Paradigms, isLoose = false): Candidate[] {
	const candidates: Candidate[] = [];
	for (const match of automaton.findStems(form, 0, isLoose)) {
		const ending = form.slice(match.end);
		if (ending.length > LONGEST_ENDING) continue;
		for (const paradigm of paradigms.readSet(match.output)) {
			for (const analysis of paradigm.endings.get(ending) ?? []) {
				if (analysis.infix === match.infix) candidates.push(...makeCandidates(form, match, paradigm, analysis));
			}
		}
	}
	return candidates;
}

const LONGEST_ENDING = 7;

/** The lemma of an attribute, a participle as an adjective: the form as it stands, without its ending. */
function attributeLemma(form: string, match: StemMatch, strip: number): string {
	const [before, behind] = match.infix === 'none' ? ['', match.stem] : splitAtInfix(form, match);
	return before + behind + form.slice(match.end, form.length - strip);
}

function splitAtInfix(form: string, { stem, prefixLength, end }: StemMatch): [string, string] {
	const infixAt = end - (stem.length - prefixLength) - 2;
	return [stem.slice(0, prefixLength) + form.slice(infixAt, infixAt + 2), stem.slice(prefixLength)];
}

function makeCandidates(form: string, match: StemMatch, paradigm: Paradigm, analysis: Analysis): Candidate[] {
	const { departure } = match;
	const partOfSpeech: PartOfSpeech = analysis.partOfSpeech ?? paradigm.partOfSpeech;
	const lemma = analysis.strip === null ? paradigm.makeLemma(match.stem) : attributeLemma(form, match, analysis.strip);
	const prefix = partOfSpeech === 'verb' && match.prefixLength > 0 ? { prefix: match.stem.slice(0, match.prefixLength) } : null;
	const gender = paradigm.gender && partOfSpeech === paradigm.partOfSpeech ? { gender: paradigm.gender } : null;
	const own: Candidate = { reading: { lemma, partOfSpeech, ...analysis.fields, ...gender, ...prefix }, departure, isDerived: false };
	if (analysis.isDeclined) return [own, { reading: nominaliseAdjective(form), departure, isDerived: true }];
	if (analysis.name !== 'infinitive') return [own];
	const reading: Reading = { lemma: raiseFirst(lemma), partOfSpeech: 'noun', gender: 'das', number: 'singular' };
	return [own, { reading, departure, isDerived: true }];
}

/** der Verletzte, die Verletzten, ein Verletzter: lemma Verletzte, as treebanks have it. */
function nominaliseAdjective(form: string): Reading {
	const lemma = raiseFirst(form.replace(/e[nrsm]?$/, 'e'));
	if (form.endsWith('es')) return { lemma, partOfSpeech: 'noun', gender: 'das', number: 'singular' };
	if (form.endsWith('en') || form.endsWith('e')) return { lemma, partOfSpeech: 'noun', number: 'either' };
	return { lemma, partOfSpeech: 'noun', number: 'singular' };
}
