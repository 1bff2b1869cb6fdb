/** How often forms stand in general written text, from the committed counts (`count form` lines under `\1-grams:`). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type WordCounts = {
	/** Occurrences of a form in any case; 0 when never met. */
	of(form: string): number;
	/** The Zipf scale: log10 of occurrences in a billion words; 0 when never met. */
	zipf(form: string): number;
};

/** Counts of `file` (gzip), joined for forms that differ by case only. `more` are further counts, scaled to the same total. */
export function readWordCounts(file: string, more: readonly { word: string; count: number }[] = []): WordCounts {
	const counts = new Map<string, number>();
	const text = gunzipSync(readFileSync(file)).toString('utf8');
	const section = text.slice(text.indexOf('\\1-grams:'), text.indexOf('\\2-grams:'));
	let total = 0;
	for (const line of section.split('\n')) {
		const [count = '', form = ''] = line.split(' ');
		if (!/^\p{L}/u.test(form)) continue;
		const key = form.toLowerCase();
		counts.set(key, (counts.get(key) ?? 0) + Number(count));
		total += Number(count);
	}
	const scale =
		total /
		Math.max(
			1,
			more.reduce((sum, { count }) => sum + count, 0),
		);
	for (const { word, count } of more) {
		const key = word.toLowerCase();
		counts.set(key, (counts.get(key) ?? 0) + count * scale);
		total += count * scale;
	}
	const of = (form: string) => counts.get(form.toLowerCase()) ?? 0;
	return { of, zipf: (form) => Math.max(0, Math.log10((Math.max(of(form), 1e-9) / total) * 1e9)) };
}
