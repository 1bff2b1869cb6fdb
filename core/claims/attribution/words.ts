/** A sentence as the finders of speakers read it: its words, the clause each stands in, and whether it stands in a quotation. */
import type { Span } from '../../article';
import { findSubjunctives } from '../../german/grammar-notes/find-subjunctives';
import type { Morphology, Reading, TaggedToken } from '../../german/reading';
import { readClauses } from '../../german/separable/clauses';
import { joinParticles } from '../../german/separable/join-particles';
import type { Tagger } from '../../german/tagging/tag-sentence';
import { type Token, tokenise } from '../../german/tokens';
import type { Quotation } from './find-quotations';

/** What the forms of German tell of a word; missing where they are not at hand. */
type Grammar = {
	readonly reading?: Reading;
	/** Of a verb, its infinitive, joined with its particle. */
	readonly verb?: string;
	/** Its mood shows that the sentence is somebody's. */
	readonly isReport?: boolean;
};

export type Word = Token &
	Grammar & {
		/** Counts up at commas, colons, dashes and the ends of quotations. */
		readonly clause: number;
		/** Inside somebody's words; names set in quote marks („Washington Post“) are not. */
		readonly quoted: boolean;
		/** In quote marks that hold no speech: a name, or a word or two held at arm's length. */
		readonly inMarks?: 'name' | 'aside';
		/** What stands between the word before and this one. */
		readonly gap: string;
	};

/** „(CDU)“, „(64)“: beside a name, and no clause of its own. */
const aside = /\s*\([^()\n]{1,60}\)/gu;

/** What tells the forms of the words of a text. */
export type Forms = { readonly morphology: Morphology; readonly tag: Tagger };

/** The words of `text` within `span`, those in short brackets left out; offsets into `text`. */
export function readWords(text: string, span: Span, quotations: readonly Quotation[], forms: Forms | null): Word[] {
	const words: Word[] = [];
	const speech = quotations.filter(({ isSpeech }) => isSpeech);
	const marked = quotations.filter(({ isSpeech }) => !isSpeech);
	const asides = findAsides(text, span);
	let clause = 0;
	let end = span.start;
	let wasQuoted = false;
	for (const token of forms ? readGrammar(text, span, forms) : tokenise(text, span)) {
		const { start, surface, folded, kind, reading, verb, isReport }: Token & Grammar = token;
		if (asides.length > 0 && isWithin(token, asides)) continue;
		const between = text.slice(end, start);
		const gap = between.includes('(') ? between.replace(aside, '') : between;
		const quoted = speech.length > 0 && isWithin(token, speech);
		if (words.length > 0 && (wasQuoted !== quoted || (gap !== ' ' && cuts.test(gap)))) clause++;
		const inMarks = marked.length > 0 ? readMarks(token, marked) : undefined;
		end = token.end;
		wasQuoted = quoted;
		words.push({ start, end, surface, folded, kind, reading, verb, isReport, clause, quoted, gap, inMarks });
	}
	return words;
}

/** What sets clauses apart. */
const cuts = /[,;:()–—.!?…]|\s-\s/u;

function readMarks(token: Span, marked: readonly Quotation[]): Word['inMarks'] {
	const marks = marked.find((one) => one.start <= token.start && token.end <= one.end);
	return marks && (marks.isAside ? 'aside' : 'name');
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]) => spans.some((one) => one.start <= start && end <= one.end);

function findAsides(text: string, span: Span): Span[] {
	const sentence = text.slice(span.start, span.end);
	if (!sentence.includes('(')) return [];
	return [...sentence.matchAll(aside)]
		.filter(({ index }) => index > 0)
		.map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }));
}

function readGrammar(text: string, span: Span, { morphology, tag }: Forms): (Token & Grammar)[] {
	const tokens = tag(span);
	const joined = joinParticles(text, tokens, morphology);
	const verbs = new Map(joined.map(({ verb, lemma }) => [verb, lemma]));
	const subjunctives = findSubjunctives(readClauses(text, tokens), joined, false);
	const reports = new Set(subjunctives.flatMap(({ note, token }) => (note.kind === 'reportedSpeech' ? [token] : [])));
	return tokens.map(({ start, end, surface, folded, kind, reading }: TaggedToken, at) => {
		const verb = verbs.get(at) ?? (reading.verbForm ? reading.lemma : undefined);
		return { start, end, surface, folded, kind, reading, verb: verb || undefined, isReport: reports.has(at) };
	});
}

export const isCapitalised = (word: Word) => /^\p{Lu}/u.test(word.surface);

export const isFiniteVerb = (word: Word | undefined): boolean => word?.reading?.verbForm === 'finite';

/** Index of the first word of the clause that the word at `at` stands in. */
export function clauseStart(words: readonly Word[], at: number): number {
	let first = at;
	while (first > 0 && words[first - 1]?.clause === words[at]?.clause) first--;
	return first;
}

/** Index after the last word of that clause. */
export function clauseEnd(words: readonly Word[], at: number): number {
	let end = at + 1;
	while (end < words.length && words[end]?.clause === words[at]?.clause) end++;
	return end;
}
