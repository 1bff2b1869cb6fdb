/** Every word of a text in its sentence: what it is there and what it means. Reads top to bottom as the story of one sentence. */
import type { Span } from './article';
import { findGrammar } from './german/grammar-notes/find-grammar';
import type { FoundNote } from './german/grammar-notes/found-note';
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
		const findings = lookAround(text, before, sources);
		for (const at of before.tokens.keys()) {
			const word = describeWord(at, findings, sources);
			if (word) words.push(word);
		}
	}
	return words;
}

/**
 * The word at `offset` of `text` in its sentence; for a particle, the separated verb it belongs to. `null` where there is none. Only this word is looked up,
 * so that the first one comes fast.
 */
export function readWordAt(text: string, offset: number, sources: WordSources): Word | null {
	const holds = ({ start, end }: Span) => start <= offset && offset < end;
	const sentences = splitSentences(text);
	const place = sentences.findIndex(holds);
	const [span, previous] = [sentences[place], sentences[place - 1]];
	if (!span) return null;
	const before = previous ? readSentence(text, previous, sources, null) : null;
	const sentence = readSentence(text, span, sources, before);
	const at = sentence.tokens.findIndex(holds);
	const own = sentence.joined.find(({ particle }) => particle === at)?.verb ?? at;
	const findings = lookAround(text, sentence, sources);
	const word = describeWord(own, findings, sources) ?? describeWord(own + 1, findings, sources);
	return word && (own !== at || holds(word)) ? word : null;
}

/** A sentence read for its grammar; what the next one needs of it. */
type ReadSentence = {
	readonly span: Span;
	readonly tokens: readonly TaggedToken[];
	readonly joined: readonly JoinedVerb[];
	readonly notes: readonly FoundNote[];
};

function readSentence(text: string, span: Span, { morphology }: WordSources, before: ReadSentence | null): ReadSentence {
	const tokens = tagSentence(text, span, morphology);
	const joined = joinParticles(text, tokens, morphology);
	const wasReported = before?.notes.some(({ note }) => note.kind === 'reportedSpeech') ?? false;
	const goesOn = wasReported && !/\n/.test(text.slice(before?.span.end, span.start));
	return { span, tokens, joined, notes: findGrammar(text, tokens, joined, goesOn) };
}

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

function lookAround(text: string, { tokens, joined, notes }: ReadSentence, { phrases }: WordSources): Findings {
	return {
		text,
		tokens,
		words: new Set(tokens.map(({ surface }) => surface.toLowerCase())),
		verbs: new Map(joined.map((verb) => [verb.verb, verb])),
		patterns: new Map(findPatterns(text, tokens, joined, phrases).map((pattern) => [pattern.verb, pattern])),
		phrases: new Map(findPhrases(text, tokens, joined, phrases).flatMap((phrase) => phrase.tokens.map((at) => [at, phrase] as const))),
		notes: new Map(notes.map(({ token }) => [token, notes.filter((note) => note.token === token).map(({ note }) => note)])),
	};
}

/** `null` for a number in digits, which belongs to what follows it or is no word. */
function describeWord(at: number, findings: Findings, sources: WordSources): Word | null {
	const token = findings.tokens[at];
	if (!token || token.kind === 'number') return null;
	const { start, end, surface, reading } = token;
	const { partOfSpeech } = reading;
	const gender = partOfSpeech === 'noun' ? reading.gender : undefined;
	const [verb, pattern, grammar] = [findings.verbs.get(at), findings.patterns.get(at), findings.notes.get(at)];
	const lemma = verb?.lemma ?? reading.lemma;
	const particle = verb && findings.tokens[verb.particle];
	const listed = findGlosses({ surface, lemma, partOfSpeech }, sources, { words: findings.words, gender });
	const own = glossComparison(listed, findings.tokens, at);
	const parts = isProperName(own) ? [] : glossParts(surface, start, sources);
	const forms = isProperName(own) ? null : sources.morphology.keyForms(lemma, partOfSpeech);
	const word: Word = {
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
	return joinNumber(word, token, findings.tokens[at - 1], findings.text);
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
