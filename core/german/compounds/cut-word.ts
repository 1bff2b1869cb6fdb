/**
 * The cheapest way to read a word as modifiers and a head. Costs (-ln p) add up, so a known longer part beats the shorter ones it is made
 * of. Heads are read in the order of what the whole would cost at least, and only as long as one could still win.
 */
import { nameEndings, namePrefixes, townEndings } from './bound-parts';
import type { CompoundSources } from './compound-part';
import { foldWord } from './fold-word';
import { dropUmlauts, findLeastCost, listEndings } from './head-key';
import { hashText } from './part-table';
import {
	COST_OF_UNMET_HEAD,
	LEAST_OF_UNMET_MODIFIER,
	type Scored,
	scoreHead,
	scoreKnownModifier,
	scoreLearnedModifier,
	scoreUnknownModifier,
} from './score-parts';
import { costOf, type Piece, shortestPart, type Way, walkModifiers } from './walk-modifiers';

export type Cutting = { readonly pieces: readonly Piece[]; readonly cost: number };

/**
 * What the word as a whole is: a noun, so that its head is one; a name, so that its head tells what it names; its lemmas where it is listed
 * (folded), so that it must be made of modifiers and the head's lemma, and so that letters in it that are no word are none; and where its head
 * is known to begin, null for most.
 */
export type WordKind = {
	readonly isNoun: boolean;
	readonly isName: boolean;
	readonly lemmas: readonly string[];
	readonly cut: number | null;
};

/** A word being cut, and the cheapest cutting so far. */
type Search = {
	readonly word: string;
	readonly kind: WordKind;
	readonly ways: readonly (Way | undefined)[];
	readonly sources: CompoundSources;
	readonly cuttings: Cutting[];
	least: number;
};
/** Where a head may begin; `bound` is the least the whole can cost there. */
type Place = { readonly at: number; readonly headCost: number; readonly bound: number };

/** Where two cuts come this close, neither half is surely one word: both are made (Alten-pflege-heim). */
const CLOSE = 5;
const COST_OF_BOTH = 9;
const shortestUnmetHead = 4;
const shortestToSearch = 12;
/** A name's head that tells what it names has so many letters; shorter ones belong to the name (Salz-burg). */
const shortestTelling = 5;

/** The cheapest cutting of a folded word into two parts or more; null when there is none. */
export function cutWord(word: string, kind: WordKind, sources: CompoundSources): Cutting | null {
	const search: Search = { word, kind, ways: walkModifiers(word, sources), sources, cuttings: [], least: Number.POSITIVE_INFINITY };
	for (const place of listPlaces(search)) {
		if (place.bound > search.least + CLOSE) break;
		const isUnmet = place.bound - place.headCost === LEAST_OF_UNMET_MODIFIER;
		if (!isUnmet || place.bound <= search.least) tryHead(search, place);
	}
	if (search.cuttings.length === 0) tryAnyHead(search);
	const best = search.cuttings.find(({ cost }) => cost === search.least) ?? null;
	return best && (cutTwice(best, search) ?? best);
}

/** The most promising first. */
function listPlaces({ word, kind, ways, sources }: Search): Place[] {
	const plain = dropUmlauts(word);
	const endings = listEndings(plain);
	const find = (hash: number) => sources.parts.findHead(hash);
	const places: Place[] = [];
	for (let at = shortestPart; at <= word.length - shortestPart; at++) {
		if (kind.cut !== null && kind.cut !== at) continue;
		let headCost = findLeastCost(plain, at, endings, find);
		if (headCost > COST_OF_UNMET_HEAD && ways[at] && word.length - at >= shortestUnmetHead) headCost = COST_OF_UNMET_HEAD;
		if (headCost === Number.POSITIVE_INFINITY) continue;
		places.push({ at, headCost, bound: headCost + Math.min(costOf(ways[at]), LEAST_OF_UNMET_MODIFIER) });
	}
	return places.toSorted((one, other) => one.bound - other.bound);
}

/** For long nouns without any likely head: whatever words they end in. */
function tryAnyHead(search: Search): void {
	const { word, kind } = search;
	if (word.length < shortestToSearch || !kind.isNoun) return;
	for (let at = shortestUnmetHead; at <= word.length - shortestUnmetHead; at++) tryHead(search, { at, headCost: 0, bound: 0 });
}

function tryHead(search: Search, { at, headCost }: Place): void {
	const { word, kind, sources, ways } = search;
	const head = scoreHead(word.slice(at), kind.isNoun, sources);
	if (!head || (kind.isName && head.partOfSpeech !== 'name' && !tellsNamed(word.slice(at)))) return;
	if (!isConsistent(head, at, kind, word) || isParticiple(head, at, search)) return;
	const way = head.partOfSpeech === 'name' ? findNamePrefix(word, ways[at]) : findWay(search, at, head, search.least - headCost);
	if (!way || (way.pieces.length === 1 && way.pieces[0]?.lemma === 'ein') || isTown(way, head, search)) return;
	const cutting = { pieces: [...way.pieces, { ...head, start: at, end: word.length }], cost: way.cost + head.cost };
	search.cuttings.push(cutting);
	search.least = Math.min(search.least, cutting.cost);
}

/** The head's lemma ends the lemma of the whole: Regelungen is of Regelung, so it is not rege and Lunge. What lists a plural as a lemma tells nothing. */
function isConsistent({ lemma }: Scored, at: number, { lemmas, isNoun }: WordKind, word: string): boolean {
	if (lemmas.length === 0 || !isNoun || lemmas.includes(word)) return true;
	const head = foldWord(lemma).text;
	return lemmas.some((whole) => {
		const tail = whole.slice(at);
		return (
			tail === head ||
			(/^e?r?$/u.test(tail.slice(head.length)) && tail.startsWith(head)) ||
			(head.startsWith(tail) && /^e?r$/u.test(head.slice(tail.length)))
		);
	});
}

/** Protestier-ende ends in the participle of a verb, not in Ende. */
function isParticiple({ lemma }: Scored, at: number, { word, sources }: Search): boolean {
	return (
		lemma === 'Ende' &&
		sources.morphology.read(`${word.slice(0, at)}en`).some(({ verbForm, isGuess }) => verbForm === 'infinitive' && !isGuess)
	);
}

const tellsNamed = (head: string) => head.length >= shortestTelling && !nameEndings.has(head);

/** An unlisted word in -berg or -dorf is a name, unless a linking s tells that it was put together (Gebirgs-dorf). */
function isTown({ pieces }: Way, { lemma }: Scored, { word, kind }: Search): boolean {
	const [only, ...more] = pieces;
	if (!kind.isNoun || kind.lemmas.length > 0 || !only || more.length > 0) return false;
	return townEndings.has(foldWord(lemma).text) && word[only.end - 1] !== 's';
}

/** A name is the head of little: Nord-korea. */
function findNamePrefix(word: string, way: Way | undefined): Way | null {
	const [only, ...more] = way?.pieces ?? [];
	return way && only && more.length === 0 && namePrefixes.has(word.slice(only.start, only.end)) ? way : null;
}

/** The modifiers before a head; those that were not learned are tried where they could cost less than `allowance`. */
function findWay({ word, kind, ways, sources }: Search, at: number, head: Scored, allowance: number): Way | null {
	const way = ways[at];
	const form = word.slice(0, at);
	const asWay = (scored: Scored): Way => ({ pieces: [{ ...scored, start: 0, end: at }], cost: scored.cost });
	if (LEAST_OF_UNMET_MODIFIER < Math.min(costOf(way), allowance)) {
		const known = scoreKnownModifier(form, sources);
		if (known && known.cost < costOf(way)) return asWay(known);
	}
	if (way || !kind.isNoun || (kind.lemmas.length > 0 && kind.cut !== at)) return way ?? null;
	const unknown = scoreUnknownModifier(form, head, word.slice(at));
	return unknown && asWay(unknown);
}

/** Both cuts, where another cut comes close to the best and what stands between them is a modifier too; null otherwise. */
function cutTwice(best: Cutting, { word, cuttings, sources }: Search): Cutting | null {
	const placeOf = (cutting: Cutting) => cutting.pieces.at(-1)?.start ?? 0;
	const rivals = cuttings.filter((one) => one !== best && one.cost <= best.cost + CLOSE).toSorted((one, other) => one.cost - other.cost);
	for (const rival of rivals) {
		const [early, late] = placeOf(rival) < placeOf(best) ? [rival, best] : [best, rival];
		const [from, to] = [placeOf(early), placeOf(late)];
		if (late.pieces.some(({ start }) => start === from)) continue;
		const between = scoreModifier(word.slice(from, to), sources);
		const head = late.pieces.at(-1);
		if (!between || !head) continue;
		const cost = early.cost - (early.pieces.at(-1)?.cost ?? 0) + between.cost + head.cost;
		if (cost >= best.cost + COST_OF_BOTH) continue;
		return { pieces: [...early.pieces.slice(0, -1), { ...between, start: from, end: to }, head], cost };
	}
	return null;
}

function scoreModifier(form: string, sources: CompoundSources): Scored | null {
	const entry = sources.parts.findModifier(hashText(form));
	return entry ? scoreLearnedModifier(form, entry, sources) : scoreKnownModifier(form, sources);
}
