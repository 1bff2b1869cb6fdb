/** A segment before it is bytes: what building it from text and joining it from others both come to. */
import type { ContentWord } from '../meaning/content-words';
import { NumberList } from './bytes';
import type { Lists } from './invert-lists';

/** What is kept of a word; its letters are in its key. */
export type DraftWord = Pick<ContentWord, 'key' | 'isNumber' | 'rarity' | 'english' | 'parts'>;

/** Filled article by article, sentence by sentence, in the order of the text. */
export class SegmentDraft {
	readonly articleIds: string[] = [];
	/** An article's first sentence. */
	readonly articleStarts = new NumberList();
	/** Two a sentence: UTF-16 offsets into its article's text. */
	readonly places = new NumberList();
	/** Where a sentence's words begin in `words`. */
	readonly sentenceStarts = new NumberList();
	/** Numbers of words in the order of the text. */
	readonly words = new NumberList();

	get sentenceCount(): number {
		return this.sentenceStarts.length;
	}

	beginArticle(id: string): void {
		this.articleIds.push(id);
		this.articleStarts.push(this.sentenceCount);
	}

	/** The words pushed after it are the sentence's. */
	beginSentence(start: number, end: number): void {
		this.places.push(start);
		this.places.push(end);
		this.sentenceStarts.push(this.words.length);
	}

	/** The words of each sentence; valid until more are added. */
	readSentences(): Lists {
		const starts = new Uint32Array(this.sentenceCount + 1);
		starts.set(this.sentenceStarts.numbers);
		starts[this.sentenceCount] = this.words.length;
		return { starts, items: this.words.numbers };
	}

	/** `places` says which number each word gets. */
	renumberWords(places: Uint32Array): void {
		const words = this.words.numbers;
		for (let at = 0; at < words.length; at++) words[at] = places[words[at] ?? 0] ?? 0;
	}
}
