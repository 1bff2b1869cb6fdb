/** What `npm run bench` may be told: `-- --only library --articles FILE… --sizes 5,1000,10000,100000 --others 1000,10000`, `-- --only extraction --pages FOLDER`. */
import { parseArgs } from 'node:util';

export type BenchOptions = {
	/** The only part to run, `null` for all. */
	readonly only: string | null;
	/** Files of articles, a JSON object with `id` and `text` a line, gzipped or not; none: articles are made of the seeds' sentences. */
	readonly articles: readonly string[];
	/** Articles in the library, smallest first. */
	readonly sizes: readonly number[];
	/** Those of the sizes at which other search engines answer too. */
	readonly others: readonly number[];
	/** A folder of saved pages, `null` for the fixtures. */
	readonly pages: string | null;
};

/** Throws where an option is unknown or a size is no number. */
export function readOptions(given: readonly string[]): BenchOptions {
	const { values, positionals } = parseArgs({
		args: [...given],
		allowPositionals: true,
		options: {
			only: { type: 'string' },
			articles: { type: 'string', multiple: true, default: [] },
			sizes: { type: 'string', default: '5,1000,10000' },
			others: { type: 'string', default: '1000,10000' },
			pages: { type: 'string' },
		},
	});
	return {
		only: values.only ?? null,
		articles: [...values.articles, ...positionals],
		sizes: readNumbers(values.sizes),
		others: readNumbers(values.others),
		pages: values.pages ?? null,
	};
}

function readNumbers(list: string): number[] {
	const numbers = list.split(',').filter(Boolean).map(Number);
	if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`No list of sizes: ${list}`);
	return numbers.toSorted((a, b) => a - b);
}
