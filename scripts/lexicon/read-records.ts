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

/** Heads of more words are sayings and descriptions; behind a head only words of their own are entries, the rest are examples. */
const LONGEST_HEAD = 4;
const LONGEST_BEHIND = 1;

/** Latin names of species: they tell no reader of news what is meant, and are a tenth of the list's different words. */
const latinName = /^\p{Lu}\p{Ll}+(?: (?:\p{Ll}+|spp\.))*$/u;

function isEntry(item: DingItem, index: number): boolean {
	const longest = index === 0 ? LONGEST_HEAD : LONGEST_BEHIND;
	return item.part.german.some(
		({ text }) => !/[.!?]$/u.test(text) && readHeadwords(text).some((word) => word.split(' ').length <= longest),
	);
}

function isSpecies({ labels }: DingVariant): boolean {
	return labels.some((label) => /^(?:ornith|zool|bot|myc)\.$/u.test(label));
}

function writeVariant(variant: DingVariant, text: string): string {
	return [
		text,
		...variant.grammar.map((inside) => `{${inside}}`),
		...variant.abbreviations.map((inside) => `/${inside}/`),
		...variant.labels.map((inside) => `[${inside}]`),
		...variant.notes.filter((inside) => !latinName.test(inside) || !isSpecies(variant)).map((inside) => `(${inside})`),
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
		[...new Set([...list, ...(part.german[variant]?.abbreviations ?? [])])].map((headword, place) => ({
			headword,
			variant,
			forms: place === 0 && !headword.includes(' ') ? forms.filter((form) => form.variant === variant) : [],
		})),
	);
	const german = part.german.map((variant, index) => writeVariant(variant, shorten(variant.text, names[index] ?? [])));
	const english = part.english.map((variant) => writeVariant({ ...variant, grammar: [] }, variant.text));
	return { headwords, text: `${german.join('; ')} :: ${english.join('; ')}` };
}

/** The records in the list's order; lines without both sides and records without a headword are left out. */
export function readRecords(source: string): SourceRecord[] {
	return source
		.split('\n')
		.flatMap((line) => readItems(parseDingLine(line)).filter(isEntry).map(readRecord))
		.filter(({ headwords }) => headwords.length > 0);
}
