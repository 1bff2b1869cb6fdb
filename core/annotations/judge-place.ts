/**
 * How surely the best place is the quote's: a logistic regression over what was found there and what else was found. A short quote has few words to bear it out, so
 * it needs more of its context; and where its context stands closed without it, it has been taken out. The weights are learned by scripts/train-anchoring.ts.
 */
import learned from './anchor-weights.json';
import type { Found } from './find-place';
import type { Pattern } from './note-pattern';

export const featureNames = [
	/** What of the quote was found, what is missing, and what of its context was found: all of it, in its sentences, in the six words around it. */
	'quote',
	'missing',
	'context',
	'inner',
	'near',
	/** Little was found of the quote and little around it. */
	'thin',
	/** A place elsewhere has more of the six words around it; of its sentences, where the quote says little; or both its neighbours side by side. */
	'otherNear',
	'otherInner',
	'closed',
	/** The ends are known words, or stand for such one for one; words are missing and the ends are not known. */
	'sureEnds',
	'blunt',
	/** Another place has so much of the quote; the place is longer or shorter than the quote. */
	'rival',
	'stretched',
] as const;

/** All 0–1; `share` is that of the quote that was found. */
export type Features = Readonly<Record<(typeof featureNames)[number] | 'share', number>>;

/** Evidence that grows without end, as 0–1: `half` of it is one half. */
const saturate = (evidence: number, half: number): number => 1 - 2 ** (-Math.max(0, evidence) / half);

/** `others` are the other places that were looked at. */
export function readFeatures(pattern: Pattern, best: Found, others: readonly Found[]): Features {
	const total = sumWeights(pattern);
	const share = Math.min(1, best.quote / total);
	const most = findMostElsewhere(best, others);
	return {
		share,
		quote: saturate(best.quote, 1.5),
		missing: saturate(total - best.quote, 1.5),
		context: saturate(best.context, 3),
		inner: saturate(best.inner, 1.5),
		near: saturate(best.near, 0.8),
		thin: (1 - saturate(best.quote, 1)) * (1 - saturate(best.near + best.inner / 2, 0.8)),
		otherNear: saturate(most.near - best.near, 0.7),
		otherInner: (1 - saturate(best.quote, 1.5)) * saturate(most.inner - best.inner, 0.7),
		closed: saturate(most.closed, 0.5),
		sureEnds: best.sureEnds / 2,
		blunt: (1 - share) * (1 - best.sureEnds / 2),
		rival: Math.min(1, most.quote / total),
		stretched: Math.min(1, Math.abs(Math.log2(best.length / (pattern.quoteTo - pattern.quoteFrom)))),
	};
}

/** The most of each that any other place has; of the quote only where it is. */
function findMostElsewhere(best: Found, others: readonly Found[]): { near: number; inner: number; closed: number; quote: number } {
	const most = { near: 0, inner: 0, closed: 0, quote: 0 };
	for (const other of others) {
		if (overlaps(other, best)) continue;
		most.near = Math.max(most.near, other.near);
		most.inner = Math.max(most.inner, other.inner);
		most.closed = Math.max(most.closed, other.closed);
		if (other.span) most.quote = Math.max(most.quote, other.quote);
	}
	return most;
}

const overlaps = (a: Found, b: Found): boolean => !!a.span && !!b.span && a.span.start < b.span.end && b.span.start < a.span.end;

function sumWeights({ weights, quoteFrom, quoteTo }: Pattern): number {
	let sum = 0;
	for (let at = quoteFrom; at < quoteTo; at++) sum += weights[at] ?? 0;
	return sum;
}

/** The probability (0–1) that the place is the quote's. */
export function judgePlace(features: Features): number {
	const sum = featureNames.reduce((total, name) => total + features[name] * learned.weights[name], learned.bias);
	return 1 / (1 + Math.exp(-sum));
}

/** The log odds of a probability. */
export const toOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** From here on a note is put there. */
export const { threshold } = learned;
