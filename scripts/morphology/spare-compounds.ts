/**
 * Takes out the compounds that a reader of forms finds by their last part: same gender, same forms with the same letters before them, and no
 * other word in their place. Two nouns in three are such.
 */
import type { Lexeme } from './lexeme';

const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 2;

const isNoun = ({ kind }: Lexeme) => kind.startsWith('noun');

/** Known nouns by their forms. */
class NounForms {
	readonly #byForm = new Map<string, Lexeme[]>();

	add(noun: Lexeme): void {
		for (const form of new Set(noun.forms.map(({ form }) => form))) this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), noun]);
	}

	/** Where the longest known noun that ends the form begins, or -1; as core/german/morphology/guess-readings.ts looks for it. */
	findHead(form: string): number {
		for (let at = SHORTEST_MODIFIER; at <= form.length - SHORTEST_HEAD; at++) if (this.#byForm.has(form.slice(at))) return at;
		return -1;
	}

	get(form: string): readonly Lexeme[] {
		return this.#byForm.get(form) ?? [];
	}
}

const describe = ({ kind, forms, keys = [] }: Lexeme, from: number) =>
	`${kind} ${keys.map((key) => key.slice(from).toLowerCase())} ${forms.map(({ form, analysis }) => form.slice(from) + analysis).join(' ')}`;

function isFoundByHead(noun: Lexeme, nouns: NounForms): boolean {
	const lemma = noun.lemma.toLowerCase();
	const at = nouns.findHead(lemma);
	if (at < 0 || noun.kind.endsWith('.caps') || lemma.includes('-')) return false;
	const head = nouns
		.get(lemma.slice(at))
		.find((one) => one.lemma.toLowerCase() === lemma.slice(at) && describe(one, 0) === describe(noun, at));
	return head !== undefined && noun.forms.every(({ form }) => nouns.findHead(form) === at && nouns.get(form.slice(at)).includes(head));
}

/** `kept` are the words to store, `spared` the lemmas found without being stored. */
export function spareCompounds(lexemes: readonly Lexeme[]): { kept: Lexeme[]; spared: string[] } {
	const kept = lexemes.filter((lexeme) => !isNoun(lexeme));
	const otherForms = new Set(kept.flatMap(({ forms }) => forms.map(({ form }) => form.replace('+', ''))));
	const nouns = new NounForms();
	const spared: string[] = [];
	const homographs = new Map<string, number>();
	for (const { lemma } of lexemes) homographs.set(lemma, (homographs.get(lemma) ?? 0) + 1);
	for (const noun of lexemes.filter(isNoun).toSorted((a, b) => a.lemma.length - b.lemma.length)) {
		const isAlone = homographs.get(noun.lemma) === 1 && noun.forms.every(({ form }) => !otherForms.has(form));
		if (isAlone && isFoundByHead(noun, nouns)) spared.push(noun.lemma);
		else {
			kept.push(noun);
			nouns.add(noun);
		}
	}
	return { kept, spared };
}
