/**
 * Notes written on other pages that speak of something here too: the same claim or person of the corpus, or a sentence that no claim stands for
 * when the library pairs a sentence here with the article it was noted on, or when its own words stand here.
 */
import type { Analysis } from '../analysis';
import type { Annotation, RecalledNote } from '../annotation';
import type { Span } from '../article';
import { isNearVerbatim } from '../claims/relation/near-verbatim';
import { splitSentences } from '../german/sentences';
import { stem } from '../german/stem';
import { tokenise } from '../german/tokens';
import type { PageArticle } from '../page';
import { identifyPage } from '../page-identity';
import { readSubject } from './note-body';

/**
 * One place in `article` for each note that has one, the first of several; in the order of the notes. Notes of this page itself are left out.
 * Cost: O(text + notes · sentences that share words with them).
 */
export function recallNotes(
	{ pageKey, text }: Pick<PageArticle, 'pageKey' | 'text'>,
	analysis: Analysis,
	notes: readonly Annotation[],
): RecalledNote[] {
	const here = identifyPage(pageKey);
	const findSentence = openSentences(text, analysis);
	return notes.flatMap((note): RecalledNote[] => {
		const subject = readSubject(note);
		const source = subject && identifyPage(note.target.source);
		if (!subject || source === null || source === here) return [];
		const place = subject.kind === 'sentence' ? findSentence(subject.text, source) : findKnown(analysis, subject);
		return place ? [{ id: note.id, kind: subject.kind, start: place.start, end: place.end }] : [];
	});
}

function findKnown({ claims, mentions }: Analysis, { kind, id }: { readonly kind: 'claim' | 'person'; readonly id: string }): Span | null {
	const found = kind === 'claim' ? claims.find(({ claimId }) => claimId === id) : mentions.find(({ personId }) => personId === id);
	return found ?? null;
}

/** `source` identifies the page on which the sentence was noted. */
type FindSentence = (sentence: string, source: string) => Span | null;

function openSentences(text: string, analysis: Analysis): FindSentence {
	const paired = analysis.shared.flatMap((here) =>
		here.parallels.map((there) => ({ here, there, source: findSource(analysis, there.articleId) })),
	);
	let search: ((sentence: string) => Span | null) | null = null;
	return (sentence, source) => {
		const pair = paired.find((one) => one.source === source && isNearVerbatim(one.there.text, sentence));
		search ??= openWording(text);
		return pair?.here ?? search(sentence);
	};
}

function findSource({ heads }: Analysis, articleId: string): string | null {
	const url = heads[articleId]?.url ?? null;
	return url === null ? null : identifyPage(url);
}

/** Words that two copies of a sentence have in common at the least, before they are compared as a whole. */
const fewestShared = 3;

/** Finds the sentence of a text whose wording is nearly this one; `null` when there is none. */
function openWording(text: string): (sentence: string) => Span | null {
	const spans = splitSentences(text);
	const sentencesOf = new Map<string, number[]>();
	for (const [at, span] of spans.entries()) {
		for (const word of listWords(text.slice(span.start, span.end))) sentencesOf.set(word, [...(sentencesOf.get(word) ?? []), at]);
	}
	return (sentence) => {
		const shared = new Map<number, number>();
		for (const word of listWords(sentence)) for (const at of sentencesOf.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
		const candidates = [...shared].filter(([, count]) => count >= fewestShared).toSorted(([, a], [, b]) => b - a);
		const found = candidates.find(([at]) => isNearVerbatim(text.slice(spans[at]?.start, spans[at]?.end), sentence));
		return (found && spans[found[0]]) ?? null;
	};
}

function listWords(sentence: string): Set<string> {
	return new Set(tokenise(sentence).map(({ folded }) => stem(folded)));
}
