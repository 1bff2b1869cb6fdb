/** Reads the word list into the records of the pack: headwords, their forms, and the two sides' text. */
import { type DingItem, type FormKind, readItems } from '../../core/lexicon/ding-forms';
import { type DingVariant, parseDingLine } from '../../core/lexicon/parse-ding';
import { readHeadwords } from '../../core/lexicon/read-headwords';

export interface SourceHeadword {
	headword: string;
	variant: number;
	forms: { kind: FormKind; form: string }[];
}

export interface SourceRecord {
	headwords: SourceHeadword[];
	text: string;
}

/** Phrases behind a head are looked up as a whole; longer ones and sentences are examples, not entries. */
const LONGEST_PHRASE = 7;

function isEntry(item: DingItem, index: number): boolean {
	if (index === 0) return true;
	return item.part.german.some(({ text }) => !/[.!?]$/u.test(text) && text.split(' ').length <= LONGEST_PHRASE);
}

function writeVariant(variant: DingVariant, text: string): string {
	return [
		text,
		...variant.grammar.map((inside) => `{${inside}}`),
		...variant.abbreviations.map((inside) => `/${inside}/`),
		...variant.labels.map((inside) => `[${inside}]`),
		...variant.notes.map((inside) => `(${inside})`),
	].join(' ');
}

/** The headword stands as `~` where a variant has only one and contains it. */
function shorten(text: string, headwords: readonly string[]): string {
	const [only] = headwords;
	return headwords.length === 1 && only !== undefined && !text.includes('~') ? text.replace(only, () => '~') : text;
}

function readRecord({ part, forms }: DingItem): SourceRecord {
	const names = part.german.map(({ text }) => readHeadwords(text));
	const headwords = names.flatMap((list, variant) =>
		list.map((headword) => ({ headword, variant, forms: forms.filter((form) => form.variant === variant) })),
	);
	const abbreviations = part.german.flatMap((variant, index) =>
		variant.abbreviations.map((headword) => ({ headword, variant: index, forms: [] })),
	);
	const german = part.german.map((variant, index) => writeVariant(variant, shorten(variant.text, names[index] ?? [])));
	const english = part.english.map((variant) => writeVariant({ ...variant, grammar: [] }, variant.text));
	return { headwords: [...headwords, ...abbreviations], text: `${german.join('; ')} :: ${english.join('; ')}` };
}

/** The records in the list's order; lines without both sides and records without a headword are left out. */
export function readRecords(source: string): SourceRecord[] {
	return source
		.split('\n')
		.flatMap((line) => readItems(parseDingLine(line)).filter(isEntry).map(readRecord))
		.filter(({ headwords }) => headwords.length > 0);
}
