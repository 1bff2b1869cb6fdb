/** What of the learned parts goes into the pack, and with which word behind each modifier. */
import { boundModifiers } from '../../core/german/compounds/bound-parts';
import { dropUmlauts } from '../../core/german/compounds/head-key';
import { foldKey } from '../../core/lexicon/fold-key';
import type { LearnedParts, Origin } from './learn-parts';
import type { ModifierRow } from './pack-parts';

/** Expected compounds a part must have been met in; rarer modifiers are looked up among the words, rarer heads cost as one never met. */
const LEAST_OF_MODIFIERS = 1.5;
const LEAST_OF_HEADS = 0.3;
/** Weighs a word's own frequency little against the compounds that the English confirms. */
const FREQUENCY_EXPONENT = 0.15;

export function chooseModifiers({ modifiers, origins, total }: LearnedParts, counts: ReadonlyMap<string, number>): ModifierRow[] {
	const bound = new Set(boundModifiers);
	return [...modifiers].flatMap(([form, count]) => {
		if (count < LEAST_OF_MODIFIERS) return [];
		const origin = chooseOrigin(form, origins.get(form) ?? [], counts, bound);
		return origin ? [{ form, lemma: origin.lemma, kind: origin.kind, cost: -Math.log(count / total) }] : [];
	});
}

function chooseOrigin(
	form: string,
	origins: readonly Origin[],
	counts: ReadonlyMap<string, number>,
	bound: ReadonlySet<string>,
): Origin | undefined {
	const weigh = ({ support, weight, lemma }: Origin) => (support + 0.3) * weight * ((counts.get(lemma) ?? 0) + 30) ** FREQUENCY_EXPONENT;
	const ranked = origins.toSorted((one, other) => weigh(other) - weigh(one));
	if (!bound.has(form)) return ranked[0];
	const bare = ranked.find(({ kind, lemma }) => (kind === 'adjective' || kind === 'other') && foldKey(lemma) === form);
	return bare ?? ranked.find(({ kind }) => kind === 'bound');
}

/** By key; lemmas that share one share its cost. */
export function chooseHeads({ heads, total }: LearnedParts): [key: string, cost: number][] {
	const byKey = new Map<string, number>();
	for (const [head, count] of heads) byKey.set(dropUmlauts(head), (byKey.get(dropUmlauts(head)) ?? 0) + count);
	return [...byKey].filter(([, count]) => count >= LEAST_OF_HEADS).map(([key, count]) => [key, -Math.log(count / total)]);
}
