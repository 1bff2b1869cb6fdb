/** Every word of a text in its sentence: what it is there and what it means. Reads top to bottom as the story of one sentence. */
import type { Span } from './article';
import { findGrammar } from './german/grammar-notes/find-grammar';
import type { LemmaStore, TaggedToken } from './german/reading';
import { remember } from './german/remember';
import { splitSentences } from './german/sentences';
import { type JoinedVerb, joinParticles } from './german/separable/join-particles';
import { tagSentence } from './german/tagging/tag-sentence';
import { cleanGloss } from './lexicon/clean-gloss';
import type { Lexicon } from './lexicon/lexicon';
import { type FoundPattern, findPatterns } from './lexicon/phrases/find-patterns';
import { type FoundPhrase, findPhrases } from './lexicon/phrases/find-phrases';
import type { PhraseTable } from './lexicon/phrases/open-phrases';
import { rankGlosses } from './lexicon/rank-glosses';
import type { GrammarNote, KeyForms, PartOfSpeech, Word } from './word';

/** What is known of German, each opened from its pack. */
export type WordSources = { readonly morphology: LemmaStore; readonly lexicon: Lexicon; readonly phrases: PhraseTable };

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

/**
 * The word at `offset` of `text` in its sentence; for a particle, the separated verb it belongs to. `null` where there is none.
 */
export function readWordAt(text: string, offset: number, sources: WordSources): Word | null {
	const sentences = splitSentences(text);
	const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
	const [span, previous] = [sentences[at], sentences[at - 1]];
	if (!span) return null;
	const before = previous ? readSentence(text, previous, sources, null) : null;
	const { words } = readSentence(text, span, sources, before);
	const holds = ({ start, end }: Span) => start <= offset && offset < end;
	return words.find(({ particle }) => particle && holds(particle)) ?? words.find(holds) ?? null;
}

type ReadSentence = { readonly span: Span; readonly isReported: boolean; readonly words: readonly Word[] };

function readSentence(text: string, span: Span, sources: WordSources, before: ReadSentence | null): ReadSentence {
	const tokens = tagSentence(text, span, sources.morphology);
	const joined = joinParticles(text, tokens, sources.morphology);
	const goesOn = (before?.isReported ?? false) && !/\n/.test(text.slice(before?.span.end, span.start));
	const notes = findGrammar(text, tokens, joined, goesOn);
	const sentence: Sentence = {
		tokens,
		verbs: new Map(joined.map((verb) => [verb.verb, verb])),
		patterns: new Map(findPatterns(text, tokens, joined, sources.phrases).map((pattern) => [pattern.verb, pattern])),
		phrases: new Map(
			findPhrases(text, tokens, joined, sources.phrases).flatMap((phrase) => phrase.tokens.map((at) => [at, phrase] as const)),
		),
		notes: new Map(tokens.map((_, at) => [at, notes.filter(({ token }) => token === at).map(({ note }) => note)])),
	};
	const words = tokens.flatMap((token, at) => (token.kind === 'number' ? [] : [describeWord(sentence, at, sources)]));
	return { span, isReported: notes.some(({ note }) => note.kind === 'reportedSpeech'), words };
}

/** A sentence's findings by the index of the token they are about. */
type Sentence = {
	readonly tokens: readonly TaggedToken[];
	readonly verbs: ReadonlyMap<number, JoinedVerb>;
	readonly patterns: ReadonlyMap<number, FoundPattern>;
	readonly phrases: ReadonlyMap<number, FoundPhrase>;
	readonly notes: ReadonlyMap<number, readonly GrammarNote[]>;
};

function describeWord(sentence: Sentence, at: number, sources: WordSources): Word {
	const { start, end, reading } = sentence.tokens[at] as TaggedToken;
	const { partOfSpeech, gender } = reading;
	const [verb, pattern, grammar] = [sentence.verbs.get(at), sentence.patterns.get(at), sentence.notes.get(at)];
	const lemma = verb?.lemma ?? reading.lemma;
	const particle = verb && sentence.tokens[verb.particle];
	const { glosses, forms, zipf } = describeLemma(lemma, partOfSpeech, sources);
	return {
		start,
		end,
		lemma,
		partOfSpeech,
		...(partOfSpeech === 'noun' && gender ? { gender } : {}),
		...(forms ? { forms } : {}),
		...(particle ? { particle: spanOf(particle) } : {}),
		...(pattern ? { pattern: pattern.pattern } : {}),
		...describePhrase(sentence, at),
		glosses: pattern ? [...new Set([...pattern.glosses.flatMap(cleanGloss), ...glosses])] : glosses,
		...(grammar?.length ? { grammar } : {}),
		zipf,
	};
}

function describePhrase({ tokens, phrases }: Sentence, at: number): Pick<Word, 'phrase'> {
	const phrase = phrases.get(at);
	if (!phrase) return {};
	const pieces = phrase.tokens.flatMap((piece) => tokens[piece] ?? []).map(spanOf);
	return { phrase: { lemma: phrase.lemma, pieces, glosses: phrase.glosses.flatMap(cleanGloss) } };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What holds of a lemma in every sentence. */
type LemmaFacts = { readonly glosses: readonly string[]; readonly forms: KeyForms | null; readonly zipf: number };

const knownFacts = new WeakMap<WordSources, (key: string) => LemmaFacts>();

function describeLemma(lemma: string, partOfSpeech: PartOfSpeech, sources: WordSources): LemmaFacts {
	const known = knownFacts.get(sources) ?? remember((key) => findFacts(key, sources));
	knownFacts.set(sources, known);
	return known(`${partOfSpeech} ${lemma}`);
}

function findFacts(key: string, { lexicon, morphology }: WordSources): LemmaFacts {
	const gap = key.indexOf(' ');
	const [partOfSpeech, lemma] = [key.slice(0, gap) as PartOfSpeech, key.slice(gap + 1)];
	return {
		glosses: partOfSpeech === 'name' ? [] : rankGlosses(lexicon, lemma, partOfSpeech),
		forms: morphology.keyForms(lemma, partOfSpeech),
		zipf: morphology.zipfOfLemma(lemma, partOfSpeech),
	};
}
