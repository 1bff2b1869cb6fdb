/**
 * What a file holds, told from its beginning. Its name decides only where contents cannot: what merely looks like text may be an article, unless the name
 * says that it was to be something else, which then is damaged.
 */
import { dropControls } from '../words/drop-controls';
import { readNames } from './csv-table';

export const importKinds = ['backup', 'annotations', 'noteMarkdown', 'noteCsv', 'wordCsv', 'anki', 'corpus', 'html', 'text'] as const;
export type ImportKind = (typeof importKinds)[number];

/** UTF-16 units from a file's beginning that are enough to tell. */
export const headLength = 65_536;

/** `head` is the beginning of the text, without a byte order mark. `null` when it is nothing that Lesart reads. */
export function recogniseKind(head: string, name: string): ImportKind | null {
	const start = head.trimStart();
	if (/^[{[]/.test(start)) return recogniseJson(start, name);
	if (/^#(separator|html|columns|notetype|deck|tags|guid column|deck column|tags column)\b/i.test(start)) return 'anki';
	if (/^---\r?\n/.test(start) && /^lesart: notes/m.test(start.slice(0, 20_000))) return 'noteMarkdown';
	if (/^(<\?xml[^>]{0,200}\?>\s*)?(<!--[^>]{0,1000}-->\s*)*<(!doctype\s+html|html|head|body|article|main)\b/i.test(start)) return 'html';
	return recogniseTable(start) ?? (isProse(start) && isNamedAsText(name) ? 'text' : null);
}

function recogniseJson(start: string, name: string): ImportKind | null {
	const [first = ''] = start.split('\n', 1);
	if (/^\{\s*"lesart"/.test(first)) return 'backup';
	if (start.startsWith('[') || /"Annotation(Collection|Page)?"|ns\/anno\.jsonld/.test(start)) return 'annotations';
	if (/"text"\s*:/.test(first) || /\.(jsonl|ndjson)(\.gz)?$/i.test(name)) return 'corpus';
	return /\.(json|jsonld)(\.gz)?$/i.test(name) ? 'annotations' : null;
}

function recogniseTable(start: string): ImportKind | null {
	const names = new Set(readNames(start));
	if (names.has('word')) return 'wordCsv';
	return names.has('quote') && names.has('page') ? 'noteCsv' : null;
}

/** No extension says nothing. */
function isNamedAsText(name: string): boolean {
	return /^[^.]+$|\.(txt|text)(\.gz)?$/i.test(name);
}

/** Twenty words, mostly of letters. */
function isProse(start: string): boolean {
	const letters = start.match(/\p{L}/gu)?.length ?? 0;
	const others = start.match(/[^\p{L}\s]/gu)?.length ?? 0;
	const words = start.match(/\p{L}+/gu)?.length ?? 0;
	return words >= 20 && letters > 3 * others && dropControls(start) === start;
}
