/**
 * Lemmas of German forms in the list's phrases, from the dictionaries of inflection and the list's own headwords; for counting which words stand
 * together, so a form may have several.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../core/german/remember';

type Nested = string | null | undefined | Nested[] | { [key: string]: Nested };

function* listLeaves(value: Nested): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (value) for (const inner of Object.values(value)) yield* listLeaves(inner);
}

export type GermanLemmas = {
	/** Lemmas of a form in its own case; [] when unknown. */
	of(form: string): readonly string[];
	/** The verb that a finite form and the particle at the end of its clause make; null when there is none. */
	join(form: string, particle: string): string | null;
	isParticle(word: string): boolean;
	/** The halves of a compound noun; [] when it is none. */
	split(word: string): readonly string[];
};

const endings = /(?:er|st|est)?(?:e|en|em|er|es)$/u;

function readDictionary(root: string, name: string): Record<string, { [key: string]: Nested }> {
	return JSON.parse(readFileSync(join(root, `node_modules/german-${name}-dict/dist/${name}.json`), 'utf8'));
}

const links = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const SHORTEST_PART = 4;
/** All words of the list. */
const MOST_KNOWN = 400_000;
const raise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** With the longest head that is a noun of the list, behind something that is a word of it. */
function splitNoun(word: string, headwords: ReadonlySet<string>): string[] {
	if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return [];
	for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
		const head = raise(word.slice(cut));
		if (!headwords.has(head)) continue;
		for (const link of links) {
			const modifier = word.slice(0, cut - link.length);
			if (modifier.length < 3 || word.slice(0, cut) !== modifier + link) continue;
			const found = [modifier, modifier.toLowerCase(), `${modifier.toLowerCase()}en`, `${modifier}e`].find((one) => headwords.has(one));
			if (found) return [found, head];
		}
	}
	return [];
}

function add(map: Map<string, string[]>, key: string, value: string): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}

/** `headwords` are words that are lemmas themselves, whatever the dictionaries say. */
export function readGermanLemmas(root: string, headwords: ReadonlySet<string>): GermanLemmas {
	const lemmas = new Map<string, string[]>();
	const separated = new Map<string, string[]>();
	const particles = new Set<string>();
	for (const [lemma, forms] of Object.entries(readDictionary(root, 'words'))) {
		for (const form of listLeaves({ ...forms, G: null })) add(lemmas, form, lemma);
	}
	for (const [lemma, { INF, PA1: _participle, PA2, EIZ, hasPrefix: _isSplit, ...finite }] of Object.entries(
		readDictionary(root, 'verbs'),
	)) {
		for (const form of listLeaves([INF, PA2, EIZ])) add(lemmas, form, lemma);
		for (const person of listPersons(finite)) {
			const [form = '', particle] = person;
			if (particle === undefined) add(lemmas, form, lemma);
			else {
				particles.add(particle);
				add(separated, `${form} ${particle}`, lemma);
				add(lemmas, particle + form, lemma);
			}
		}
	}
	const isAdjective = new Set(Object.keys(readDictionary(root, 'adjectives')));
	return {
		of: remember((form) => readLemmas(form, lemmas, (word) => isAdjective.has(word) || headwords.has(word), headwords), MOST_KNOWN),
		join: (form, particle) => separated.get(`${form} ${particle}`)?.[0] ?? null,
		isParticle: (word) => particles.has(word),
		split: remember((word) => splitNoun(word, headwords), MOST_KNOWN),
	};
}

/** Forms of each person: alone, or with the particle that stands at the end of the clause. */
function* listPersons(value: Nested): Generator<readonly string[]> {
	if (typeof value === 'string') yield [value];
	else if (Array.isArray(value)) yield value.map(String);
	else if (value) for (const inner of Object.values(value)) yield* listPersons(inner);
}

function readLemmas(
	form: string,
	lemmas: ReadonlyMap<string, string[]>,
	isAdjective: (word: string) => boolean,
	headwords: ReadonlySet<string>,
): readonly string[] {
	const found = new Set(lemmas.get(form) ?? []);
	if (/^\p{Ll}/u.test(form)) {
		const stem = form.replace(endings, '');
		for (const base of [form, form.replace(/(?:e|en|em|er|es)$/u, ''), stem, `${form.replace(/e[nmrs]?$/u, '')}e`]) {
			if (base.length > 2 && isAdjective(base)) found.add(base);
			if (found.size > 2) break;
		}
	}
	if (found.size === 0 && headwords.has(form)) found.add(form);
	return [...found];
}
