/** Every word of a text in its sentence: what it is there and what it means. Reads top to bottom as the story of one sentence. */
import type { Span } from './article';
import { findGrammar } from './german/grammar-notes/find-grammar';
import type { Morphology, TaggedToken } from './german/reading';
import { splitSentences } from './german/sentences';
import { joinParticles } from './german/separable/join-particles';
import { tagSentence } from './german/tagging/tag-sentence';
import type { Lexicon } from './lexicon/lexicon';
import { rankGlosses } from './lexicon/rank-glosses';
import type { Word } from './word';

/** What is known of German, each opened from its pack. */
export type WordSources = { readonly morphology: Morphology; readonly lexicon: Lexicon };

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
	const goesOn = before !== null && before.isReported && !/\n/.test(text.slice(before.span.end, span.start));
	const notes = findGrammar(text, tokens, joined, goesOn);
	const words = tokens.flatMap((token, at) => {
		if (token.kind === 'number') return [];
		const verb = joined.find((one) => one.verb === at);
		const particle = verb ? tokens[verb.particle] : undefined;
		const grammar = notes.filter((note) => note.token === at).map(({ note }) => note);
		const word = describeWord(token, verb?.lemma ?? token.reading.lemma, sources);
		return [
			{
				...word,
				...(particle ? { particle: { start: particle.start, end: particle.end } } : {}),
				...(grammar.length > 0 ? { grammar } : {}),
			},
		];
	});
	return { span, isReported: notes.some(({ note }) => note.kind === 'reportedSpeech'), words };
}

function describeWord({ start, end, reading }: TaggedToken, lemma: string, { lexicon, morphology }: WordSources): Word {
	const { partOfSpeech, gender } = reading;
	return {
		start,
		end,
		lemma,
		partOfSpeech,
		...(partOfSpeech === 'noun' && gender ? { gender } : {}),
		glosses: partOfSpeech === 'name' ? [] : rankGlosses(lexicon, lemma, partOfSpeech),
		zipf: morphology.zipf(lemma),
	};
}
