/**
 * Turns a draft into a segment's bytes. Sentences name their words by rank of frequency, so that what is common takes one byte; rarity and English weights take
 * a byte each.
 */
import type { Steps } from '../../steps';
import type { RecordWriter } from './record-list';
import { writeSections } from './sections';
import type { DraftWord, SegmentDraft } from './segment-draft';
import { writeArticleIds, writeSentences } from './write-sentences';
import { writeWords } from './write-words';

/** `words` are sorted by `compareKeys`, each in at least one sentence; the draft's numbers count them. */
export function* writeSegment(draft: SegmentDraft, words: readonly DraftWord[]): Steps<Uint8Array> {
	const wordTables = yield* writeWords(words);
	const sentences = yield* writeSentences(draft, words.length);
	const ids = writeArticleIds(draft.articleIds);
	const { english, parts } = wordTables;
	const counts = { articles: draft.articleIds.length, sentences: draft.sentenceCount, words: words.length, ...wordTables.counts };
	return writeSections(counts, {
		keyBlocks: wordTables.keys.blocks,
		keys: wordTables.keys.bytes,
		rarities: wordTables.rarities,
		counts: sentences.counts,
		...nameRecords('postingBlocks', 'postings', sentences.postings),
		englishKeyBlocks: english.keys.blocks,
		englishKeys: english.keys.bytes,
		...nameRecords('englishWordBlocks', 'englishWords', english.words),
		partKeyBlocks: parts.keys.blocks,
		partKeys: parts.keys.bytes,
		...nameRecords('partWordBlocks', 'partWords', parts.words),
		...nameRecords('wordBlocks', 'words', wordTables.records),
		wordsByRank: sentences.wordsByRank,
		...nameRecords('sentenceBlocks', 'sentences', sentences.words),
		articleStarts: draft.articleStarts.numbers,
		...nameRecords('placeBlocks', 'places', sentences.places),
		articleIdLengths: ids.lengths,
		articleIds: ids.bytes,
	});
}

function nameRecords<Blocks extends string, Bytes extends string>(blocks: Blocks, bytes: Bytes, records: RecordWriter) {
	return { [blocks]: records.blocks, [bytes]: records.bytes } as Record<Blocks, Uint32Array> & Record<Bytes, Uint8Array>;
}
