/** Reads a table of words (core/words/csv.ts writes one). To bring words of one's own, the column `word` is enough. */
import type { Result } from '../result';
import { maxSentenceLength } from '../words/max-sentence';
import { nameColumn, type RowFailure, readTable, type TableRow } from './csv-table';
import { deriveId } from './derive-id';
import { checkWord, makeExample, readHead, readPartOfSpeech, readState, type WordCandidate } from './word-candidate';

/** By the path of what is wrong in the word. */
const columnOf: Readonly<Record<string, string>> = {
	lemma: 'word',
	gloss: 'own gloss',
	created: 'saved',
	updatedAt: 'saved',
	'examples.0.pageKey': 'address',
};

/** Each row as a word, or what is wrong with it. `time` (ISO) is for rows that have none. Fails with the codes of `readTable`. */
export function readWordTable(text: string, time: string): Result<(WordCandidate | RowFailure)[]> {
	const rows = readTable(text, ['word']);
	if (!rows.ok) return rows;
	return {
		ok: true,
		value: rows.value.map((row) => {
			const word = checkWord(readWord(row, time), row.line);
			return word.ok ? word.value : nameColumn(word, columnOf);
		}),
	};
}

function readWord(row: TableRow, time: string): unknown {
	const given = readHead(row.read('word'));
	const gender = (['der', 'die', 'das'] as const).find((article) => article === row.read('article').trim()) ?? given.gender;
	const lemma = row.read('article').trim() === '' ? given.lemma : row.read('word').trim();
	const partOfSpeech = readPartOfSpeech(row.read('part of speech'), { lemma, gender });
	const created = row.read('saved') || time;
	const state = readState(row.read('state'));
	return {
		id: row.read('id').trim() || deriveId('word', lemma, partOfSpeech, gender ?? ''),
		lemma,
		partOfSpeech,
		gender,
		glosses: splitGlosses(row.read('glosses')),
		zipf: 0,
		gloss: (row.read('own gloss') || row.read('gloss') || row.read('meaning')).trim(),
		comment: row.read('comment').trim(),
		examples: readExamples(row, lemma, created),
		state,
		box: state === 'learning' ? 1 : 0,
		reviewed: row.read('reviewed') || null,
		created,
		updatedAt: row.read('reviewed') || created,
	};
}

function splitGlosses(field: string): string[] {
	return field
		.split(/;\s*/)
		.map((gloss) => gloss.trim())
		.filter((gloss) => gloss !== '')
		.slice(0, 100);
}

/** The oldest first, as the list has them; the source is that of the latest. */
function readExamples(row: TableRow, lemma: string, saved: string) {
	const further = row.read('further sentences').split('\n').filter(isSentence);
	const latest = row.read('sentence');
	const published = /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(row.read('article date')) ? row.read('article date') : null;
	const source = {
		title: row.read('title') || null,
		outlet: row.read('outlet') || null,
		published,
		...(row.read('address') !== '' && { pageKey: row.read('address') }),
	};
	return [
		...further.toReversed().map((sentence) => makeExample(sentence, lemma, { saved })),
		...(isSentence(latest) ? [makeExample(latest, lemma, { ...source, saved })] : []),
	];
}

const isSentence = (text: string) => text !== '' && text.length <= maxSentenceLength;
