/**
 * A sentence as the comparison of two sees it: its words clause by clause, each with a key under which inflected forms meet. German sets its clauses off
 * by commas, and „und“ joins main clauses; a stretch without a verb of its own belongs to the clause before it.
 */
import type { Span } from '../../article';
import { functionWords, reportingWords } from '../../german/function-words';
import { stem } from '../../german/stem';
import { type Token, tokenise } from '../../german/tokens';

/** `clause` counts from 0. `isContent`: neither a function word nor one that only reports. */
export type SaidWord = Token & { readonly key: string; readonly clause: number; readonly isContent: boolean };

export type Said = {
	readonly text: string;
	readonly span: Span;
	readonly words: readonly SaidWord[];
	readonly clauses: readonly (readonly SaidWord[])[];
};

/** Reads the sentence at `span` of `text`; offsets stay those of `text`. */
export function readSaid(text: string, span: Span): Said {
	const clauses = joinVerbless(splitClauses(text, span)).map((tokens, clause) => tokens.map((token) => readWord(token, clause)));
	return { text, span, words: clauses.flat(), clauses };
}

function readWord(token: Token, clause: number): SaidWord {
	const isContent =
		token.kind === 'word' && token.folded.length > 1 && !functionWords.has(token.folded) && !reportingWords.has(token.folded);
	return { ...token, key: stem(token.folded.replaceAll('-', '')), clause, isContent };
}

const joins = /^(und|aber|sondern|doch)$/;

function splitClauses(text: string, span: Span): Token[][] {
	const clauses: Token[][] = [[]];
	let end = span.start;
	for (const token of tokenise(text, span)) {
		if (/[,;:–()]|[“”"»]\s|\s-\s/u.test(text.slice(end, token.start)) || joins.test(token.folded)) clauses.push([]);
		clauses.at(-1)?.push(token);
		end = token.end;
	}
	return clauses.filter((clause) => clause.length > 0);
}

/** „nicht Moskau“, „sondern Kiew“ stay apart: what is denied or put in its stead is their point. */
const standsAlone = /^(nicht|sondern|kein(e|en|em|er|es)?|weder)$/;

function joinVerbless(parts: readonly Token[][]): Token[][] {
	const joined: Token[][] = [];
	for (const part of parts) {
		const before = joined.at(-1);
		const opens = part[0]?.folded ?? '';
		const isOwn =
			part.some((_, at) => isVerblike(part, at)) ||
			part.slice(0, 2).some(({ folded }) => standsAlone.test(folded)) ||
			/^(sondern|dass|ob)$/.test(opens);
		if (
			before &&
			(!isOwn || !before.some((_, at) => isVerblike(before, at))) &&
			!part.slice(0, 2).some(({ folded }) => standsAlone.test(folded))
		)
			before.push(...part);
		else joined.push([...part]);
	}
	return joined;
}

const auxiliary =
	/^(ist|sind|war(en)?|wäre(n)?|sei(en)?|hat|haben|habe|hatten?|hätten?|wird|werden|werde|wurden?|würden?|kann|können|könne|konnten?|könnten?|muss|müssen|müsse|mussten?|müssten?|soll(en|e|te|ten)?|will|wollen|wolle|wollten?|darf|dürfen|dürfe|durften?|dürften?|mag|lässt|liess(en)?|gibt|gab|gebe|gäbe|es)$/;

/** Whether the word may be a verb: an auxiliary, or a lower-case word with a verb's ending that does not stand before a noun. */
function isVerblike(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind === 'number') return false;
	if (auxiliary.test(token.folded)) return token.folded !== 'es';
	if (/^\p{Lu}/u.test(token.surface) || functionWords.has(token.folded)) return false;
	if (reportingWords.has(token.folded)) return /(t|te|ten|en)$/.test(token.folded);
	const next = tokens[at + 1];
	const isAttribute =
		next !== undefined &&
		(/^\p{Lu}/u.test(next.surface) || (/e[nmrs]?$/.test(token.folded) && /e[nmrs]?$/.test(next.folded) && !functionWords.has(next.folded)));
	return (
		token.folded.length > 2 && /(t|te|ten|en|eln|ern|ing|ief|ief|ies|ahm|ach|am|oss|og|ug|and|at|iel)$/.test(token.folded) && !isAttribute
	);
}
