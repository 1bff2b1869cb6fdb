/**
 * How an article introduces its persons: „Verteidigungsminister Boris Pistorius“, „Anna Weber, Sprecherin der Polizei“, „Max Lang (58)“, and whom it
 * describes without a name: „ein Sprecher“. Read from the words beside the names, once for a text.
 */
import { type Token, tokenise } from '../../german/tokens';
import { readNameGender } from './given-name-genders';
import type { Named } from './named';
import type { Passage } from './passage';
import { isPersonNoun, readNounGender, stemNoun } from './person-nouns';

export type Introduction = {
	/** Where it stands. */
	readonly start: number;
	/** Stem of the noun. */
	readonly noun: string;
	readonly gender: 'female' | 'male' | null;
	/** Stems of its adjectives and genitives. */
	readonly modifiers: ReadonlySet<string>;
	/** `null` for somebody without a name. */
	readonly person: Named | null;
};

const farthest = 8;
const determiner = /^(der|die|den|dem|des|ein|eine|einer|einem|einen|eines)$/;
const copula = /^(ist|war|wird|wurde|bleibt|blieb|als)$/;
const notNoun = /^(der|die|das|den|dem|des|ein|eine|und|von|vom|für|im|in|bei|beim|aus|zu|zur|zum|am|an)$/;

const opened = new WeakMap<Passage, readonly Introduction[]>();
const genders = new WeakMap<Passage, Map<string, 'female' | 'male' | null>>();

/** All introductions of the passage, in order. */
export function listIntroductions(passage: Passage): readonly Introduction[] {
	const known = opened.get(passage);
	if (known) return known;
	const found = [...passage.people.flatMap((person) => introduce(passage, person)), ...listNameless(passage)].toSorted(
		(a, b) => a.start - b.start,
	);
	opened.set(passage, found);
	return found;
}

/** The gender of a person by titles, given name and descriptions; `null` when none shows it, or they disagree. */
export function readGender(passage: Passage, person: Named): 'female' | 'male' | null {
	const known = genders.get(passage) ?? new Map<string, 'female' | 'male' | null>();
	genders.set(passage, known);
	const before = known.get(person.name);
	if (before !== undefined) return before;
	const shown = new Set(listIntroductions(passage).flatMap((one) => (one.person?.name === person.name && one.gender ? [one.gender] : [])));
	const given = person.name.includes(' ') ? readNameGender(person.name.split(' ')[0] ?? '') : null;
	const gender = given ?? (shown.size === 1 ? ([...shown][0] ?? null) : null);
	known.set(person.name, gender);
	return gender;
}

function introduce(passage: Passage, person: Named): Introduction[] {
	const { text } = passage;
	const before = readLine(text, Math.max(0, person.start - 160), person.start, 'before');
	const after = readLine(text, person.end, Math.min(text.length, person.end + 160), 'after');
	const aside = /^ \([^()\n]{1,40}\)/u.exec(text.slice(person.end, person.end + 44))?.[0] ?? '';
	const end = person.end + aside.length;
	return [
		...readBefore(text, before, person),
		...(aside && after[0] ? readAside(text, after[0], person) : []),
		...readAfter(
			text,
			after.filter((token) => token.start >= end),
			person,
			end,
		),
	];
}

/** The tokens of the same line beside the name. */
function readLine(text: string, start: number, end: number, side: 'before' | 'after'): Token[] {
	const slice = text.slice(start, end);
	const breaks = side === 'before' ? slice.lastIndexOf('\n') : slice.indexOf('\n');
	if (breaks < 0) return tokenise(text, { start, end });
	return side === 'before' ? tokenise(text, { start: start + breaks, end }) : tokenise(text, { start, end: start + breaks });
}

/** „Verteidigungsminister Boris Pistorius“, „der Chef der Gewerkschaft, Max Lang“. */
function readBefore(text: string, tokens: readonly Token[], person: Named): Introduction[] {
	const gap = text.slice(tokens.at(-1)?.end ?? person.start, person.start);
	if (gap === ' ') {
		const at = tokens.length - 1;
		if (!isNoun(tokens[at])) return [];
		const titles = text.slice(tokens[at - 2]?.end ?? 0, tokens[at]?.start).trim() === 'und' && isNoun(tokens[at - 2]) ? [at, at - 2] : [at];
		return titles.map((index) => make(tokens[index] as Token, readAdjectives(text, tokens, index), person));
	}
	if (!/^,\s$/u.test(gap)) return [];
	let from = tokens.length - 1;
	while (from > 0 && tokens.length - from < farthest && text.slice(tokens[from - 1]?.end, tokens[from]?.start) === ' ') from--;
	return readDescription(text, tokens.slice(from), person);
}

/** „Anna Weber, die Sprecherin der Polizei“, „Anna Weber ist Sprecherin“, „Anna Weber, 58,“; from what stands behind name and brackets. */
function readAfter(text: string, tokens: readonly Token[], person: Named, end: number): Introduction[] {
	const [first] = tokens;
	if (!first) return [];
	const gap = text.slice(end, first.start);
	if (gap === ', ' && first.kind === 'number') return readAside(text, first, person);
	if (gap !== ', ' && !(gap === ' ' && copula.test(first.folded))) return [];
	const own = gap === ' ' ? tokens.slice(1) : tokens;
	const ends = own.findIndex((token, at) => at > 0 && text.slice(own[at - 1]?.end, token.start) !== ' ');
	const clause = own.slice(0, Math.min(ends < 0 ? own.length : ends, farthest));
	const opens =
		determiner.test(clause[0]?.folded ?? '') || isPersonNoun(clause[0]?.folded ?? '') || /^\p{Ll}/u.test(clause[0]?.surface ?? '');
	return opens ? readDescription(text, clause, person).slice(0, 1) : [];
}

/** „(58)“, „(SPD)“ */
function readAside(text: string, token: Token, person: Named): Introduction[] {
	const closing = text[token.end];
	if (closing !== ')' && closing !== ',') return [];
	const base = { start: person.start, gender: null, person };
	if (/^\d{1,3}$/.test(token.surface)) return [{ ...base, noun: stemNoun('jährige'), modifiers: new Set([token.surface]) }];
	return /^\p{Lu}[\p{Lu}\p{Ll}ü]*$/u.test(token.surface) ? [{ ...base, noun: `${token.folded}-politik`, modifiers: new Set() }] : [];
}

/** The first noun for a person among the tokens, with its adjectives and what follows it. */
function readDescription(text: string, tokens: readonly Token[], person: Named | null): Introduction[] {
	const at = tokens.findIndex((token) => isNoun(token) && isPersonNoun(token.folded));
	const noun = tokens[at];
	if (!noun || tokens.slice(0, at).some(isNoun)) return [];
	const genitives = tokens
		.slice(at + 1)
		.filter((token) => isNoun(token))
		.map(({ folded }) => stemNoun(folded));
	return [make(noun, [...readAdjectives(text, tokens, at), ...genitives], person)];
}

function make(noun: Token, modifiers: readonly string[], person: Named | null): Introduction {
	return { start: noun.start, noun: stemNoun(noun.folded), gender: readNounGender(noun.folded), modifiers: new Set(modifiers), person };
}

function readAdjectives(text: string, tokens: readonly Token[], noun: number): string[] {
	const found: string[] = [];
	for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
		const token = tokens[at] as Token;
		if (
			text.slice(token.end, tokens[at + 1]?.start).trim() !== '' ||
			determiner.test(token.folded) ||
			!/^[\p{Ll}\p{N}]/u.test(token.surface)
		)
			break;
		found.push(stemNoun(token.folded));
	}
	return found;
}

const isNoun = (token: Token | undefined): token is Token =>
	token !== undefined && /^\p{Lu}/u.test(token.surface) && !notNoun.test(token.folded);

const indefinite = /(?<![\p{L}])[Ee]ine?[rmns]?\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+/gu;

/** „ein Sprecher des Ministeriums“ whom no name follows. */
function listNameless({ text, sentences, people }: Passage): Introduction[] {
	const [first, last] = [sentences[0], sentences.at(-1)];
	if (!first || !last || people.length === 0) return [];
	return [...text.slice(first.start, last.end).matchAll(indefinite)].flatMap((match) => {
		const start = first.start + match.index;
		const end = start + match[0].length;
		if (/^,?\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text.slice(end, end + 40)) || people.some((one) => one.start === end + 1)) return [];
		return readDescription(text, tokenise(text, { start, end }).slice(1), null);
	});
}
