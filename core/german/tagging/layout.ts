/** A sentence as a row of slots: its tokens, and the punctuation between them that says where clauses may begin or end. */
import type { Span } from '../../article';
import { type Token, tokenise } from '../tokens';

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
		if (index > 0) pushPunctuation(slots, before);
		slots.push({
			kind: 'token',
			token,
			before,
			after,
			isOpening: index === 0 || opensSpeech.test(before) || (index === 1 && /^\.\s/u.test(before) && tokens[0]?.kind === 'number'),
		});
		from = token.end;
	}
	return slots;
}

function pushPunctuation(slots: Slot[], gap: string): void {
	if (gap === ' ') return;
	if (afterQuotation.test(gap)) slots.push({ kind: 'quoted' });
	else if (gap.includes(',')) slots.push({ kind: 'comma' });
	else if (isBreak.test(gap)) slots.push({ kind: 'break' });
}
