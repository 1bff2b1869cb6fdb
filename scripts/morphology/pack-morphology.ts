/** Compiles words with their forms into the pack that core/german/morphology reads; its layout is in pack-layout.ts. */
import { addToSet, BITS_PER_WORD } from '../../core/german/morphology/bloom';
import {
	MORPHOLOGY_HEADER,
	MORPHOLOGY_MAGIC,
	MORPHOLOGY_SECTIONS,
	type ParadigmRow,
	PREFIX_MARK,
	type Rules,
} from '../../core/german/morphology/pack-layout';
import { factorLexeme, type StemEntry } from './factor-lexeme';
import type { Lexeme } from './lexeme';
import { spareCompounds } from './spare-compounds';
import { writeAutomaton } from './write-automaton';
import { writeFrequencies } from './write-frequencies';

/** Gives equal things one number, in the order they come. */
class Numbers<T> {
	readonly #numbers = new Map<string, number>();
	readonly list: T[] = [];

	of(item: T, key: string = JSON.stringify(item)): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push(item) - 1;
	}
}

const LABELS = 62;

/** The letters that most stems use; words with others are left out. */
function chooseAlphabet(stems: Iterable<string>): string {
	const counts = new Map<string, number>();
	for (const stem of stems) for (const letter of stem) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	const byCount = [...counts].filter(([letter]) => letter.charCodeAt(0) < 0x180).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const letters = byCount.slice(0, LABELS).map(([letter]) => letter);
	return [...new Set([PREFIX_MARK, ...letters])].join('');
}

type Tables = {
	readonly analyses: Numbers<string>;
	readonly endings: Numbers<(string | number)[]>;
	readonly paradigms: Numbers<ParadigmRow>;
};

function numberParadigm({ kind, cut, added, endings, keys }: StemEntry, { analyses, endings: rows, paradigms }: Tables): number {
	const sorted = [...endings].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const row = sorted.flatMap(([ending, names]) => [ending, ...[...names].map((name) => analyses.of(name, name))]);
	return paradigms.of([kind, cut, added, rows.of(row), ...keys]);
}

/** Numbers of sets by how often they are used, so that the commonest take one byte. */
function numberSets(setOf: ReadonlyMap<string, readonly number[]>): { sets: number[][]; outputs: Map<string, number> } {
	const uses = new Map<string, number>();
	const keys = new Map([...setOf].map(([stem, set]) => [stem, set.toSorted((a, b) => a - b).join(' ')]));
	for (const key of keys.values()) uses.set(key, (uses.get(key) ?? 0) + 1);
	const order = [...uses].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
	const numbers = new Map(order.map((key, index) => [key, index]));
	return {
		sets: order.map((key) => key.split(' ').map(Number)),
		outputs: new Map([...keys].map(([stem, key]) => [stem, numbers.get(key) ?? 0])),
	};
}

function joinSections(sections: Record<(typeof MORPHOLOGY_SECTIONS)[number], Uint8Array>): Uint8Array {
	let end = MORPHOLOGY_HEADER;
	const header: number[] = [MORPHOLOGY_MAGIC];
	for (const name of MORPHOLOGY_SECTIONS) {
		header.push(end, sections[name].length);
		end += sections[name].length;
	}
	const pack = new Uint8Array(end);
	new Uint32Array(pack.buffer, 0, header.length).set(header);
	for (const [index, name] of MORPHOLOGY_SECTIONS.entries()) pack.set(sections[name], header[index * 2 + 1]);
	return pack;
}

/** `zipf` are the frequencies of forms in their own spelling. */
export function packMorphology(lexemes: readonly Lexeme[], zipf: ReadonlyMap<string, number>): Uint8Array {
	const tables: Tables = { analyses: new Numbers(), endings: new Numbers(), paradigms: new Numbers() };
	const setOf = new Map<string, number[]>();
	const { kept, spared } = spareCompounds(lexemes, (lemma) => zipf.has(lemma));
	for (const entry of kept.flatMap(factorLexeme)) {
		const paradigm = numberParadigm(entry, tables);
		const set = setOf.get(entry.stem) ?? [];
		if (!set.includes(paradigm)) setOf.set(entry.stem, [...set, paradigm]);
	}
	const alphabet = chooseAlphabet(setOf.keys());
	const labels = new Map([...alphabet].map((letter, index) => [letter, index + 1]));
	const { sets, outputs } = numberSets(setOf);
	const words = [...outputs]
		.map(([stem, output]) => ({ labels: [...stem].map((letter) => labels.get(letter) ?? 0), output }))
		.filter((word) => !word.labels.includes(0))
		.toSorted((a, b) => compareLabels(a.labels, b.labels));
	const rules: Rules = { alphabet, analyses: tables.analyses.list, endings: tables.endings.list, paradigms: tables.paradigms.list, sets };
	return joinSections({
		automaton: writeAutomaton(words),
		rules: new TextEncoder().encode(JSON.stringify(rules)),
		counts: writeFrequencies(zipf),
		compounds: writeSet(spared),
	});
}

function writeSet(words: readonly string[]): Uint8Array {
	const filter = new Uint8Array(Math.ceil((words.length * BITS_PER_WORD) / 8));
	for (const word of words) addToSet(filter, word);
	return filter;
}

function compareLabels(one: readonly number[], other: readonly number[]): number {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at++) {
		const difference = (one[at] ?? 0) - (other[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}
