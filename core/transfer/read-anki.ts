/**
 * Reads words from a text file for Anki: one that core/words/anki.ts wrote, also after Anki has written it out again, or any other of front and back. The fields are
 * HTML, of which only the text is taken, and what is bold in the sentence.
 */
import Papa from 'papaparse';
import { failAt, type Result } from '../result';
import type { Example, SavedWord } from '../saved-word';
import type { RowFailure } from './csv-table';
import { deriveId } from './derive-id';
import { readMarked, readText } from './html-text';
import { checkWord, makeExample, readHead, readPartOfSpeech, readState, type WordCandidate } from './word-candidate';

const separators: Readonly<Record<string, string>> = { tab: '\t', comma: ',', semicolon: ';', pipe: '|', colon: ':', space: ' ' };

/** Each note as a word, or what is wrong with it. Fails with `importBadLine` for a quotation that does not end, and `importEmpty`. */
export function readAnkiFile(text: string, time: string): Result<(WordCandidate | RowFailure)[]> {
	const lines = text.replace(/^\uFEFF/, '').split('\n');
	const firstNote = lines.findIndex((line) => !line.startsWith('#'));
	const directives = readDirectives(lines.slice(0, firstNote < 0 ? lines.length : firstNote));
	const named = directives.get('separator')?.toLowerCase() ?? 'tab';
	const body = firstNote < 0 ? '' : lines.slice(firstNote).join('\n');
	const { data, errors } = Papa.parse<string[]>(body, { delimiter: separators[named] ?? named.slice(0, 1) });
	const [broken] = errors.filter(({ type }) => type === 'Quotes');
	if (broken) return failAt('importBadLine', firstNote + 1 + (broken.row ?? 0), null, broken.message);
	const columns = findColumns(directives);
	let line = firstNote + 1;
	const words = data.flatMap((fields) => {
		const begin = line;
		line += 1 + fields.join('').split('\n').length - 1;
		if (fields.every((field) => field.trim() === '')) return [];
		const word = checkWord(readWord(fields, columns, time), begin);
		return [word.ok ? word.value : word];
	});
	return words.length === 0 ? failAt('importEmpty', null) : { ok: true, value: words };
}

function readDirectives(lines: readonly string[]): Map<string, string> {
	return new Map(
		lines.flatMap((line): [string, string][] => {
			const [, name, value] = /^#([a-z ]+):(.*?)\r?$/i.exec(line) ?? [];
			return name === undefined ? [] : [[name.toLowerCase(), value ?? '']];
		}),
	);
}

type Columns = { readonly guid: number; readonly tags: number; readonly front: number; readonly back: number };

/** Front and back are the first two columns that are nothing else. */
function findColumns(directives: ReadonlyMap<string, string>): Columns {
	const of = (name: string) => Number(directives.get(`${name} column`) ?? 0) - 1;
	const special = new Set(['guid', 'deck', 'tags', 'notetype'].map(of));
	const [front = 0, back = 1] = Array.from({ length: 10 }, (_, at) => at).filter((at) => !special.has(at));
	return { guid: of('guid'), tags: of('tags'), front, back };
}

function readWord(fields: readonly string[], columns: Columns, time: string): unknown {
	const [head = '', sentence] = cut(fields[columns.front] ?? '');
	const { lemma, gender } = readHead(readText(head));
	const tags = (fields[columns.tags] ?? '').split(/\s+/);
	const named = (prefix: string) => tags.find((tag) => tag.startsWith(prefix))?.slice(prefix.length) ?? '';
	const partOfSpeech = readPartOfSpeech(named('lesart::type::'), { lemma, gender });
	const state = readState(tags.map((tag) => tag.replace('lesart::', '')).find((tag) => /^(new|learning|known)$/.test(tag)) ?? '');
	const guid = fields[columns.guid] ?? '';
	return {
		id: /^[0-9a-f-]{36}$/.test(guid) ? `urn:uuid:${guid}` : deriveId('word', lemma, partOfSpeech, gender ?? ''),
		lemma,
		partOfSpeech,
		gender,
		zipf: 0,
		...readBack(fields[columns.back] ?? '', lemma, sentence, time),
		state,
		box: state === 'learning' ? 1 : 0,
		created: time,
		updatedAt: time,
	};
}

type Back = Pick<SavedWord, 'gloss' | 'glosses' | 'comment' | 'examples'>;

/** Meanings, forms, comment, other sentences and source, as far as they are there. */
function readBack(field: string, lemma: string, sentence: string | undefined, saved: string): Back {
	const parts = cut(field);
	const isOurs = parts[0]?.startsWith('<b>') ?? false;
	const [gloss = '', ...glosses] = isOurs ? readMeanings(parts[0] ?? '') : [readText(parts[0] ?? '')];
	const rest = isOurs ? parts.slice(1) : [];
	const source = rest.find((part) => part.startsWith('<small>'));
	const others = rest.find((part) => /<b>/.test(part) && !part.startsWith('<div'))?.split('<br>') ?? [];
	const comment = /<div class="lesart-comment">(.*?)<\/div>/s.exec(field)?.[1] ?? '';
	const examples = [
		...others.toReversed().flatMap((html) => readSentence(html, lemma, { saved })),
		...(sentence === undefined ? [] : readSentence(sentence, lemma, { ...readSource(source ?? ''), saved })),
	];
	return { gloss, glosses: glosses.filter((one) => one !== ''), comment: readText(comment), examples };
}

function readMeanings(html: string): string[] {
	const [, best = '', others = ''] = /^<b>(.*?)<\/b>(?:, (.*))?$/s.exec(html) ?? [];
	return [readText(best), ...readText(others).split(', ')];
}

/** Outlet and date before the title; the address is the link's. */
function readSource(html: string): Partial<Example> {
	const address = /<a href="([^"]*)"/.exec(html)?.[1];
	const parts = readText(html).split(' · ');
	const published = parts.find((part) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(part)) ?? null;
	const [first] = parts;
	const title = parts.at(-1) ?? null;
	return {
		title,
		outlet: parts.length > 1 && first !== published ? (first ?? null) : null,
		published,
		...(address !== undefined && address !== '' && { pageKey: readText(address) }),
	};
}

function readSentence(html: string, lemma: string, source: Partial<Example> & { saved: string }): Example[] {
	const { text, marked } = readMarked(html);
	if (text === '') return [];
	return [makeExample(text, lemma, marked.length > 0 ? { ...source, pieces: [...marked] } : source)];
}

function cut(field: string): string[] {
	return field.split(/<br\s*\/?><br\s*\/?>/);
}
