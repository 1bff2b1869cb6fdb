/**
 * Takes compounds apart into words a reader can be told of: Militärabkommen is Militär and Abkommen. Always, also where the whole has an
 * entry of its own; but not words that are derived, foreign or names, however much they look like two.
 */
import type { PartOfSpeech } from '../../word';
import type { Morphology } from '../reading';
import { verbPrefix } from './bound-parts';
import type { CompoundPart, CompoundSources } from './compound-part';
import { type Cutting, cutWord, type WordKind } from './cut-word';
import { type FoldedWord, foldWord } from './fold-word';
import { takeHyphensApart } from './take-hyphens-apart';
import type { Piece } from './walk-modifiers';

const shortestCompound = 5;
/** Longer strings of letters are addresses or noise. */
const longestCompound = 60;
/** -ln p of a word that is none of our compounds: so much, and so much more for every letter. A cutting must be cheaper. */
const SIMPLE_COST = 7;
const SIMPLE_COST_OF_LETTER = 2.1;
/** A further part makes the whole dearer than it makes it unlikely. */
const ALLOWANCE_OF_MORE = 3;
/** Shorter parts are taken for what they are; longer ones without an entry may be compounds themselves. */
const longestPart = 8;

/** The parts of a word, in order, [] when it is no compound; the last is the head, with the lemma of its inflected form. */
export function takeApart(word: string, sources: CompoundSources): CompoundPart[] {
	const folded = foldWord(word);
	if (folded.text.includes('-')) return takeHyphensApart(word, sources, takeApart);
	const kind = /^\p{L}+$/u.test(folded.text) ? judgeWhole(word, sources) : null;
	if (!kind) return [];
	return takeLettersApart(folded.text, kind, sources).map((piece) => placePart(piece, folded, word));
}

/** What the word is as a whole; null when it can be no compound: verbs, words of grammar, and words known to be simple. */
function judgeWhole(word: string, { morphology, parts }: CompoundSources): WordKind | null {
	if (/^\p{Lu}+$/u.test(word)) return null;
	const all = morphology.read(word);
	if (all.some(({ lemma }) => parts.isSimple(foldWord(lemma).text))) return null;
	const readings = all.filter(({ isGuess }) => !isGuess);
	if (readings.length === 0) return { isNoun: /^\p{Lu}/u.test(word), isName: false, lemmas: [], cut: null };
	const lemmas = [...new Set(readings.map(({ lemma }) => foldWord(lemma).text))];
	const cut = lemmas.map((lemma) => parts.findCut(lemma)).find((at) => at !== null) ?? null;
	const has = (partOfSpeech: PartOfSpeech) => readings.some((reading) => reading.partOfSpeech === partOfSpeech);
	if (readings.some(({ verbForm }) => verbForm === 'infinitive') || lemmas.some((lemma) => isFromVerb(lemma, morphology))) return null;
	if (has('noun')) return { isNoun: true, isName: false, lemmas, cut };
	if (has('name')) return { isNoun: true, isName: true, lemmas, cut };
	return has('adjective') && !has('verb') ? { isNoun: false, isName: false, lemmas, cut } : null;
}

/** Unterstützung, Verbraucher and überholt are of verbs with a prefix, which is no part. */
function isFromVerb(lemma: string, { read }: Morphology): boolean {
	if (!verbPrefix.test(lemma)) return false;
	const isVerb = (form: string) =>
		read(form).some(({ partOfSpeech, verbForm, isGuess }) => partOfSpeech === 'verb' && verbForm !== 'finite' && !isGuess);
	const stem = /^(?<stem>.{4,})(?:ung|er|erin)$/u.exec(lemma)?.groups?.stem;
	if (stem !== undefined) return isVerb(`${stem}en`) || isVerb(`${stem}n`);
	return /(?:t|en|nd)$/u.test(lemma) && isVerb(lemma);
}

function takeLettersApart(word: string, kind: WordKind, sources: CompoundSources): readonly Piece[] {
	if (word.length < shortestCompound || word.length > longestCompound) return [];
	const cutting = cutWord(word, kind, sources);
	if (!cutting || (kind.cut === null && !isLikely(cutting, word))) return [];
	const last = cutting.pieces.length - 1;
	return cutting.pieces.flatMap((piece, place) => takePieceApart(piece, word, place === last ? kind.isNoun : true, sources));
}

const isLikely = ({ cost, pieces }: Cutting, word: string) =>
	cost - ALLOWANCE_OF_MORE * (pieces.length - 2) < SIMPLE_COST + SIMPLE_COST_OF_LETTER * word.length;

/** A part the lexicon does not have, as its own parts where it is a compound. */
function takePieceApart(piece: Piece, word: string, isNoun: boolean, sources: CompoundSources): readonly Piece[] {
	const stem = word.slice(piece.start, piece.end - piece.link);
	if (stem.length <= longestPart || piece.partOfSpeech === 'name' || sources.knows(piece.lemma)) return [piece];
	const inside = takeLettersApart(stem, { isNoun, isName: false, lemmas: [], cut: null }, sources);
	if (inside.length === 0) return [piece];
	const shift = ({ start, end, ...rest }: Piece) => ({ ...rest, start: start + piece.start, end: end + piece.start });
	return inside.map((part, place) => (place === inside.length - 1 ? { ...shift(part), end: piece.end, link: piece.link } : shift(part)));
}

function placePart({ start, end, link, lemma, partOfSpeech }: Piece, { offsets }: FoldedWord, word: string): CompoundPart {
	const place = { start: offsets[start] ?? 0, end: offsets[end - link] ?? 0 };
	return { ...place, lemma: respell(lemma, word.slice(place.start, place.end)), partOfSpeech };
}

/** What was read from folded letters has its ß again where the word has it. */
function respell(lemma: string, surface: string): string {
	if (!lemma.includes('ss') || !surface.includes('ß') || foldWord(surface).text !== foldWord(lemma).text) return lemma;
	return lemma.charAt(0) + surface.slice(1);
}
