/**
 * Evidential modal verbs. „Er soll gegessen haben“: others say so. „Er will nichts gewusst haben“: he says so of himself. Their mark is the perfect
 * infinitive, with sollen also the infinitive of a state; a plan for a time to come is neither (Duden, Die Grammatik, „Modalverben“).
 */
import type { TaggedToken } from '../reading';
import type { Clauses } from '../separable/clauses';
import type { FoundNote } from './found-note';
import { isHearsayModal, isSelfClaimModal } from './subjunctive-forms';

/** Infinitives of states, which nobody can be ordered into. */
const states = new Set(
	`sein leben wohnen besitzen gehören stammen betragen heißen wissen verfügen haben befinden aufhalten umfassen enthalten bestehen stecken liegen
	kennen stehen sitzen existieren ähneln gelten herrschen dienen leiden verstecken`.split(/\s+/),
);
/** A time to come: by then it is to be done. */
const future =
	/^(bis|künftig|zukünftig|zukunft|bald|demnächst|morgen|übermorgen|kommende[mnr]?|nächste[rsnm]?|spätestens|frühestens|damit|20[3-9]\d)$/;
/** Words that speak of a state as something wanted. */
const wish = /^(ab|wieder|weiterhin|möglichst|besser|mindestens|mehr|weniger|jeder|alle|stets|immer|nicht|nur)$/;

/** Notes on sollen and wollen in their evidential use; [] when there are none. */
export function findEvidentials(clauses: Clauses): FoundNote[] {
	return clauses.tokens.flatMap((token, at) => {
		const isHearsay = isHearsayModal(token.folded);
		if (!isHearsay && !isSelfClaimModal(token.folded)) return [];
		const complement = readComplement(clauses, at);
		if (!complement || hasWord(clauses, at, future) || hasWord(clauses, at, speakers)) return [];
		const isState = isHearsay && complement.isState && !hasWord(clauses, at, wish);
		if (!complement.isPerfect && !isState) return [];
		const cues = [at, ...complement.at].toSorted((a, b) => a - b).map((index) => toSpan(clauses.tokens[index]));
		return [{ token: at, note: { kind: isHearsay ? 'hearsay' : 'claimedOfSelf', cues } }];
	});
}

const toSpan = (token: TaggedToken | undefined) => ({ start: token?.start ?? 0, end: token?.end ?? 0 });

type Complement = { readonly at: number[]; readonly isPerfect: boolean; readonly isState: boolean };

/** The infinitive that closes the modal verb's clause, before it in a subordinate clause; `null` when there is none. */
function readComplement(clauses: Clauses, modal: number): Complement | null {
	const { tokens } = clauses;
	const isFinal = clauses.isBoundary(modal + 1) || tokens[modal + 1]?.folded === 'und';
	const last = isFinal && modal > 0 ? modal - 1 : findClosing(clauses, modal);
	const infinitive = tokens[last ?? -1];
	if (last === null || !infinitive || tokens[last - 1]?.folded === 'zu') return null;
	const lemma = readInfinitive(infinitive);
	if (!lemma) return null;
	const before = last - 1 !== modal ? tokens[last - 1] : undefined;
	const participle =
		before?.readings.find(({ verbForm }) => verbForm === 'participle') ?? (before?.folded === 'worden' ? before.reading : undefined);
	const isPerfect = participle !== undefined && /^(haben|sein)$/.test(lemma);
	return {
		at: isPerfect ? [last - 1, last] : [last],
		isPerfect,
		isState: states.has(lemma) || (lemma === 'handeln' && hasWord(clauses, modal, /^sich$/)),
	};
}

const readInfinitive = (token: TaggedToken): string | undefined =>
	/^(haben|sein)$/.test(token.folded) ? token.folded : token.readings.find(({ verbForm }) => verbForm === 'infinitive')?.lemma;

/** The last word of the clause; the clause may go on behind one that was put into it. */
function findClosing(clauses: Clauses, modal: number): number | null {
	const { stretches, tokens } = clauses;
	for (let index = clauses.stretchOf(modal); index < stretches.length; index++) {
		const stretch = stretches[index];
		if (!stretch || stretch.last <= modal) continue;
		const isOwn = index === clauses.stretchOf(modal);
		if (!isOwn && stretch.isSubordinate) continue;
		const end = tokens.slice(modal + 1, stretch.last + 1).findIndex((_, step) => isClosing(clauses, modal + 1 + step, stretch.last));
		if (end >= 0 && (isOwn || modal + 1 + end >= stretch.first)) return modal + 1 + end;
		if (!isOwn && tokens.slice(stretch.first, stretch.last + 1).some(({ reading }) => reading.verbForm === 'finite')) return null;
	}
	return null;
}

/** An infinitive at the end of the stretch, before a conjunction or before a phrase placed behind the bracket. */
function isClosing({ tokens }: Clauses, at: number, last: number): boolean {
	const token = tokens[at];
	if (!token || /^\p{Lu}/u.test(token.surface) || !readInfinitive(token)) return false;
	const next = tokens[at + 1];
	if (at === last || next === undefined) return true;
	return /^(und|oder|als|wie|sowie|aber)$/.test(next.folded) || (token.folded === 'haben' && next.reading.partOfSpeech === 'preposition');
}

const speakers = /^(ich|wir|du)$/;

function hasWord({ tokens, stretches, stretchOf }: Clauses, at: number, pattern: RegExp): boolean {
	const stretch = stretches[stretchOf(at)];
	return stretch !== undefined && tokens.slice(stretch.first, stretch.last + 1).some(({ folded }) => pattern.test(folded));
}
