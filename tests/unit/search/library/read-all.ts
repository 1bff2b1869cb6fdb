/** Reads everything a segment offers. */
import type { Segment } from '../../../../core/search/library/segment';

/** How many numbers and strings it read: something to be the same for the same segment, and to end for any. */
export function readAll(segment: Segment): number {
	let read = segment.articleIds.length;
	for (let word = 0; word < segment.wordCount; word++) {
		const { key, english, parts, grams } = segment.readWord(word);
		segment.findWord(key);
		segment.wordsStartingWith(key.slice(0, 3));
		read += english.size + parts.length + grams.size + segment.rarityOf(word);
		read += segment.sentencesWith(word).length + segment.countSentencesWith(word);
		for (const text of english.keys()) read += segment.wordsWithEnglish(text).words.length;
		for (const part of parts) read += segment.wordsWithPart(part).length;
	}
	for (let sentence = 0; sentence < segment.sentenceCount; sentence++) {
		read += segment.wordsOf(sentence).length + segment.placeOf(sentence).end;
	}
	for (let article = 0; article < segment.articleIds.length; article++) read += segment.sentencesOf(article).to;
	return read;
}
