/**
 * Takes out the compounds that a reader of forms finds by their last part: same gender, same forms with the same letters before them, and no
 * other word in their place. Common ones are stored all the same: they are looked up often, and are last parts of others.
 */
import type { Lexeme } from './lexeme';

const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 2;

const isNoun = ({ kind }: Lexeme) => kind.startsWith('noun');

/** Nouns by their forms, infinitives among them (das Vorgehen). */
class NounForms {
	readonly #byForm = new Map<string, Lexeme[]>();

	constructor(lexemes: readonly Lexeme[]) {
		for (const lexeme of lexemes) {
			for (const { form, analysis } of lexeme.forms) {
				if (isNoun(lexeme) || analysis === 'infinitive') this.#add(form.replace('+', ''), lexeme);
			}
		}
	}

	#add(form: string, noun: Lexeme): void {
		const known = this.#byForm.get(form);
		if (known === undefined) this.#byForm.set(form, [noun]);
		else if (known.at(-1) !== noun) known.push(noun);
	}

	/** Where the longest noun that ends the form begins, not before `first`; -1 without one. */
	findHead(form: string, first: number): number {
		for (let at = first; at <= form.length - SHORTEST_HEAD; at++) if (this.#byForm.has(form.slice(at))) return at;
		return -1;
	}

	get(form: string): readonly Lexeme[] {
		return this.#byForm.get(form) ?? [];
	}
}

const describe = ({ kind, forms, keys = [] }: Lexeme, from: number) =>
	`${kind} ${keys.map((key) => key.slice(from).toLowerCase())} ${forms.map(({ form, analysis }) => form.slice(from) + analysis).join(' ')}`;

/**
 * Whether core/german/morphology/guess-readings.ts will find the noun by its last part. That may be spared too: its own last part then has the
 * same forms. A noun that begins at the second letter would come between, so it counts as one that is in the way.
 */
function isFoundByHead(noun: Lexeme, nouns: NounForms): boolean {
	const lemma = noun.lemma.toLowerCase();
	const at = nouns.findHead(lemma, SHORTEST_MODIFIER - 1);
	if (at < SHORTEST_MODIFIER || noun.kind.endsWith('.caps') || lemma.includes('-')) return false;
	const head = nouns
		.get(lemma.slice(at))
		.find((one) => one.lemma.toLowerCase() === lemma.slice(at) && describe(one, 0) === describe(noun, at));
	if (head === undefined) return false;
	return noun.forms.every(({ form }) => nouns.get(form).length === 1 && nouns.findHead(form, SHORTEST_MODIFIER - 1) === at);
}

/** Whether a form is one of the words' own, or one that declension makes of them. */
function makeFormTest(lexemes: readonly Lexeme[]): (form: string) => boolean {
	const plain = new Set<string>();
	const declinable = new Set<string>();
	for (const { forms } of lexemes) {
		for (const { form, analysis } of forms) (/^(?:attribute|declinable)/.test(analysis) ? declinable : plain).add(form.replace('+', ''));
	}
	return (form) => plain.has(form) || declinable.has(form) || declinable.has(form.replace(/e[nrsm]?$/, ''));
}

/** `kept` are the words to store, `spared` the lemmas found without being stored; `isCommon` says which lemmas stay. */
export function spareCompounds(lexemes: readonly Lexeme[], isCommon: (lemma: string) => boolean): { kept: Lexeme[]; spared: string[] } {
	const isOtherForm = makeFormTest(lexemes.filter((lexeme) => !isNoun(lexeme)));
	const nouns = new NounForms(lexemes);
	const isSpared = new Set(
		lexemes.filter(
			(lexeme) =>
				isNoun(lexeme) && !isCommon(lexeme.lemma) && isFoundByHead(lexeme, nouns) && lexeme.forms.every(({ form }) => !isOtherForm(form)),
		),
	);
	return { kept: lexemes.filter((lexeme) => !isSpared.has(lexeme)), spared: [...isSpared].map(({ lemma }) => lemma) };
}
