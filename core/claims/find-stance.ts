/**
 * What a sentence's words mean towards a claim, given how the nearest known wording stands to it. Negation and denial turn a
 * wording round, and two of them turn it back: „nicht bestritten“ affirms.
 */
import type { Stance } from '../claim';
import { type Token, tokenise } from '../german/tokens';
import { denials, harmlessAfterNot, negators, separatedDenials } from './relation/negation-words';

const doubts =
	/^(unklar|offen|fraglich|ungewiss|zweifelhaft|unbestätigt\w*|ungeklärt|mutmasslich\w*|angeblich\w*|vermeintlich\w*|bezweifel\w*)$/;

/**
 * Whether the sentence turns its matter round. Within one clause a negation undoes a denial (nicht bestritten, weder … dementiert);
 * a denial that goes on to say the same without it (wies zurück und sagte, es gebe keine …) is still one.
 */
export function isNegated(text: string): boolean {
	const clauses = splitClauses(text);
	const denying = clauses.filter((tokens) => tokens.some((_, at) => isDenial(tokens, at)));
	const negating = clauses.filter((tokens) => tokens.some((token, at) => isNegator(token, tokens[at + 1])));
	if (denying.length === 0) return negating.length > 0;
	return denying.some((clause) => !negating.includes(clause));
}

/** The tokens clause by clause: German sets its clauses off by commas, and „und“ joins main clauses. */
function splitClauses(text: string): Token[][] {
	const clauses: Token[][] = [[]];
	let end = 0;
	for (const token of tokenise(text)) {
		const breaks = /[,;:–]/u.test(text.slice(end, token.start)) || /^(und|aber|sondern)$/.test(token.folded);
		if (breaks) clauses.push([]);
		clauses.at(-1)?.push(token);
		end = token.end;
	}
	return clauses;
}

/** Whether the sentence leaves open or calls into doubt what it says. */
export function hasDoubt(text: string): boolean {
	return tokenise(text).some((token) => doubts.test(token.folded));
}

const isNegator = (token: Token, next: Token | undefined) => negators.test(token.folded) && !(next && harmlessAfterNot.test(next.folded));

function isDenial(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (denials.test(token.folded)) return true;
	const verb = separatedDenials.find(([pattern]) => pattern.test(token.folded));
	return verb !== undefined && tokens.slice(at + 1).some((later) => later.folded === verb[1]);
}

const opposite: Record<Stance, Stance> = { affirms: 'denies', reports: 'denies', denies: 'affirms', doubts: 'doubts' };

/** A known way of putting the claim, how near the sentence is to it (0–1), and what it means towards the claim. */
export type KnownWording = { readonly text: string; readonly stance: Stance; readonly nearness: number };

/** What a wording counts when it must be turned round to fit, beside one that fits as it stands. */
const turnedCounts = 0.7;

/** The stance of `text`: that of the nearest wording, turned round where only one of the two is negated. `affirms` without any wording. */
export function findStance(text: string, wordings: readonly KnownWording[]): Stance {
	const negated = isNegated(text);
	const readings = wordings.map(({ text: known, stance, nearness }) =>
		isNegated(known) === negated ? { stance, weight: nearness } : { stance: opposite[stance], weight: nearness * turnedCounts },
	);
	const best = readings.reduce((a, b) => (b.weight > a.weight ? b : a), { stance: 'affirms' as Stance, weight: 0 });
	return best.stance === 'affirms' && hasDoubt(text) && !wordings.some((known) => known.stance === 'affirms' && hasDoubt(known.text))
		? 'doubts'
		: best.stance;
}
