/**
 * Covers of one unit after the other by the same sentences of a segment. Most words of two sentences are like none of the other's, so only the likenesses
 * that were found are gone through: the cost is in those, not in pairs of words.
 */
import type { ContentWord } from '../meaning/content-words';
import type { Cover } from './cover';
import type { Unit } from './read-units';
import type { HeldSentence, SearchedSegment } from './searched-segment';

/** The words of the sentences that are like a given word, as rows of the table, likest first. */
type LikeRows = { readonly rows: Int32Array; readonly values: Float32Array };

export class CoverTable {
	/** What the sentences, by their places in the list, cover of the unit filled in last, and what it covers of them. */
	readonly coveredHere: Float64Array;
	readonly coveredThere: Float64Array;
	readonly #sentences: readonly HeldSentence[];
	readonly #searched: SearchedSegment;
	/** A row for every word of the sentences: the word, and the sentences that have it. */
	readonly #words: number[] = [];
	readonly #holders: number[][] = [];
	readonly #likeRows = new Map<string, LikeRows>();
	/** By row and by sentence: how like the likest is; all zero between two steps. */
	readonly #bestOfRow: Float32Array;
	readonly #bestInSentence: Float32Array;
	#unit: Unit | null = null;

	/** Takes the slots of the segment for itself until it is closed. */
	constructor(sentences: readonly HeldSentence[], searched: SearchedSegment) {
		this.#sentences = sentences;
		this.#searched = searched;
		this.coveredHere = new Float64Array(sentences.length);
		this.coveredThere = new Float64Array(sentences.length);
		this.#numberWords();
		this.#bestOfRow = new Float32Array(this.#words.length);
		this.#bestInSentence = new Float32Array(sentences.length);
	}

	close(): void {
		for (const word of this.#words) this.#searched.slots[word] = 0;
	}

	fill(unit: Unit): void {
		this.#unit = unit;
		this.coveredHere.fill(0);
		this.coveredThere.fill(0);
		const found: number[] = [];
		for (const word of unit.words) this.#addWord(word, found);
		for (const row of found) this.#addRow(row);
	}

	/** Of the unit filled in last and the sentence at this place. */
	coverOf(at: number): Cover {
		const { words, weight } = this.#sentences[at] as HeldSentence;
		const { words: own, weight: ownWeight } = this.#unit as Unit;
		return {
			here: { covered: this.coveredHere[at] ?? 0, weight: ownWeight, words: own.length },
			there: { covered: this.coveredThere[at] ?? 0, weight, words: words.length },
		};
	}

	/** Slot 0 is of words that no sentence has, so a word's slot is its row and one. */
	#numberWords(): void {
		const { slots } = this.#searched;
		for (let at = 0; at < this.#sentences.length; at++) {
			for (const word of this.#sentences[at]?.words ?? []) {
				if (slots[word] === 0) {
					this.#holders.push([]);
					slots[word] = this.#words.push(word);
				}
				this.#holders[(slots[word] ?? 0) - 1]?.push(at);
			}
		}
	}

	#addWord(word: ContentWord, found: number[]): void {
		const { rows, values } = this.#findLikeRows(word);
		const touched: number[] = [];
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			const value = values[at] ?? 0;
			if (this.#bestOfRow[row] === 0) found.push(row);
			if (value > (this.#bestOfRow[row] ?? 0)) this.#bestOfRow[row] = value;
			for (const sentence of this.#holders[row] ?? []) {
				if (this.#bestInSentence[sentence] === 0) touched.push(sentence);
				if (value > (this.#bestInSentence[sentence] ?? 0)) this.#bestInSentence[sentence] = value;
			}
		}
		for (const sentence of touched) {
			this.coveredHere[sentence] = (this.coveredHere[sentence] ?? 0) + word.rarity * (this.#bestInSentence[sentence] ?? 0);
			this.#bestInSentence[sentence] = 0;
		}
	}

	#addRow(row: number): void {
		const gain = this.#searched.segment.rarityOf(this.#words[row] ?? 0) * (this.#bestOfRow[row] ?? 0);
		for (const sentence of this.#holders[row] ?? []) this.coveredThere[sentence] = (this.coveredThere[sentence] ?? 0) + gain;
		this.#bestOfRow[row] = 0;
	}

	#findLikeRows(word: ContentWord): LikeRows {
		const known = this.#likeRows.get(word.key);
		if (known) return known;
		const { words, values } = this.#searched.findSimilar(word);
		const { slots } = this.#searched;
		const places: number[] = [];
		for (let at = 0; at < words.length; at++) if ((slots[words[at] ?? 0] ?? 0) > 0) places.push(at);
		const found = {
			rows: Int32Array.from(places, (at) => (slots[words[at] ?? 0] ?? 0) - 1),
			values: Float32Array.from(places, (at) => values[at] ?? 0),
		};
		this.#likeRows.set(word.key, found);
		return found;
	}
}
