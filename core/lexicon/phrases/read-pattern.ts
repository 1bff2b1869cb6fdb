/**
 * Takes a phrase of the word list apart as a sentence must show it: `sich mit jdm. in Verbindung setzen` is the verb *setzen* with `sich`, the preposition
 * *mit* and the fixed words *in Verbindung*. The same reading serves where the table is made and where it is used.
 */
import { stem } from '../../german/stem';
import { foldSpelling } from '../../german/tokens';

/** Of a verb's phrase all words but its nouns may be inflected (`verbal`), of a noun's all (`nominal`), of others none. */
export type Freedom = 'verbal' | 'nominal' | 'fixed';

export type Pattern = {
	/** Fixed words besides the verb, in order, in their own spelling; [] for what only governs (`an etw. teilnehmen`). */
	readonly words: readonly string[];
	/** The same folded, and their stems. */
	readonly folded: readonly string[];
	readonly stems: readonly string[];
	/** Which of the words may be inflected in a sentence. */
	readonly freedom: Freedom;
	/** The verb at the end, folded, or `null` for a phrase without one. */
	readonly verb: string | null;
	readonly isReflexive: boolean;
	/** The preposition of its object, folded; `null` when it has none. */
	readonly preposition: string | null;
	readonly hasDative: boolean;
	readonly hasAccusative: boolean;
};

const placeholder = /^(?:etw|jd[nms]?|jmd[nms]?)\.?(?:\/(?:etw|jd[nms]?)\.?)*$/u;
const prepositions =
	/^(ab|als|an|auf|aus|bei|durch|für|gegen|gegenüber|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor|wegen|zu|zwischen|bis|seit)$/;

export const isPlaceholder = (word: string | undefined): boolean => word !== undefined && placeholder.test(word);
export const isPreposition = (folded: string): boolean => prepositions.test(folded);

const contraction = /^(am|ans|aufs|beim|im|ins|vom|zum|zur|wie|so|ohne|außer|während|trotz|laut)$/;

/** Whether a prepositional phrase or comparison begins with the word. */
export const opensPhrase = (word: string): boolean => isPreposition(word.toLowerCase()) || contraction.test(word);

const isNominal = (words: readonly string[]) => /^\p{Lu}/u.test(words.at(-1) ?? '') && !opensPhrase(words[0] ?? '');

/** `text` in the list's notation without brackets; `isVerb` says that its last word is an infinitive. */
export function readPattern(text: string, isVerb: boolean): Pattern {
	const all = text.split(' ').filter((word) => word !== '');
	const verb = isVerb ? (all.pop() ?? null) : null;
	const isOwnReflexive = (at: number) => isVerb && all[at] === 'sich' && !isPreposition(foldSpelling(all[at - 1] ?? ''));
	const words: string[] = [];
	let preposition: string | null = null;
	for (const [at, word] of all.entries()) {
		if (isPlaceholder(word) || isOwnReflexive(at)) continue;
		const isOfObject = isVerb && isPlaceholder(all[at + 1]) && all[at + 1]?.startsWith('jds') !== true && isPreposition(foldSpelling(word));
		if (isOfObject) preposition = foldSpelling(word);
		else words.push(word);
	}
	const folded = words.map(foldSpelling);
	const isBare = (at: number) => !isPreposition(foldSpelling(all[at - 1] ?? ''));
	return {
		words,
		folded,
		stems: folded.map(stem),
		freedom: isVerb ? 'verbal' : isNominal(words) ? 'nominal' : 'fixed',
		verb: verb === null ? null : foldSpelling(verb),
		isReflexive: all.some((_, at) => isOwnReflexive(at)),
		preposition,
		hasDative: all.some((word, at) => /^(jdm|jmdm)/.test(word) && isBare(at)),
		hasAccusative: all.some((word, at) => /^(etw|jdn|jmdn)/.test(word) && isBare(at)),
	};
}
