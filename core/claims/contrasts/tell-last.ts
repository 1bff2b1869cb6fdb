/**
 * Whether one sentence calls an event the last, first or only one of its kind, and the other tells of another at another time: „die bislang letzte Begegnung“,
 * and two years later „empfing Putin Kim“.
 */
import { areApart, readTimes } from '../relation/read-times';
import type { Said } from '../relation/said-words';
import type { CorePair } from './claim-cores';

/** Kinds of events as patterns of folded words, nouns and verbs. To add a kind, add a row. */
const kinds: readonly RegExp[] = [
	/^(\p{L}*(treffens?|begegnung(en)?|zusammenkunft|zusammentreffen|gipfels?|besuche?s?|empfang)|traf(en)?|getroffen|trifft|empfing(en)?|empfängt|empfangen|besucht(e|en)?|reiste(n)?)$/u,
	/^(\p{L}*(tests?|starts?)|getestet|testete(n)?|abgefeuert|feuerte(n)?)$/u,
	/^(\p{L}*(streiks?|streiken|ausstand)|streikte(n)?|gestreikt)$/u,
	/^(\p{L}*(anschlags?|anschläge|attentats?)|sprengte(n)?)$/u,
];

const only = /^(letzte[nrms]?|einzige[nrms]?|erstmals|erste[nrms]?)$/u;
/** Words between „letzte“ and the event at most. */
const mostBetween = 4;

/** Two names, mostly, that both are about. */
const enough = 18;
const leastOfOne = 0.24;

/** Whether what the two share can be both names. */
export const shareParties = ({ here, there }: CorePair): boolean =>
	Math.min(here.evidence, there.evidence) >= enough && Math.max(here.share, there.share) >= leastOfOne;

/** Whether one calls an event the last or first, and the other tells of one of its kind at another time; who takes part is not asked. */
export function tellOfAnother(here: Said, there: Said): boolean {
	const isSaid = kinds.some((kind) => (callsLast(here, kind) && tellsOf(there, kind)) || (callsLast(there, kind) && tellsOf(here, kind)));
	return isSaid && areApart(readTimes(here), readTimes(there));
}

const tellsOf = ({ words }: Said, kind: RegExp) => words.some(({ folded }) => kind.test(folded));

const callsLast = ({ words }: Said, kind: RegExp) =>
	words.some(({ folded }, at) => only.test(folded) && words.slice(at + 1, at + 1 + mostBetween).some((word) => kind.test(word.folded)));
