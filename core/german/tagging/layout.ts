/** A sentence as a row of slots: its tokens, and the punctuation between them that says where clauses may begin or end. */
import type { Span } from '../../article';
import { type Token, tokenise } from '../tokens';
import { abbreviations } from './closed/numerals';

export type Slot =
	| { readonly kind: 'comma' | 'break' | 'quoted' }
	| {
			readonly kind: 'token';
			readonly token: Token;
			/** The text before it back to the last token, and after it to the next. */
			readonly before: string;
			readonly after: string;
			/** Nothing can be told from a capital here: start of a sentence or a quotation, after a colon. */
			readonly isOpening: boolean;
	  };
export type TokenSlot = Extract<Slot, { kind: 'token' }>;

const opensSpeech = /[:!?…/|•][\s"“”„»«‚‘’'(`]*$|["„“»«‚‘`(]$/u;
/** A quotation ends and its sentence goes on: „…“, sagte sie. */
const afterQuotation = /["“”»«’'‘][.!?]?\s*,|,["“”»«]/u;
const isBreak = /[:;–—()[\]!?…|•/]|\s[-‐]\s|--|\.\.\./u;

/** The slots of the sentence `span` of `text`, in order. */
export function laySlots(text: string, span: Span): Slot[] {
	const tokens = tokenise(text, span);
	const slots: Slot[] = [];
	let from = span.start;
	for (const [index, token] of tokens.entries()) {
		const before = text.slice(from, token.start);
		const after = text.slice(token.end, tokens[index + 1]?.start ?? span.end);
		const isPlain = before === ' ';
		const endsSentence = index > 0 && !isPlain && closesSentence(before, tokens[index - 1]);
		if (endsSentence) slots.push({ kind: 'break' });
		else if (index > 0 && !isPlain) pushPunctuation(slots, before);
		const isNumbered = index === 1 && tokens[0]?.kind === 'number' && /^\.\s/u.test(before);
		const isOpening = index === 0 || endsSentence || isNumbered || (!isPlain && opensSpeech.test(before));
		slots.push({ kind: 'token', token, before, after, isOpening });
		from = token.end;
	}
	return slots;
}

const shortWords = new Set(abbreviations.split(' '));

/** A stop inside the span ends a sentence after all, unless it belongs to an abbreviation or a number. */
function closesSentence(gap: string, before: Token | undefined): boolean {
	if (!before || before.kind === 'number' || before.folded.length < 3) return false;
	return /^\.["“”»«’']*\s/u.test(gap) && !shortWords.has(before.folded);
}

function pushPunctuation(slots: Slot[], gap: string): void {
	if (afterQuotation.test(gap)) slots.push({ kind: 'quoted' });
	else if (gap.includes(',')) slots.push({ kind: 'comma' });
	else if (isBreak.test(gap)) slots.push({ kind: 'break' });
}
