/** A segment read where it lies in its bytes. Damaged bytes give wrong words and places, never an exception or an endless loop. */
import type { Span } from '../../article';
import { type ContentWord, makeContentWord } from '../meaning/content-words';
import { KeyList } from './key-list';
import { RecordList } from './record-list';
import { MANY, type Sections } from './sections';
import type { Segment, SentencePlace } from './segment';
import { unpackRarity, unpackWeight } from './word-scales';

export class PackedSegment implements Segment {
	readonly wordCount: number;
	readonly sentenceCount: number;
	readonly #keys: KeyList;
	readonly #rarities: Uint8Array;
	readonly #counts: Uint8Array;
	readonly #postings: RecordList;
	readonly #english: KeyList;
	readonly #englishWords: RecordList;
	readonly #parts: KeyList;
	readonly #partWords: RecordList;
	readonly #words: RecordList;
	readonly #wordsByRank: Uint32Array;
	readonly #sentences: RecordList;
	readonly #articleStarts: Uint32Array;
	readonly #places: RecordList;
	readonly #readIds: () => string[];
	#articleIds: string[] | null = null;

	constructor({ counts, bytes, readNumbers }: Sections) {
		this.wordCount = counts.words;
		this.sentenceCount = counts.sentences;
		this.#keys = new KeyList(counts.words, readNumbers('keyBlocks'), bytes.keys);
		this.#rarities = bytes.rarities;
		this.#counts = bytes.counts;
		this.#postings = new RecordList(readNumbers('postingBlocks'), bytes.postings);
		this.#english = new KeyList(counts.english, readNumbers('englishKeyBlocks'), bytes.englishKeys);
		this.#englishWords = new RecordList(readNumbers('englishWordBlocks'), bytes.englishWords);
		this.#parts = new KeyList(counts.parts, readNumbers('partKeyBlocks'), bytes.partKeys);
		this.#partWords = new RecordList(readNumbers('partWordBlocks'), bytes.partWords);
		this.#words = new RecordList(readNumbers('wordBlocks'), bytes.words);
		this.#wordsByRank = readNumbers('wordsByRank');
		this.#sentences = new RecordList(readNumbers('sentenceBlocks'), bytes.sentences);
		this.#articleStarts = readNumbers('articleStarts');
		this.#places = new RecordList(readNumbers('placeBlocks'), bytes.places);
		this.#readIds = () => readArticleIds(readNumbers('articleIdLengths'), bytes.articleIds);
	}

	/** Decoded when first asked for. */
	get articleIds(): readonly string[] {
		this.#articleIds ??= this.#readIds();
		return this.#articleIds;
	}

	findWord(key: string): number {
		return this.#keys.find(key);
	}

	keyOf(word: number): string {
		return this.#keys.read(word);
	}

	rarityOf(word: number): number {
		return unpackRarity(this.#rarities[word] ?? 0);
	}

	readWord(word: number): ContentWord {
		const record = this.#words.open(word);
		const head = record.readNumber();
		const english = new Map<string, number>();
		for (let left = head >>> 1; left > 0 && !record.isAtEnd; left--) {
			const stem = this.#english.read(record.readNumber());
			english.set(stem, unpackWeight(record.readByte()));
		}
		const parts: string[] = [];
		while (!record.isAtEnd) parts.push(this.#parts.read(record.readNumber()));
		return makeContentWord({ key: this.keyOf(word), isNumber: head % 2 === 1, rarity: this.rarityOf(word), english, parts });
	}

	sentencesWith(word: number): Uint32Array {
		const record = this.#postings.open(word);
		const few = this.#counts[word] ?? 0;
		return record.readSteps(few < MANY ? few : record.readNumber(), this.sentenceCount);
	}

	countSentencesWith(word: number): number {
		const few = this.#counts[word] ?? 0;
		return few < MANY ? few : Math.min(this.#postings.open(word).readNumber(), this.sentenceCount);
	}

	wordsWithPart(key: string): Uint32Array {
		const part = this.#parts.find(key);
		if (part < 0) return new Uint32Array();
		const record = this.#partWords.open(part);
		return record.readSteps(record.countNumbers(), this.wordCount);
	}

	wordsWithEnglish(english: string): { readonly words: Uint32Array; readonly weights: Float32Array } {
		const stem = this.#english.find(english);
		if (stem < 0) return { words: new Uint32Array(), weights: new Float32Array() };
		const record = this.#englishWords.open(stem);
		const most = Math.ceil((record.end - record.at) / 2);
		const words = new Uint32Array(most);
		const weights = new Float32Array(most);
		let count = 0;
		for (let word = 0; !record.isAtEnd; count++) {
			word += record.readNumber();
			if (word >= this.wordCount) break;
			words[count] = word;
			weights[count] = unpackWeight(record.readByte());
		}
		return { words: words.subarray(0, count), weights: weights.subarray(0, count) };
	}

	wordsStartingWith(prefix: string): { readonly from: number; readonly to: number } {
		return this.#keys.findPrefix(prefix);
	}

	wordsOf(sentence: number): Uint32Array {
		const record = this.#sentences.open(sentence);
		const words = new Uint32Array(record.countNumbers());
		for (let at = 0; at < words.length; at++) {
			const word = this.#wordsByRank[record.readNumber()] ?? 0;
			words[at] = word < this.wordCount ? word : 0;
		}
		return words;
	}

	placeOf(sentence: number): SentencePlace {
		const article = this.articleOf(sentence);
		const record = this.#places.open(article);
		let start = 0;
		let end = 0;
		for (let at = this.#articleStarts[article] ?? 0; at <= sentence && !record.isAtEnd; at++) {
			start = end + record.readNumber();
			end = start + record.readNumber();
		}
		return { article, start, end };
	}

	placesOf(article: number): Span[] {
		const { from, to } = this.sentencesOf(article);
		const record = this.#places.open(article);
		let end = 0;
		return Array.from({ length: to - from }, () => {
			const start = end + record.readNumber();
			end = start + record.readNumber();
			return { start, end };
		});
	}

	sentencesOf(article: number): { readonly from: number; readonly to: number } {
		const from = Math.min(this.#articleStarts[article] ?? this.sentenceCount, this.sentenceCount);
		const to = Math.min(this.#articleStarts[article + 1] ?? this.sentenceCount, this.sentenceCount);
		return { from, to: Math.max(from, to) };
	}

	/** The last article that begins at or before the sentence. */
	articleOf(sentence: number): number {
		let low = 0;
		let high = this.#articleStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if ((this.#articleStarts[middle] ?? 0) <= sentence) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

function readArticleIds(lengths: Uint32Array, bytes: Uint8Array): string[] {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	let at = 0;
	return Array.from(lengths, (length) => {
		const id = text.slice(at, at + length);
		at += length;
		return id;
	});
}
