/** All words of the morphology, from the three dictionaries and the word list. */

import type { Lexeme } from './lexeme';
import { type AdjectiveSource, readAdjectives, readUninflected } from './read-adjectives';
import { readDingWords } from './read-ding-words';
import { type NounSource, readNouns } from './read-nouns';
import { readVerbs, type VerbSource } from './read-verbs';

export type MorphologySources = {
	readonly nouns: NounSource;
	readonly verbs: VerbSource;
	readonly adjectives: AdjectiveSource;
	readonly ding: string;
};

const bareAnalysis = /^(?:participle|attribute)\./;

/** The participles of verbs as they are written: with ge behind the prefix. */
function listParticiples(verbs: readonly Lexeme[]): Set<string> {
	const participles = new Set<string>();
	for (const { forms } of verbs) {
		for (const { form, analysis } of forms) {
			if (!bareAnalysis.test(analysis)) continue;
			const [first = '', second] = form.split('+');
			const infix = /\.ge\b/.test(analysis) ? 'ge' : /\.zu\b/.test(analysis) ? 'zu' : '';
			participles.add(second === undefined ? infix + first : first + infix + second);
		}
	}
	return participles;
}

export function readLexemes(sources: MorphologySources): Lexeme[] {
	const ding = readDingWords(sources.ding);
	const verbs = readVerbs(sources.verbs, ding);
	const participles = listParticiples(verbs);
	const adjectives = readAdjectives(sources.adjectives, ding, (word) => participles.has(word));
	const made = new Set([...participles, ...adjectives.map(({ lemma }) => lemma), ...verbs.map(({ lemma }) => lemma)]);
	const nouns = readNouns(sources.nouns, ding, (word) => made.has(word));
	return [...verbs, ...adjectives, ...readUninflected(ding, (word) => participles.has(word)), ...nouns];
}
