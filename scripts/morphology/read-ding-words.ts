/** The single words of the word list with what it says of their grammar. */

import type { DingForm, DingItem } from '../../core/lexicon/ding-forms';
import { readItems } from '../../core/lexicon/ding-forms';
import { type Gender, type GrammarTags, readGrammar } from '../../core/lexicon/ding-tags';
import { type DingVariant, parseDingLine } from '../../core/lexicon/parse-ding';
import { readHeadwords } from '../../core/lexicon/read-headwords';

export type DingNoun = {
	readonly genders: Set<Gender>;
	readonly plurals: Set<string>;
	isPlural: boolean;
	isName: boolean;
	/** Given under `{m,f}`: a person of either sex, declined like an adjective. */
	isCommon: boolean;
};

export type DingWords = {
	readonly nouns: Map<string, DingNoun>;
	/** Verbs, each with its listed forms (`kündigt an`). */
	readonly verbs: Map<string, DingForm[]>;
	readonly adjectives: Map<string, DingForm[]>;
	/** Word → its other parts of speech (adverb, interjection …). */
	readonly others: Map<string, Set<string>>;
};

const word = /^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u;

function addNoun(nouns: DingWords['nouns'], text: string, genders: readonly Gender[], isPlural: boolean, isName: boolean): DingNoun {
	const noun = nouns.get(text) ?? { genders: new Set(), plurals: new Set(), isPlural: false, isName: false, isCommon: false };
	nouns.set(text, noun);
	for (const gender of genders) noun.genders.add(gender);
	noun.isPlural ||= isPlural && genders.length === 0;
	noun.isName ||= isName;
	noun.isCommon ||= genders.includes('m') && genders.includes('f');
	return noun;
}

function addForms(known: Map<string, DingForm[]>, text: string, forms: readonly DingForm[]): void {
	known.set(text, [...(known.get(text) ?? []), ...forms]);
}

/** A mark that is no gender counts for the unmarked words before it (`jetzt; nun {adv}`). */
function readOwnGrammar(variants: readonly DingVariant[], place: number): GrammarTags {
	const own = readGrammar(variants[place]?.grammar ?? []);
	if (own.partOfSpeech !== null) return own;
	const next = variants
		.slice(place + 1)
		.map(({ grammar }) => readGrammar(grammar))
		.find(({ partOfSpeech }) => partOfSpeech !== null);
	return next === undefined || next.partOfSpeech === 'noun' ? own : next;
}

/** The word a variant is about: its only one, or of a verb with its company the last (`jdn. zu etw. bewegen`). */
function readWord(text: string, partOfSpeech: GrammarTags['partOfSpeech']): string | null {
	if (word.test(text)) return text;
	const words = readHeadwords(text).filter((one) => word.test(one));
	if (words.length === 1 && partOfSpeech !== null) return words[0] ?? null;
	const last = text.split(' ').at(-1) ?? '';
	return partOfSpeech === 'verb' && word.test(last) ? last : null;
}

function addOther(others: DingWords['others'], text: string, partOfSpeech: string): void {
	others.set(text, (others.get(text) ?? new Set()).add(partOfSpeech));
}

function addVariant(words: DingWords, { part, forms }: DingItem, place: number): void {
	const { partOfSpeech, genders, isPlural } = readOwnGrammar(part.german, place);
	const text = readWord(part.german[place]?.text ?? '', partOfSpeech);
	if (text === null || partOfSpeech === null) return;
	const own = forms.filter(({ variant }) => variant === place);
	if (partOfSpeech === 'noun') {
		if (!/^[\p{Lu}\d]/u.test(text)) return;
		const isName =
			part.german[place]?.labels.includes('geogr.') === true && /^(?:the )?\p{Lu}/u.test(part.english[0]?.text ?? '') && own.length === 0;
		const noun = addNoun(words.nouns, text, genders, isPlural, isName);
		for (const { kind, form } of own) if (kind === 'plural' && word.test(form)) noun.plurals.add(form);
	} else if (partOfSpeech === 'verb') {
		if (/^\p{Ll}+n$/u.test(text)) addForms(words.verbs, text, own);
	} else if (partOfSpeech === 'adjective') addForms(words.adjectives, text, own);
	else addOther(words.others, text, partOfSpeech);
}

/** Reads a list in Ding's format. */
export function readDingWords(source: string): DingWords {
	const words: DingWords = { nouns: new Map(), verbs: new Map(), adjectives: new Map(), others: new Map() };
	for (const line of source.split('\n')) {
		for (const item of readItems(parseDingLine(line))) {
			for (const place of item.part.german.keys()) addVariant(words, item, place);
		}
	}
	return words;
}
