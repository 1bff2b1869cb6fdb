/**
 * The command line: reads articles and prints what the corpus knows of them.
 *
 *   npm run analyse -- FILE…            readable, for people
 *   npm run analyse -- --json FILE…     one JSON object a file
 *   npm run -s analyse -- --stdin       one JSON object a line in ({id, text | html, url?, published?}), one a line out
 *
 * Options: --corpus FILE.jsonl adds articles ({id, title, text, url?, outlet?, published?}); --no-seeds leaves the seed corpus out;
 * --candidates N lists the N best candidates of every sentence, also those too weak to show (relation null); --words adds every word in its sentence, with glosses.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Answer, type Asked, analyseInput, type Options } from './analyse-input';
import { openCorpus } from './open-corpus';
import { printReadable } from './print-readable';

const usage = 'usage: npm run analyse -- [--json] [--words] [--corpus FILE.jsonl] [--no-seeds] [--candidates N] FILE… | --stdin';

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			stdin: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			words: { type: 'boolean', default: false },
			corpus: { type: 'string' },
			'no-seeds': { type: 'boolean', default: false },
			candidates: { type: 'string' },
		},
	});
	if (!values.stdin && positionals.length === 0) throw new Error(usage);
	const opened = openCorpus({ withSeeds: !values['no-seeds'], added: values.corpus ?? null, withWords: values.words });
	const options: Options = { candidates: Number(values.candidates ?? 0) };
	if (values.stdin) return answerLines((asked) => analyseInput(asked, opened, options));
	for (const file of positionals) {
		const content = readFileSync(file, 'utf8');
		const isHtml = /^\s*<(!doctype|html)/i.test(content);
		const answer = await analyseInput({ id: basename(file), ...(isHtml ? { html: content } : { text: content }) }, opened, options);
		if (values.json) console.log(JSON.stringify(answer));
		else printReadable(answer, opened.corpus);
	}
}

/** Answers every line in turn; a line that cannot be read is answered with its error and the rest goes on. */
async function answerLines(answer: (asked: Asked) => Promise<Answer>): Promise<void> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() === '') continue;
		const written = process.stdout.write(`${JSON.stringify(await answerLine(line, answer))}\n`);
		if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
	}
}

async function answerLine(line: string, answer: (asked: Asked) => Promise<Answer>): Promise<Answer> {
	try {
		return await answer(JSON.parse(line));
	} catch (error) {
		return { id: null, error: { code: 'unreadableInput', message: error instanceof Error ? error.message : String(error) } };
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
