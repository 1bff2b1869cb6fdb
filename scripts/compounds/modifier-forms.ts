/** The forms a word takes as the first part of a compound, with the linking element of each and how usual it is. */
import { foldKey } from '../../core/lexicon/fold-key';
import type { SourceWord } from './read-sources';

/** `weight`: how likely the form is to come from this word if nothing else is known, above 0 to 1. */
export type ModifierForm = { readonly form: string; readonly weight: number };

/** The forms of one word, folded. Rules after Langer 1998 and the Duden grammar, §1085 ff. (Fugenelemente). */
export function listModifierForms({ lemma, kind, plurals }: SourceWord): ModifierForm[] {
	const folded = foldKey(lemma);
	if (kind === 'noun') return listNounForms(folded, plurals);
	if (kind === 'verb') return listVerbForms(folded);
	if (kind === 'adjective') return listAdjectiveForms(folded);
	return [{ form: folded, weight: 0.8 }];
}

function listNounForms(noun: string, plurals: ReadonlySet<string>): ModifierForm[] {
	const folded = [...plurals].map(foldKey);
	const isDative = (form: string) => form.endsWith('n') && folded.includes(form.slice(0, -1));
	const forms: ModifierForm[] = [
		{ form: noun, weight: 1 },
		{ form: `${noun}s`, weight: 1 },
		{ form: `${noun}es`, weight: 0.3 },
		{ form: `${noun}n`, weight: /[er]$|el$/u.test(noun) ? 0.9 : 0.05 },
		{ form: `${noun}en`, weight: 0.4 },
		{ form: `${noun}ens`, weight: 0.1 },
		...folded.filter((form) => !isDative(form)).map((form) => ({ form, weight: 0.9 })),
	];
	if (plurals.size === 0) forms.push({ form: `${noun}e`, weight: 0.1 }, { form: `${noun}er`, weight: 0.05 });
	if (noun.endsWith('e')) forms.push({ form: noun.slice(0, -1), weight: 0.5 }, { form: `${noun.slice(0, -1)}s`, weight: 0.4 });
	const short = /^(?:(?<direction>nord|süd|ost|west)en|(?<feast>oster)n|(?<whit>pfingst)en)$/u.exec(noun)?.groups ?? {};
	for (const form of Object.values(short)) if (form !== undefined) forms.push({ form, weight: 0.6 });
	return forms;
}

function listVerbForms(verb: string): ModifierForm[] {
	const stem = verb.replace(/e?n$/u, '');
	const forms = [
		{ form: stem, weight: 0.6 },
		{ form: `${stem}e`, weight: 0.2 },
	];
	if (/(?:ch|k|t|f)[nm]$/u.test(stem)) forms.push({ form: `${stem.slice(0, -1)}e${stem.slice(-1)}`, weight: 0.6 });
	return forms;
}

function listAdjectiveForms(adjective: string): ModifierForm[] {
	const forms = [
		{ form: adjective, weight: 0.8 },
		{ form: `${adjective}en`, weight: 0.3 },
	];
	if (adjective.endsWith('e')) forms.push({ form: adjective.slice(0, -1), weight: 0.6 });
	if (adjective.endsWith('ell')) forms.push({ form: `${adjective.slice(0, -3)}al`, weight: 0.5 });
	return forms;
}
