/**
 * The word list as a text file for Anki (https://docs.ankiweb.net/importing/text-files.html): header directives, then a note a line. The GUID
 * is the word's own, so that importing again changes the notes and adds none. The deck has a column because Anki makes a deck that a column
 * names, and ignores one that a header names and it does not have. core/transfer/read-anki.ts reads it back.
 */
import type { Example, SavedWord } from '../saved-word';
import { cutSentence, listExamples, listMeanings, writeForms, writeHead } from './card-text';
import { dropControls } from './drop-controls';

const columns = ['GUID', 'Deck', 'Front', 'Back', 'Tags'] as const;
const columnOf = (name: (typeof columns)[number]) => columns.indexOf(name) + 1;

/** `Basic` is Anki's own note type, whose fields are Front and Back. */
const header = [
	'#separator:tab',
	'#html:true',
	'#notetype:Basic',
	`#columns:${columns.join('\t')}`,
	`#guid column:${columnOf('GUID')}`,
	`#deck column:${columnOf('Deck')}`,
	`#tags column:${columnOf('Tags')}`,
];

/** The file's text: lines end in a line feed, and it begins without a byte order mark, which would hide the first directive. */
export function writeAnkiFile(words: readonly SavedWord[]): string {
	return [...writeAnkiParts(words)].join('');
}

const wordsInPart = 100;

/** The text in parts, which others may work between. */
export function* writeAnkiParts(words: readonly SavedWord[], deck = 'Lesart'): Generator<string, void> {
	yield `${header.join('\n')}\n`;
	for (let from = 0; from < words.length; from += wordsInPart) {
		const some = words.slice(from, from + wordsInPart);
		yield some.map((word) => `${writeRow(word, deck)}\n`).join('');
	}
}

function writeRow(word: SavedWord, deck: string): string {
	return [readGuid(word), deck, writeFront(word), writeBack(word), writeTags(word)].map(quoteField).join('\t');
}

/** The UUID of the word's id. */
function readGuid({ id }: SavedWord): string {
	return id.replace(/^urn:uuid:/, '');
}

function writeFront(word: SavedWord): string {
	const [example] = listExamples(word);
	return [escapeHtml(writeHead(word)), ...(example ? [markSentence(example)] : [])].join('<br><br>');
}

function writeBack(word: SavedWord): string {
	const [example, ...others] = listExamples(word);
	const [best, ...meanings] = listMeanings(word).map(escapeHtml);
	const parts = [
		best === undefined ? '' : [`<b>${best}</b>`, ...meanings].join(', '),
		escapeHtml(writeForms(word)),
		word.comment === '' ? '' : `<div class="lesart-comment">${escapeHtml(word.comment)}</div>`,
		others.map(markSentence).join('<br>'),
		example ? writeSource(example) : '',
	];
	return parts.filter((part) => part !== '').join('<br><br>');
}

function markSentence(example: Example): string {
	return cutSentence(example)
		.map(({ text, isWord }) => (isWord ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
		.join('');
}

/** Outlet, date and title; the title is a link where the address is one of the web. */
function writeSource({ outlet, published, title, pageKey }: Example): string {
	const isWeb = URL.canParse(pageKey) && /^https?:$/.test(new URL(pageKey).protocol);
	const name = escapeHtml(title ?? pageKey);
	const titled = isWeb ? `<a href="${escapeHtml(new URL(pageKey).href)}">${name}</a>` : name;
	return `<small>${[...[outlet, published].filter((part) => part !== null).map(escapeHtml), titled].join(' · ')}</small>`;
}

/** Anki parts tags at white space and nests them at two colons. */
function writeTags({ state, partOfSpeech, examples }: SavedWord): string {
	const outlets = examples.flatMap(({ outlet }) => (outlet === null ? [] : [toTag(outlet)])).filter((outlet) => outlet !== '');
	return [
		'lesart',
		`lesart::${state}`,
		`lesart::type::${partOfSpeech}`,
		...new Set(outlets.map((outlet) => `lesart::outlet::${outlet}`)),
	].join(' ');
}

function toTag(text: string): string {
	return dropControls(text)
		.replace(/[\s:"*_\\]+/gu, '_')
		.replace(/^_|_$/g, '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '[': '&#91;' };

/** As text in HTML. The bracket, because Anki plays `[sound:…]` and typesets `[latex]…`, whoever wrote it. */
function escapeHtml(text: string): string {
	return dropControls(text)
		.replace(/[&<>"'[]/g, (character) => entities[character] ?? character)
		.replace(/\r\n|[\r\n]/g, '<br>');
}

function quoteField(field: string): string {
	return /["\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
