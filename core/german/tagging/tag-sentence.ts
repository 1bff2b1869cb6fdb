/** Every token of a sentence with its reading there: what it could be, weighed by its neighbours, its capital and the clause it stands in. */
import type { Span } from '../../article';
import type { Morphology, Reading, TaggedToken } from '../reading';
import { agreeNouns } from './agreement';
import { type Candidate, makeCandidate } from './candidate';
import { listCandidates } from './candidates';
import { addContext } from './context';
import { decode } from './decode';
import { laySlots, type TokenSlot } from './layout';
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
	return agreeNouns(tagged);
}

function tagToken({ token }: TokenSlot, candidates: readonly Candidate[], chosen: number): TaggedToken {
	const best = candidates[chosen];
	const rest = candidates.filter((_, index) => index !== chosen).sort((a, b) => score(b, best) - score(a, best));
	const readings = unique([best, ...rest].flatMap((candidate) => (candidate ? [candidate.reading] : [])));
	return { ...token, reading: readings[0] as Reading, readings };
}

/** Readings of the class that was chosen come before others. */
const score = (candidate: Candidate, best: Candidate | undefined) => candidate.score + (candidate.tag === best?.tag ? 100 : 0);

const unique = (readings: readonly Reading[]) => [...new Set(readings)];
