/** Every word of a text in its sentence: what it is there and what it means. Reads top to bottom as the story of one sentence. */
import type { Span } from './article';
import { findGrammar } from './german/grammar-notes/find-grammar';
import type { TaggedToken } from './german/reading';
import { splitSentences } from './german/sentences';
import { type JoinedVerb, joinParticles } from './german/separable/join-particles';
import { tagSentence } from './german/tagging/tag-sentence';
import { findGlosses } from './lexicon/find-glosses';
import { glossComparison } from './lexicon/gloss-comparison';
import { joinNumber } from './lexicon/number-words';
import { type FoundPattern, findPatterns } from './lexicon/phrases/find-patterns';
import { type FoundPhrase, findPhrases } from './lexicon/phrases/find-phrases';
import { rankGlosses } from './lexicon/rank-glosses';
import type { GrammarNote, Word, WordPart } from './word';
import type { WordSources } from './word-sources';

/** The words of `text` in its order, numbers in digits left out; the particle of a separated verb is a word of its own too. */
export function readWords(text: string, sources: WordSources): Word[] {
	const words: Word[] = [];
	let before: ReadSentence | null = null;
	for (const span of splitSentences(text)) {
		before = readSentence(text, span, sources, before);
		words.push(...before.words);
	}
	return words;
}

/** The word at `offset` of `text` in its sentence; for a particle, the separated verb it belongs to. `null` where there is none. */
export function readWordAt(text: string, offset: number, sources: WordSources): Word | null {
	const holds = ({ start, end }: Span) => start <= offset && offset < end;
	const sentences = splitSentences(text);
	const at = sentences.findIndex(holds);
	const [span, previous] = [sentences[at], sentences[at - 1]];
	if (!span) return null;
	const before = previous ? readSentence(text, previous, sources, null) : null;
	const { words } = readSentence(text, span, sources, before);
	return words.find(({ particle }) => particle && holds(particle)) ?? words.find(holds) ?? null;
}

type ReadSentence = { readonly span: Span; readonly isReported: boolean; readonly words: readonly Word[] };

/** A sentence's findings, by the index of the token they are about. */
type Findings = {
	readonly text: string;
	readonly tokens: readonly TaggedToken[];
	readonly words: ReadonlySet<string>;
	readonly verbs: ReadonlyMap<number, JoinedVerb>;
	readonly patterns: ReadonlyMap<number, FoundPattern>;
	readonly phrases: ReadonlyMap<number, FoundPhrase>;
	readonly notes: ReadonlyMap<number, readonly GrammarNote[]>;
};

function readSentence(text: string, span: Span, sources: WordSources, before: ReadSentence | null): ReadSentence {
	const tokens = tagSentence(text, span, sources.morphology);
	const joined = joinParticles(text, tokens, sources.morphology);
	const goesOn = (before?.isReported ?? false) && !/\n/.test(text.slice(before?.span.end, span.start));
	const notes = findGrammar(text, tokens, joined, goesOn);
	const findings: Findings = {
		text,
		tokens,
		words: new Set(tokens.map(({ surface }) => surface.toLowerCase())),
		verbs: new Map(joined.map((verb) => [verb.verb, verb])),
		patterns: new Map(findPatterns(text, tokens, joined, sources.phrases).map((pattern) => [pattern.verb, pattern])),
		phrases: new Map(
			findPhrases(text, tokens, joined, sources.phrases).flatMap((phrase) => phrase.tokens.map((at) => [at, phrase] as const)),
		),
		notes: new Map(notes.map(({ token }) => [token, notes.filter((note) => note.token === token).map(({ note }) => note)])),
	};
	const words = tokens.flatMap((token, at) => {
		if (token.kind === 'number') return [];
		const word = describeWord(token, at, findings, sources);
		return [joinNumber(word, token, tokens[at - 1], text)];
	});
	return { span, isReported: notes.some(({ note }) => note.kind === 'reportedSpeech'), words };
}

function describeWord({ start, end, surface, reading }: TaggedToken, at: number, findings: Findings, sources: WordSources): Word {
	const { partOfSpeech } = reading;
	const gender = partOfSpeech === 'noun' ? reading.gender : undefined;
	const [verb, pattern, grammar] = [findings.verbs.get(at), findings.patterns.get(at), findings.notes.get(at)];
	const lemma = verb?.lemma ?? reading.lemma;
	const particle = verb && findings.tokens[verb.particle];
	const listed = findGlosses({ surface, lemma, partOfSpeech }, sources, { words: findings.words, gender });
	const own = glossComparison(listed, findings.tokens, at);
	const parts = isProperName(own) ? [] : glossParts(surface, start, sources);
	const forms = isProperName(own) ? null : sources.morphology.keyForms(lemma, partOfSpeech);
	return {
		start,
		end,
		lemma,
		partOfSpeech,
		...(gender ? { gender } : {}),
		...(forms ? { forms } : {}),
		...(particle ? { particle: spanOf(particle) } : {}),
		...(pattern ? { pattern: pattern.pattern } : {}),
		...(parts.length > 0 ? { parts } : {}),
		...describePhrase(findings, at),
		glosses: joinGlosses(own, findings.phrases.get(at)),
		...(grammar ? { grammar } : {}),
		zipf: sources.morphology.zipfOfLemma(lemma, partOfSpeech),
	};
}

/** Russia is not made of soot and land, and has no plural. */
const isProperName = ([best = '']: readonly string[]) => /^\p{Lu}\p{Ll}+$/u.test(best);

/** Of a word in a phrase: its own likeliest meaning, what it means with the others, and what it may mean apart from them. */
function joinGlosses([best, ...rest]: readonly string[], phrase: FoundPhrase | undefined): string[] {
	return best === undefined ? [...(phrase?.glosses ?? [])] : [...new Set([best, ...(phrase?.glosses ?? []), ...rest])];
}

function describePhrase({ tokens, phrases }: Findings, at: number): Pick<Word, 'phrase'> {
	const phrase = phrases.get(at);
	if (!phrase) return {};
	const pieces = phrase.tokens.flatMap((piece) => tokens[piece] ?? []).map(spanOf);
	return { phrase: { lemma: phrase.lemma, pieces, glosses: phrase.glosses } };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Glosses shown of a part. */
const mostOfPart = 5;

/** The parts of a compound, each with its own glosses, at their places in the text. */
function glossParts(surface: string, offset: number, { compounds, lexicon, morphology }: WordSources): WordPart[] {
	return compounds.takeApart(surface).map(({ start, end, lemma, partOfSpeech }) => ({
		start: offset + start,
		end: offset + end,
		lemma,
		glosses: rankGlosses(lexicon, lemma, partOfSpeech).slice(0, mostOfPart),
		zipf: morphology.zipfOfLemma(lemma, partOfSpeech),
	}));
}
