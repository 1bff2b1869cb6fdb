/** The rules of the pack, ready for use: what each set of paradigms makes of an ending, decoded when first asked for. */
import type { Gender, PartOfSpeech } from '../../word';
import { type Analysis, genders, listDeclined, readAnalysis } from './analyses';
import type { Rules } from './pack-layout';

export type Paradigm = {
	readonly partOfSpeech: PartOfSpeech;
	readonly gender: Gender | null;
	readonly endings: ReadonlyMap<string, readonly Analysis[]>;
	/** Rules for key forms, see pack-layout.ts; [] on stems that are not the lemma's. */
	readonly keys: readonly string[];
	/** The lemma in its own letters, from a stem in small ones. */
	makeLemma(stem: string): string;
};

const plainVowel: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Without its last umlaut: häus → haus. */
export function dropUmlaut(stem: string): string {
	return stem.replace(/[äöü](?=[^äöü]*$)/u, (vowel) => plainVowel[vowel] ?? vowel);
}

export const raiseFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How a lemma of that kind is written, given in small letters; behind hyphens nouns begin with capitals again. */
export function writeLemma(kind: string, small: string): string {
	if (kind.endsWith('.caps')) return small.toUpperCase();
	if (!/^(?:noun|name|adjective\.cap)/.test(kind)) return small;
	return small.includes('-') ? small.split('-').map(raiseFirst).join('-') : raiseFirst(small);
}

export class Paradigms {
	readonly #rules: Rules;
	readonly #analyses: readonly Analysis[];
	readonly #endings: (ReadonlyMap<string, readonly Analysis[]> | undefined)[] = [];
	readonly #paradigms: (Paradigm | undefined)[] = [];
	readonly #sets: (readonly Paradigm[] | undefined)[] = [];

	constructor(rules: Rules) {
		this.#rules = rules;
		this.#analyses = rules.analyses.map(readAnalysis);
	}

	/** The paradigms of an output of the automaton. */
	readSet(number: number): readonly Paradigm[] {
		this.#sets[number] ??= (this.#rules.sets[number] ?? []).map((paradigm) => this.#readParadigm(paradigm));
		return this.#sets[number];
	}

	#readParadigm(number: number): Paradigm {
		this.#paradigms[number] ??= this.#decode(number);
		return this.#paradigms[number];
	}

	#decode(number: number): Paradigm {
		const row = this.#rules.paradigms[number];
		if (row === undefined) throw new RangeError(`No paradigm ${number}`);
		const [kind, cut, added, endings, ...keys] = row;
		const [partOfSpeech, gender = ''] = kind.split('.');
		return {
			partOfSpeech: partOfSpeech as PartOfSpeech,
			gender: genders[gender] ?? null,
			endings: this.#readEndings(endings),
			keys,
			makeLemma(stem) {
				const base = cut < 0 ? dropUmlaut(stem).slice(0, stem.length + cut + 1) : stem.slice(0, stem.length - cut);
				return writeLemma(kind, base + added);
			},
		};
	}

	#readEndings(number: number): ReadonlyMap<string, readonly Analysis[]> {
		this.#endings[number] ??= decodeEndings(this.#rules.endings[number] ?? [], this.#analyses);
		return this.#endings[number];
	}
}

function decodeEndings(row: readonly (string | number)[], analyses: readonly Analysis[]): ReadonlyMap<string, readonly Analysis[]> {
	const endings = new Map<string, Analysis[]>();
	const add = (ending: string, analysis: Analysis) => {
		const known = endings.get(ending);
		if (known) known.push(analysis);
		else endings.set(ending, [analysis]);
	};
	let ending = '';
	for (const item of row) {
		const analysis = typeof item === 'number' ? analyses[item] : undefined;
		if (typeof item === 'string') ending = item;
		else if (analysis?.isDeclinable) for (const [more, declined] of listDeclined(analysis)) add(ending + more, declined);
		else if (analysis) add(ending, analysis);
	}
	return endings;
}
