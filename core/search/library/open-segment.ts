/** Opens the bytes of a segment. */
import { countKeyBlocks } from './key-list';
import { PackedSegment } from './packed-segment';
import { countBlocks } from './record-list';
import { readSections, type Sections } from './sections';
import type { Segment } from './segment';

/**
 * Takes microseconds whatever the size, and copies nothing. `null` when the bytes are no segment of this version or not all of one, so that it is built anew;
 * bytes that were changed in between give wrong answers but no exception.
 */
export function openSegment(buffer: ArrayBuffer): Segment | null {
	const sections = readSections(buffer);
	return sections && isWhole(sections) ? new PackedSegment(sections) : null;
}

function isWhole({ counts, bytes, readNumbers }: Sections): boolean {
	return (
		readNumbers('keyBlocks').length === countKeyBlocks(counts.words) &&
		bytes.rarities.length === counts.words &&
		bytes.counts.length === counts.words &&
		readNumbers('postingBlocks').length === countBlocks(counts.words) &&
		readNumbers('wordBlocks').length === countBlocks(counts.words) &&
		readNumbers('wordsByRank').length === counts.words &&
		readNumbers('englishKeyBlocks').length === countKeyBlocks(counts.english) &&
		readNumbers('englishWordBlocks').length === countBlocks(counts.english) &&
		readNumbers('partKeyBlocks').length === countKeyBlocks(counts.parts) &&
		readNumbers('partWordBlocks').length === countBlocks(counts.parts) &&
		readNumbers('sentenceBlocks').length === countBlocks(counts.sentences) &&
		readNumbers('placeBlocks').length === countBlocks(counts.articles) &&
		readNumbers('articleStarts').length === counts.articles &&
		readNumbers('articleIdLengths').length === counts.articles
	);
}
