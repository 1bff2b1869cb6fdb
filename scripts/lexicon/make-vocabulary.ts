/** Gives tokens numbers by how often they stand in the texts, for core/lexicon/token-text.ts. */
import { MIDDLE, MIDDLE_COUNT, SHORT, SHORT_COUNT } from '../../core/lexicon/token-text';
import type { ByteWriter } from './byte-writer';

/** Each class of length is sorted by spelling, so that the table's front coding has neighbours that share letters. */
export function makeVocabulary(texts: Iterable<readonly string[]>): string[] {
	const counts = new Map<string, number>();
	for (const tokens of texts) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
	const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([token]) => token);
	const ends = [0, SHORT_COUNT, SHORT_COUNT + MIDDLE_COUNT, byCount.length];
	return ends.slice(1).flatMap((end, index) => byCount.slice(ends[index], end).toSorted());
}

/** Throws a RangeError beyond the 277,000 numbers the code has. */
export function writeToken(writer: ByteWriter, token: number): void {
	if (token < SHORT_COUNT) {
		writer.writeByte(token);
		return;
	}
	const middle = token - SHORT_COUNT;
	const long = middle - MIDDLE_COUNT;
	if (long >= (0x100 - MIDDLE) << 16) throw new RangeError('Too many different words for the lexicon pack');
	if (long < 0) {
		writer.writeByte(SHORT + (middle >> 8));
	} else {
		writer.writeByte(MIDDLE + (long >> 16));
		writer.writeByte((long >> 8) & 0xff);
	}
	writer.writeByte((long < 0 ? middle : long) & 0xff);
}
