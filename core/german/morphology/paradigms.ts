/** The rules of the pack, ready for use: what each set of paradigms makes of an ending, decoded when first asked for. */
import type { Gender, PartOfSpeech } from '../../word';
import { type Analysis, genders, readAnalysis } from './analyses';
import type { Rules } from './pack-layout';

export type Paradigm = {
	readonly number: number;
	readonly partOfSpeech: PartOfSpeech;
	readonly gender: Gender | null;
	/** The lemma is an abbreviation in capitals. */
	readonly isCaps: boolean;
	readonly endings: ReadonlyMap<string, readonly Analysis[]>;
	/** The lemma in its own letters, from a stem in small ones. */
	makeLemma(stem: string): string;
};

const plainVowel: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Without its last umlaut: häus → haus. */
export function dropUmlaut(stem: string): string {
	return stem.replace(/[äöü](?=[^äöü]*$)/u, (vowel) => plainVowel[vowel] ?? vowel);
}

export const raiseFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export class Paradigms {
	readonly #analyses: readonly Analysis[];
	readonly #endings: (ReadonlyMap<string, readonly Analysis[]> | undefined)[] = [];
	readonly #paradigms: (Paradigm | undefined)[] = [];
	readonly #sets: (readonly Paradigm[] | undefined)[] = [];

	constructor(private readonly rules: Rules) {
		this.#analyses = rules.analyses.map(readAnalysis);
	}

	/** The paradigms of an output of the automaton. */
	readSet(number: number): readonly Paradigm[] {
		this.#sets[number] ??= (this.rules.sets[number] ?? []).map((paradigm) => this.readParadigm(paradigm));
		return this.#sets[number];
	}

	/** Throws a RangeError when the pack has no paradigm of that number. */
	readParadigm(number: number): Paradigm {
		this.#paradigms[number] ??= this.#decode(number);
		return this.#paradigms[number];
	}

	#decode(number: number): Paradigm {
		const [name, cut, added, endings] = this.rules.paradigms[number] ?? [];
		if (name === undefined || cut === undefined || added === undefined || endings === undefined)
			throw new RangeError(`No paradigm ${number}`);
		const [partOfSpeech = '', gender = ''] = name.split('.');
		const isCaps = partOfSpeech === 'abbreviation';
		const isNoun = partOfSpeech === 'noun' || partOfSpeech === 'name';
		return {
			number,
			partOfSpeech: partOfSpeech as PartOfSpeech,
			gender: genders[gender] ?? null,
			isCaps,
			endings: this.#readEndings(endings),
			makeLemma(stem) {
				const base = cut < 0 ? dropUmlaut(stem).slice(0, stem.length + cut + 1) : stem.slice(0, stem.length - cut);
				const lemma = base + added;
				if (isCaps) return lemma.toUpperCase();
				return isNoun ? raiseFirst(lemma) : lemma;
			},
		};
	}

	#readEndings(number: number): ReadonlyMap<string, readonly Analysis[]> {
		this.#endings[number] ??= decodeEndings(this.rules.endings[number] ?? [], this.#analyses);
		return this.#endings[number];
	}
}

function decodeEndings(row: readonly (string | number)[], analyses: readonly Analysis[]): ReadonlyMap<string, readonly Analysis[]> {
	const endings = new Map<string, Analysis[]>();
	let ending = '';
	for (const item of row) {
		if (typeof item === 'string') ending = item;
		const meant = typeof item === 'string' ? [] : [analyses[item]].filter((analysis) => analysis !== undefined);
		endings.set(ending, [...(endings.get(ending) ?? []), ...meant]);
	}
	return endings;
}
