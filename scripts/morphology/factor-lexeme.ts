/**
 * Takes a word's forms apart into stems and endings: forms that share most of their letters share a stem, and what stands behind it is a
 * paradigm that many words have in common. Umlaut and ablaut make further stems (Haus, Häus-er; geh-en, ging).
 */
import { findKeyRule } from '../../core/german/morphology/key-rule';
import { dropUmlaut } from '../../core/german/morphology/paradigms';
import type { Form, Lexeme } from './lexeme';

/** `cut` and `added` make the lemma of the stem as in the pack's rules. */
export type StemEntry = {
	readonly stem: string;
	readonly kind: string;
	readonly cut: number;
	readonly added: string;
	readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
	/** Rules for the key forms, on the lemma's own stem. */
	readonly keys: readonly string[];
};

const LONGEST_ENDING = 7;

/** Endings have no letters that are also written otherwise (ß, ä), so that only stems need to know other spellings. */
const isForm = (form: string, stem: string) =>
	form.startsWith(stem) && form.length - stem.length <= LONGEST_ENDING && !/[ßäöü]|ss/.test(form.slice(stem.length));

const MOST_CUT = 3;

/** The stem of `first` that most forms share; of equals the longest. */
function chooseStem(first: string, forms: readonly Form[]): string {
	let best = first;
	let most = 0;
	const shortest = Math.max(2, first.lastIndexOf('+') + 3, first.length - MOST_CUT);
	for (let length = first.length; length >= Math.min(shortest, first.length); length--) {
		const stem = first.slice(0, length);
		const members = forms.filter(({ form }) => isForm(form, stem)).length;
		if (members > most) [best, most] = [stem, members];
	}
	return best;
}

/** How the lemma is made of a stem. */
function makeRule(stem: string, lemma: string): { cut: number; added: string } {
	const plain = stem.replaceAll('+', '');
	const wanted = lemma.toLowerCase();
	if (dropUmlaut(plain) === wanted) return { cut: -1, added: '' };
	let shared = 0;
	while (shared < plain.length && plain[shared] === wanted[shared]) shared++;
	const unmarked = dropUmlaut(plain);
	let without = 0;
	while (without < unmarked.length && unmarked[without] === wanted[without]) without++;
	if (without > shared + 1) return { cut: -1 - (plain.length - without), added: wanted.slice(without) };
	return { cut: plain.length - shared, added: wanted.slice(shared) };
}

/** The stems of a word; the forms of each are its own. */
export function factorLexeme({ lemma, kind, forms, keys = [] }: Lexeme): StemEntry[] {
	const entries: StemEntry[] = [];
	let rest = forms;
	while (rest[0]) {
		const stem = chooseStem(rest[0].form, rest);
		const isMember = ({ form }: Form) => isForm(form, stem);
		const endings = new Map<string, Set<string>>();
		for (const { form, analysis } of rest.filter(isMember)) {
			const ending = form.slice(stem.length);
			endings.set(ending, (endings.get(ending) ?? new Set()).add(analysis));
		}
		const [, base = lemma] = (forms[0]?.form ?? '').split('+');
		const rules = entries.length > 0 ? [] : keys.map((key) => (key === '' ? '' : findKeyRule(kind === 'verb' ? base : lemma, key)));
		entries.push({ stem, kind, ...makeRule(stem, lemma), endings, keys: rules });
		rest = rest.filter((form) => !isMember(form));
	}
	return entries;
}
