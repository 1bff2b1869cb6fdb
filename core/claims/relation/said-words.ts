/**
 * A sentence as the comparison of two sees it: its words clause by clause, each with a key under which inflected forms meet. German sets its clauses off
 * by commas, and „und“ joins main clauses; an enumeration is cut too, which does no harm here.
 */
import type { Article, Span } from '../../article';
import { functionWords, reportingWords } from '../../german/function-words';
import { remember } from '../../german/remember';
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
	const clauses = splitClauses(text, span).map((tokens, clause) => tokens.map((token) => readWord(token, clause)));
	return { text, span, words: clauses.flat(), clauses };
}

const known = new WeakMap<Article, Map<string, Said>>();

/** As `readSaid`, once for as long as the article is at hand: a sentence is set beside many. */
export function readSaidIn(article: Article, { start, end }: Span): Said {
	const sentences = known.get(article) ?? new Map<string, Said>();
	known.set(article, sentences);
	const place = `${start} ${end}`;
	const said = sentences.get(place) ?? readSaid(article.text, { start, end });
	sentences.set(place, said);
	return said;
}

/** What `read` says of a sentence, kept as long as the sentence is. */
export function rememberSaid<T>(read: (said: Said) => T): (said: Said) => T {
	const answers = new WeakMap<Said, { readonly value: T }>();
	return (said) => {
		const answer = answers.get(said) ?? { value: read(said) };
		answers.set(said, answer);
		return answer.value;
	};
}

/** Every field by name, since objects that spread others are slow to make. */
function readWord({ start, end, surface, folded, kind }: Token, clause: number): SaidWord {
	return { start, end, surface, folded, kind, key: readKey(folded), clause, isContent: kind === 'word' && mayBeContent(folded) };
}

const readKey = remember((folded) => stem(folded.replaceAll('-', '')));

const mayBeContent = (folded: string) => folded.length > 1 && !functionWords.has(folded) && !reportingWords.has(folded);

const joins = /^(und|aber|sondern|doch)$/;

/** What stands in brackets is a clause of its own, and the one around it goes on behind it. */
function splitClauses(text: string, span: Span): Token[][] {
	const clauses: Token[][] = [[]];
	let current = 0;
	let around = 0;
	let end = span.start;
	for (const token of tokenise(text, span)) {
		const gap = text.slice(end, token.start);
		end = token.end;
		if (gap.includes('(')) around = current;
		if (gap.includes(')') && !/[,;:–]/u.test(gap)) current = around;
		else if (/[,;:–()]|[“”"»]\s|\s-\s/u.test(gap) || joins.test(token.folded)) current = clauses.push([]) - 1;
		clauses[current]?.push(token);
	}
	return clauses.filter((clause) => clause.length > 0);
}
