/** German numbers: 10.000, 10'000, 10 000, 1,5 Millionen, zehntausend, anderthalb, ein Dutzend. */
import { remember } from './remember';
import type { Token } from './tokens';

const units: ReadonlyMap<string, number> = new Map(
	Object.entries({
		null: 0,
		ein: 1,
		eins: 1,
		eine: 1,
		einen: 1,
		einem: 1,
		einer: 1,
		zwei: 2,
		zwo: 2,
		drei: 3,
		vier: 4,
		fünf: 5,
		sechs: 6,
		sieben: 7,
		acht: 8,
		neun: 9,
		zehn: 10,
		elf: 11,
		zwölf: 12,
		dreizehn: 13,
		vierzehn: 14,
		fünfzehn: 15,
		sechzehn: 16,
		siebzehn: 17,
		achtzehn: 18,
		neunzehn: 19,
		zwanzig: 20,
		dreissig: 30,
		vierzig: 40,
		fünfzig: 50,
		sechzig: 60,
		siebzig: 70,
		achtzig: 80,
		neunzig: 90,
		anderthalb: 1.5,
		eineinhalb: 1.5,
	}),
);
const articles = new Set(['ein', 'eins', 'eine', 'einen', 'einem', 'einer', 'null']);

/** Words that multiply the number before them. */
const scales: ReadonlyMap<string, number> = new Map(
	Object.entries({
		tausend: 1e3,
		million: 1e6,
		millionen: 1e6,
		mio: 1e6,
		milliarde: 1e9,
		milliarden: 1e9,
		mrd: 1e9,
		billion: 1e12,
		billionen: 1e12,
		dutzend: 12,
		hundert: 100,
	}),
);

/** Value of a number written in digits by German rules, or `null`: a stop or apostrophe before three digits groups, a comma is the decimal mark. */
export function readDigits(surface: string): number | null {
	if (!/^\d/.test(surface)) return null;
	const plain = surface.replace(/[.'’\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');
	return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Value of a folded number word (`zehntausend`, `dreihundertfünfzig`), or `null`. The bare article `ein` is no number. */
export const readNumberWord = remember((folded: string): number | null => (articles.has(folded) ? null : readCompound(folded)));

function readCompound(word: string): number | null {
	if (word === '') return null;
	const unit = units.get(word);
	if (unit !== undefined) return unit;
	for (const [name, scale] of [
		['tausend', 1e3],
		['hundert', 100],
	] as const) {
		const at = word.indexOf(name);
		if (at < 0) continue;
		const before = at === 0 ? 1 : readCompound(word.slice(0, at));
		const rest = word.slice(at + name.length).replace(/^und/, '');
		const after = rest === '' ? 0 : readCompound(rest);
		return before === null || after === null ? null : before * scale + after;
	}
	const and = word.indexOf('und');
	if (and <= 0) return null;
	const ones = units.get(word.slice(0, and));
	const tens = units.get(word.slice(and + 3));
	return ones !== undefined && tens !== undefined && ones < 10 && tens >= 20 ? ones + tens : null;
}

export type NumberAt = { readonly value: number; readonly first: number; readonly last: number };

/** The number that begins at token `at`, with its scale word (`8 Millionen`), or `null`; `first` and `last` are token indices. */
export function readNumberAt(tokens: readonly Token[], at: number): NumberAt | null {
	const token = tokens[at];
	if (!token) return null;
	const next = tokens[at + 1];
	const scale = next && next.start - token.end <= 1 ? scales.get(next.folded.replace(/\.$/, '')) : undefined;
	const value = token.kind === 'number' ? readDigits(token.surface) : readNumberWord(token.folded);
	if (value !== null)
		return scale ? { value: Number((value * scale).toPrecision(12)), first: at, last: at + 1 } : { value, first: at, last: at };
	if (articles.has(token.folded) && scale) return { value: scale, first: at, last: at + 1 };
	return null;
}
