/**
 * Reads a text file as Anki does, from its manual (https://docs.ankiweb.net/importing/text-files.html): directives at the top, further lines
 * that begin with # passed over, quoted fields, HTML entities in fields. Knows nothing of how Lesart writes one.
 */
export type AnkiNote = { guid: string; deck: string; tags: string[]; fields: Record<string, string> };
export type AnkiFile = { directives: Record<string, string>; notes: AnkiNote[] };

const separators: Record<string, string> = { comma: ',', semicolon: ';', tab: '\t', space: ' ', pipe: '|', colon: ':' };

export function readAnkiFile(text: string): AnkiFile {
	const directives: Record<string, string> = {};
	let rest = text;
	for (let line = /^#([^\n:]*):?([^\n]*)\n/.exec(rest); line; line = /^#([^\n:]*):?([^\n]*)\n/.exec(rest)) {
		directives[(line[1] ?? '').trim().toLowerCase()] = line[2] ?? '';
		rest = rest.slice(line[0].length);
	}
	const separator = separators[directives.separator?.trim().toLowerCase() ?? ''] ?? directives.separator ?? '';
	const names = (directives.columns ?? '').split(separator);
	const at = (key: string) => Number(directives[`${key} column`]) - 1;
	const special = new Set([at('guid'), at('deck'), at('tags'), at('notetype')]);
	const notes = readRecords(rest, separator).map((record) => {
		const fields = record.flatMap((value, i) => (special.has(i) ? [] : [[names[i] ?? '', value] as const]));
		const tags = (record[at('tags')] ?? '').split(/\s+/).filter(Boolean);
		return { guid: record[at('guid')] ?? '', deck: record[at('deck')] ?? '', tags, fields: Object.fromEntries(fields) };
	});
	return { directives, notes };
}

/** Records of a separated text: a field in quotation marks may hold separators, line ends and doubled quotation marks. */
export function readRecords(text: string, separator: string): string[][] {
	const records: string[][] = [];
	let record: string[] = [];
	let field = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i] ?? '';
		if (isQuoted) {
			if (character !== '"') field += character;
			else if (text[i + 1] === '"') field += text[++i] ?? '';
			else isQuoted = false;
		} else if (character === '"' && field === '') isQuoted = true;
		else if (character === separator) {
			record.push(field);
			field = '';
		} else if (character === '\n' || character === '\r') {
			if (character === '\r' && text[i + 1] === '\n') i++;
			if (record.length > 0 || field !== '') records.push([...record, field]);
			record = [];
			field = '';
		} else field += character;
	}
	if (isQuoted) throw new Error('a quotation is not closed');
	if (record.length > 0 || field !== '') records.push([...record, field]);
	return records.filter((fields) => !fields[0]?.startsWith('#'));
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#91': '[' };

/** The text a field's HTML shows: line breaks for `<br>`, no tags, entities decoded. */
export function showField(html: string): string {
	return html
		.replace(/<br>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole);
}
