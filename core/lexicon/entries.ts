/** Makes entries of records: reads their notation, shares what a part's last variant says for all, and joins senses of one word. */
import { classifyLabel, type GrammarTags, readGrammar } from './ding-tags';
import { type DingVariant, parseVariants } from './parse-ding';
import type { Form, WordRecord } from './record-reader';

export interface Gloss {
	/** With the list's placeholders (`sth.`, `sb.`) and the verbs' `to`. */
	text: string;
	/** Register and region of the English: `Br.`, `coll.` … */
	register: string[];
	note: string | null;
}

export interface Sense {
	glosses: Gloss[];
	/** Subject fields: `pol.`, `mil.` … */
	domain: string[];
	/** Register and region of the German word. */
	register: string[];
	/** What is meant or when it is said, German; null when the list says nothing. */
	note: string | null;
	/** The headword among its objects (`jdn. zu etw. bewegen`); null when it stands alone. */
	pattern: string | null;
}

export interface Entry extends GrammarTags {
	headword: string;
	/** The listed form the look-up met; null when it met the headword. */
	foundAs: string | null;
	/** The plural when given, also among `forms`. */
	plural: string | null;
	forms: Form[];
	senses: Sense[];
}

export interface FoundRecord extends WordRecord {
	foundAs: string | null;
}

/** A word's marks: its own, or those of the next variant that has some, as in `verkünden; melden {vt}`. */
function readSharedGrammar(variants: readonly DingVariant[], own: number): GrammarTags {
	const marked = variants.slice(own).find(({ grammar }) => readGrammar(grammar).partOfSpeech !== null);
	return readGrammar((marked ?? variants[own])?.grammar ?? []);
}

/** Subject fields and notes at the end of a part hold for all its variants, registers only for their own. */
function readSense(variants: readonly DingVariant[], own: number, record: WordRecord): Sense {
	const [variant, last] = [variants[own], variants.at(-1)];
	const both = variant === last ? [variant] : [variant, last];
	const pattern = variant?.text.replaceAll('~', record.headword) ?? record.headword;
	const notes = both.flatMap((one) => [...(one?.notes ?? []), ...(one?.labels ?? []).filter((label) => classifyLabel(label) === 'usage')]);
	return {
		glosses: parseVariants(record.english).map(({ text, labels, notes: ownNotes }) => ({
			text,
			register: labels.filter((label) => classifyLabel(label) === 'register'),
			note: ownNotes.join('; ') || null,
		})),
		domain: [...new Set(both.flatMap((one) => one?.labels ?? []).filter((label) => classifyLabel(label) === 'domain'))],
		register: (variant?.labels ?? []).filter((label) => classifyLabel(label) === 'register'),
		note: [...new Set(notes)].join('; ') || null,
		pattern: pattern === record.headword ? null : pattern,
	};
}

function readEntry(record: FoundRecord): Entry {
	const variants = parseVariants(record.german);
	return {
		...readSharedGrammar(variants, record.variant),
		headword: record.headword,
		foundAs: record.foundAs,
		plural: record.forms.find(({ kind }) => kind === 'plural')?.text ?? null,
		forms: record.forms,
		senses: [readSense(variants, record.variant, record)],
	};
}

/** One word twice in the list: same spelling, part of speech and gender, and no plural of its own against another. */
function isSameWord(one: Entry, other: Entry): boolean {
	return (
		one.headword === other.headword &&
		one.foundAs === other.foundAs &&
		one.partOfSpeech === other.partOfSpeech &&
		one.genders.join() === other.genders.join() &&
		one.isPlural === other.isPlural &&
		(one.plural === null || other.plural === null || one.plural === other.plural)
	);
}

function joinEntries(one: Entry, other: Entry): void {
	const isNew = (form: Form) => !one.forms.some(({ kind, text }) => kind === form.kind && text === form.text);
	one.plural ??= other.plural;
	one.forms.push(...other.forms.filter(isNew));
	one.valencies = [...new Set([...one.valencies, ...other.valencies])];
	one.government = [...new Set([...one.government, ...other.government])];
	one.senses.push(...other.senses);
}

/** The entries of what a look-up found, in its order; records of one word become one entry with a sense each. */
export function readEntries(found: readonly FoundRecord[]): Entry[] {
	const entries: Entry[] = [];
	for (const record of found) {
		const entry = readEntry(record);
		const same = entries.find((other) => isSameWord(other, entry));
		if (same) joinEntries(same, entry);
		else entries.push(entry);
	}
	return entries;
}
