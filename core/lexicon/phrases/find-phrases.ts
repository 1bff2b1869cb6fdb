/**
 * Finds the list's phrases in a sentence. Phrases without a verb stand in one piece; a verb and its fixed words may be far apart in their clause and in
 * either order (stellte … zur Verfügung, zur Verfügung gestellt). The longest wins, and no two share a word.
 */
import type { TaggedToken } from '../../german/reading';
import type { JoinedVerb } from '../../german/separable/join-particles';
import { matchWords } from './match-words';
import type { PhraseTable } from './open-phrases';
import { opensPhrase, type Pattern } from './read-pattern';
import { type SentenceView, shareClause, viewSentence } from './sentence-view';

export type FoundPhrase = {
	/** Indices of its tokens, ascending; a separated verb brings its particle. */
	readonly tokens: readonly number[];
	readonly lemma: string;
	/** Best first, with placeholders and the verbs' `to`. */
	readonly glosses: readonly string[];
};

/** The phrases of one sentence in the order of their first words; [] when there are none. `joined` are its separated verbs. */
export function findPhrases(
	text: string,
	tokens: readonly TaggedToken[],
	joined: readonly JoinedVerb[],
	table: PhraseTable,
): FoundPhrase[] {
	const view = viewSentence(text, tokens, joined);
	const found: FoundPhrase[] = [];
	for (const [at, stem] of view.stems.entries()) {
		for (const { lemma, pattern, glosses } of table.find(stem)) {
			if (pattern.words.length === 0 || (pattern.verb !== null && !view.verbs.has(pattern.verb))) continue;
			const match = matchPattern(view, pattern, at, stem);
			if (match) found.push({ tokens: match, lemma, glosses });
		}
	}
	return keepLongest(found);
}

function matchPattern(view: SentenceView, pattern: Pattern, at: number, stem: string): number[] | null {
	for (const [place, own] of pattern.stems.entries()) {
		const words = own === stem ? matchWords(pattern, place, view.tokens, at) : null;
		if (!words || words.some((index) => view.particles.has(index))) continue;
		const match = pattern.verb === null ? words : addVerb(view, pattern, pattern.verb, words);
		if (match) return match;
	}
	return null;
}

const reflexives = /^(sich|mich|dich|uns|euch|mir|dir)$/;

/** „die zur Verfügung gestellten Mittel“: a participle before a noun has its words right before it. */
const isAttributive = ({ tokens }: SentenceView, at: number) => tokens[at]?.reading.partOfSpeech === 'adjective';

function addVerb(view: SentenceView, pattern: Pattern, lemma: string, own: readonly number[]): number[] | null {
	const at = own.at(-1) ?? 0;
	const isObject = !opensPhrase(pattern.words[0] ?? '');
	const isNear = (verb: number) => (isObject ? view.clauses.stretchOf(verb) === view.clauses.stretchOf(at) : shareClause(view, verb, at));
	const places = (view.verbs.get(lemma) ?? []).filter(
		(verb) => !own.includes(verb.at) && isNear(verb.at) && (verb.at === at + 1 || !isAttributive(view, verb.at)),
	);
	const verb = places.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
	if (!verb) return null;
	const all = [...own, verb.at, ...(verb.particle === null ? [] : [verb.particle])];
	if (pattern.isReflexive) {
		const reflexive = view.tokens.findIndex(({ folded }, index) => reflexives.test(folded) && shareClause(view, index, verb.at));
		if (reflexive < 0) return null;
		all.push(reflexive);
	}
	return all.toSorted((a, b) => a - b);
}

function keepLongest(found: readonly FoundPhrase[]): FoundPhrase[] {
	const taken = new Set<number>();
	const byLength = found.toSorted((a, b) => b.tokens.length - a.tokens.length || spread(a) - spread(b));
	const kept = byLength.filter(({ tokens }) => {
		if (tokens.some((at) => taken.has(at))) return false;
		for (const at of tokens) taken.add(at);
		return true;
	});
	return kept.toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
}

const spread = ({ tokens }: FoundPhrase) => (tokens.at(-1) ?? 0) - (tokens[0] ?? 0);
