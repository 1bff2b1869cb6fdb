/**
 * Reads a line of the Ding word list: `german | german … :: english | english …`. Parts behind `|` answer each other across
 * the `::`, variants within a part are parted by `;`, and none of these signs counts inside brackets.
 */

/** One way to say a part, its markup taken off. Texts keep the list's placeholders (`etw.`, `jdn.`, `sth.`, `sb.`). */
export interface DingVariant {
	/** The words themselves; optional words amid them stay in their parentheses. */
	text: string;
	/** The insides of `{…}`: gender, part of speech, number, government, English principal parts. */
	grammar: string[];
	/** The insides of `[…]`: subject field, register, region. */
	labels: string[];
	/** The insides of `(…)` before or behind the words: what is meant, or when it is said. */
	notes: string[];
	/** The insides of `/…/`. */
	abbreviations: string[];
	/** The insides of `<…>`: other spellings, forms or words. */
	alternatives: string[];
}

export interface DingPart {
	german: DingVariant[];
	english: DingVariant[];
}

type Mark = keyof Omit<DingVariant, 'text'>;

interface Piece {
	mark: Mark | null;
	text: string;
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const marks: Record<string, Mark> = { '(': 'notes', '[': 'labels', '{': 'grammar', '<': 'alternatives' };
const bracket = /[([{<]/u;
const abbreviation = /(?<=^|\s)\/([^\s/;|](?:[^/;|]*[^\s/;|])?)\/(?=$|[\s,])/gu;

/** The index of the bracket that closes the one at `start`, minding its own kind nested; null when it is never closed. */
function findClosing(text: string, start: number): number | null {
	const open = text[start] ?? '';
	const close = closing[open];
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === open) depth++;
		else if (text[at] === close && --depth === 0) return at;
	}
	return null;
}

/** The stretches of `text` between `sign`, trimmed; a sign inside brackets does not part. Empty stretches are kept. */
export function splitOutsideBrackets(text: string, sign: string): string[] {
	if (!bracket.test(text)) return text.split(sign).map((stretch) => stretch.trim());
	const stretches: string[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (closing[text[at] ?? '']) at = findClosing(text, at) ?? at;
		else if (text.startsWith(sign, at)) {
			stretches.push(text.slice(start, at).trim());
			start = at + sign.length;
			at = start - 1;
		}
	}
	return [...stretches, text.slice(start).trim()];
}

/** Parentheses that touch a letter, as in `(up)on`, are part of the word. */
function touchesWord(text: string, start: number, end: number): boolean {
	return /[\p{L}\p{N}…-]/u.test((text[start - 1] ?? '') + (text[end + 1] ?? ''));
}

function cutPieces(text: string): Piece[] {
	if (!bracket.test(text)) return [{ mark: null, text }];
	const pieces: Piece[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const mark = marks[text[at] ?? ''];
		const end = mark ? findClosing(text, at) : null;
		if (!mark || end === null) continue;
		if (mark !== 'notes' || !touchesWord(text, at, end)) {
			pieces.push({ mark: null, text: text.slice(start, at) }, { mark, text: text.slice(at + 1, end) });
			start = end + 1;
		}
		at = end;
	}
	return [...pieces, { mark: null, text: text.slice(start) }];
}

function cutAbbreviations(piece: Piece): Piece[] {
	if (piece.mark !== null || !piece.text.includes('/')) return [piece];
	return piece.text.split(abbreviation).map((text, index) => ({ mark: index % 2 ? 'abbreviations' : null, text }));
}

/** Shared by all variants without such marks: the list has a million. */
const none = Object.freeze([]) as unknown as string[];

/** One variant, or null when it has no words of its own (`;` at the end of a part, a stray label). */
export function parseVariant(source: string): DingVariant | null {
	const pieces = cutPieces(source).flatMap(cutAbbreviations);
	const isWords = (piece: Piece) => piece.mark === null && piece.text.trim() !== '';
	const first = pieces.findIndex(isWords);
	const last = pieces.findLastIndex(isWords);
	const variant: DingVariant = { text: '', grammar: none, labels: none, notes: none, abbreviations: none, alternatives: none };
	for (const [index, { mark, text }] of pieces.entries()) {
		if (mark === null) variant.text += text;
		else if (mark === 'notes' && index > first && index < last) variant.text += `(${text})`;
		else if (variant[mark] === none) variant[mark] = [text.trim()];
		else variant[mark].push(text.trim());
	}
	variant.text = variant.text.replace(/\s+/gu, ' ').trim();
	return variant.text === '' ? null : variant;
}

/** The variants of a part, in the list's order. A part of nothing but markup gives []. */
export function parseVariants(part: string): DingVariant[] {
	return splitOutsideBrackets(part, ';')
		.map(parseVariant)
		.filter((variant) => variant !== null);
}

/** The aligned parts of a line, the head first; [] for comments, blank lines and lines without both sides. */
export function parseDingLine(line: string): DingPart[] {
	if (line.startsWith('#')) return [];
	const [german, english, ...more] = line.split(' :: ');
	if (german === undefined || english === undefined || more.length > 0) return [];
	const englishParts = splitOutsideBrackets(english, '|');
	return splitOutsideBrackets(german, '|')
		.map((part, index) => ({ german: parseVariants(part), english: parseVariants(englishParts[index] ?? '') }))
		.filter((part) => part.german.length > 0 && part.english.length > 0);
}
