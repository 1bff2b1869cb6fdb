/** Every token of a sentence with its reading there: what it could be, weighed by its neighbours, its capital and the clause it stands in. */
import type { Span } from '../../article';
import type { Morphology, Reading, TaggedToken } from '../reading';
import { agreeNouns } from './agreement';
import { type Candidate, makeCandidate } from './candidate';
import { listCandidates } from './candidates';
import { addContext } from './context';
import { decode } from './decode';
import { laySlots, type TokenSlot } from './layout';
import { nameSpeakers } from './name-speakers';
import type { Tag } from './tags';

const mark = (tag: Tag): readonly Candidate[] => [makeCandidate({ lemma: '', partOfSpeech: 'particle' }, tag)];
const punctuation = { comma: mark('comma'), break: mark('break'), quoted: mark('quoted') };

/**
 * The tokens of `sentence` in `text`, each with its reading and all its readings, best first in this context; [] for a sentence without tokens.
 * Lemmas follow the Universal Dependencies treebanks of German: der for every article, er for ihm, the infinitive of a verb's own part when its particle
 * stands apart (kündete … an: künden).
 */
export function tagSentence(text: string, sentence: Span, morphology: Morphology): TaggedToken[] {
	const slots = laySlots(text, sentence);
	const candidates = addContext(
		slots,
		slots.map((slot) => (slot.kind === 'token' ? listCandidates(slot, morphology) : punctuation[slot.kind])),
		morphology,
	);
	const chosen = decode(candidates);
	const tagged = slots.flatMap((slot, index) =>
		slot.kind === 'token' ? [tagToken(slot, candidates[index] ?? [], chosen[index] ?? 0)] : [],
	);
	return nameSpeakers(text, agreeNouns(tagged));
}

/** The tokens of a sentence of one text. */
export type Tagger = (sentence: Span) => readonly TaggedToken[];

/** Tags each sentence of `text` once, for all who read it. */
export function openTagger(text: string, morphology: Morphology): Tagger {
	const known = new Map<string, readonly TaggedToken[]>();
	return (sentence) => {
		const place = `${sentence.start} ${sentence.end}`;
		const tokens = known.get(place) ?? tagSentence(text, sentence, morphology);
		known.set(place, tokens);
		return tokens;
	};
}

/** Every field by name, since objects that spread others are slow to make. */
function tagToken({ token }: TokenSlot, candidates: readonly Candidate[], chosen: number): TaggedToken {
	const { start, end, surface, folded, kind } = token;
	const readings = candidates.length === 1 ? candidates.map(({ reading }) => reading) : orderReadings(candidates, chosen);
	return { start, end, surface, folded, kind, reading: readings[0] as Reading, readings };
}

/** Orders by row of candidates and chosen one: words repeat, and their rows with them. */
const orders = new WeakMap<readonly Candidate[], Map<number, readonly Reading[]>>();

/** The chosen reading, then the others of its class, then the rest by their scores. */
function orderReadings(candidates: readonly Candidate[], chosen: number): readonly Reading[] {
	const known = orders.get(candidates) ?? new Map<number, readonly Reading[]>();
	orders.set(candidates, known);
	const before = known.get(chosen);
	if (before) return before;
	const rank = (index: number) => (index === chosen ? 2 : candidates[index]?.tag === candidates[chosen]?.tag ? 1 : 0);
	const order = candidates
		.map((_, index) => index)
		.toSorted((a, b) => rank(b) - rank(a) || (candidates[b]?.score ?? 0) - (candidates[a]?.score ?? 0));
	const readings = [...new Set(order.flatMap((index) => candidates[index]?.reading ?? []))];
	known.set(chosen, readings);
	return readings;
}
