/**
 * Tells which parts of a line inflect its head (`| Bänke {pl}`, `| ankündigend | angekündigt | kündigt an | kündigte an`) and
 * which are phrases with the head. The list does not mark the difference, so spelling and order decide.
 */
import type { DingPart, DingVariant } from './parse-ding';

/** The order is the pack's: append, never reorder. */
export const formKinds = [
	'plural',
	'presentParticiple',
	'pastParticiple',
	'present',
	'past',
	'otherFinite',
	'comparative',
	'superlative',
	'spelling',
] as const;
export type FormKind = (typeof formKinds)[number];

/** `variant` is the index of the head's variant that it inflects. */
export interface DingForm {
	variant: number;
	form: string;
	kind: FormKind;
}

/** A head of its own with its forms; a line holds one for its first part and one for each phrase or compound behind it. */
export interface DingItem {
	part: DingPart;
	forms: DingForm[];
}

const pronouns = /^(?:(?:ich|du|er|sie|es|wir|ihr|man)(?:\/(?:er|sie|es|wir|ihr))*) /u;
const stripUmlauts = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\u0308/gu, '')
		.toLowerCase();

function countShared(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}

function isPluralOf(head: string, form: string): boolean {
	const [one, other] = [stripUmlauts(head), stripUmlauts(form)];
	if (one.split(' ').length !== other.split(' ').length) return false;
	if (one.endsWith('mann') && other.endsWith('leute')) return one.slice(0, -4) === other.slice(0, -5);
	return countShared(one, other) >= Math.max(2, one.length - 3) && other.length <= one.length + 4;
}

function readPlurals(head: DingPart, part: DingPart): DingForm[] {
	if (!part.german.some((variant) => variant.grammar.includes('pl'))) return [];
	return part.german.flatMap((plural, place) => {
		const fits = (noun?: DingVariant) => noun !== undefined && !noun.grammar.includes('pl') && isPluralOf(noun.text, plural.text);
		const variant = fits(head.german[place]) ? place : head.german.findIndex(fits);
		return variant < 0 ? [] : [{ variant, form: plural.text, kind: 'plural' as const }];
	});
}

function isVerb(variants: readonly DingVariant[]): boolean {
	return variants.some(({ grammar }) => grammar.some((mark) => /^v[tri]?\b/u.test(mark)));
}

const ownWords = (text: string) => text.replace(/\b(?:etw|jdn|jdm|jds|jd)\.(?:\/\S+)?\s*/gu, '').trim();

function nameVerbForm(text: string, known: ReadonlySet<FormKind>): FormKind | null {
	if (!known.has('presentParticiple')) return /nd\b/u.test(text) ? 'presentParticiple' : null;
	if (!known.has('pastParticiple')) return /(?:t|n|an)\b/u.test(text) ? 'pastParticiple' : null;
	const pronoun = pronouns.exec(text)?.[0];
	if (pronoun && !/\b(?:er|es)\b/u.test(pronoun)) return 'otherFinite';
	if (!known.has('present')) return pronoun?.startsWith('ich/') ? 'past' : 'present';
	return known.has('past') ? 'otherFinite' : 'past';
}

function readVerbForms(head: DingPart, part: DingPart, known: ReadonlySet<FormKind>): DingForm[] {
	if (part.german.length > head.german.length || part.german.some(({ grammar }) => grammar.length > 0)) return [];
	const forms: DingForm[] = [];
	for (const [variant, { text }] of part.german.entries()) {
		const kind = nameVerbForm(text, known);
		const form = ownWords(text.replace(pronouns, '')).replace(/^sich | sich(?= |$)/u, '');
		const room = ownWords(head.german[variant]?.text ?? '').split(' ').length + 1;
		const isOne = kind !== null && !/^\p{Lu}|[.!?…]$|[/]|^(?:hat|ist|zu) /u.test(form) && form.split(' ').length <= room;
		if (!isOne) return [];
		forms.push({ variant, form, kind });
	}
	return part.english.some(({ text }) => text.startsWith('to ')) ? [] : forms;
}

function readComparison(head: DingPart, part: DingPart): DingForm[] {
	if (part.german.length > head.german.length) return [];
	const forms = part.german.map(({ text }, variant): DingForm | null => {
		const base = stripUmlauts(head.german[variant]?.text ?? '');
		const superlative = /^am \p{Ll}+sten$/u.test(text);
		const form = superlative ? text.slice(3) : text;
		const isOne = superlative || /^\p{Ll}+er$/u.test(text);
		const shares = countShared(base, stripUmlauts(form)) >= Math.min(3, base.length - 2) || /^(?:besser|besten|mehr|meisten)$/u.test(form);
		return isOne && shares ? { variant, form, kind: superlative ? 'superlative' : 'comparative' } : null;
	});
	return forms.includes(null) ? [] : (forms as DingForm[]);
}

function readForms(head: DingItem, part: DingPart): DingForm[] {
	const known = new Set(head.forms.map(({ kind }) => kind));
	if (isVerb(head.part.german)) return readVerbForms(head.part, part, known);
	const plurals = readPlurals(head.part, part);
	if (plurals.length > 0) return plurals;
	const isAdjective = head.part.german.some(({ grammar }) => grammar.some((mark) => /^ad[jv]/u.test(mark)));
	return isAdjective ? readComparison(head.part, part) : [];
}

/** The items of a parsed line: its head, then what else it lists; inflected parts are taken into the item they inflect. */
export function readItems(parts: readonly DingPart[]): DingItem[] {
	const items: DingItem[] = [];
	for (const part of parts) {
		const owners = [...new Set([items.at(-1), items[0]])].filter((item) => item !== undefined);
		const isTaken = owners.some((item) => {
			const forms = readForms(item, part);
			item.forms.push(...forms);
			return forms.length > 0;
		});
		if (!isTaken) items.push({ part, forms: [] });
	}
	for (const { part, forms } of items) {
		for (const [variant, { alternatives }] of part.german.entries()) {
			forms.push(...alternatives.filter((text) => /^[\p{L}-]+$/u.test(text)).map((form) => ({ variant, form, kind: 'spelling' as const })));
		}
	}
	return items;
}
