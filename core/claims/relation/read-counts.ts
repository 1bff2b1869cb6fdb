/**
 * The figures of a sentence as two sentences' figures are compared: what range each allows, what kind of thing it counts, and what stands around it. Dates,
 * clock times, years and how long ago are no figures, but when; what belongs to a name (Artikel 5, Platz 3) or a rate (je 100.000 Einwohner) is none either.
 */
import type { FoundFigure } from '../../analysis';
import type { Qualifier } from '../../claim';
import { readNumberAt } from '../../german/numbers';
import { findFigures } from '../find-figures';
import { rememberSaid, type Said, type SaidWord } from './said-words';

/** `thing` counts what its noun says; an `amount` is measured in its unit; a `score` is two numbers, the greater first. */
export type CountKind = 'thing' | 'amount' | 'age' | 'score';

export type Count = {
	readonly kind: CountKind;
	readonly low: number;
	readonly high: number;
	readonly qualifier: Qualifier;
	/** Of a thing its noun, of an amount its unit in one spelling; `null` when the sentence leaves it out. */
	readonly noun: string | null;
	/** Content words of its clause, nearest first. */
	readonly around: readonly SaidWord[];
	/** Whether it is only promised, planned, wanted or expected. */
	readonly isAhead: boolean;
	/** `null` of scores and vague counts (Tausende). */
	readonly figure: FoundFigure | null;
};

const units: readonly (readonly [pattern: RegExp, unit: string])[] = [
	[/^(prozent|%)$/, 'percent'],
	[/^prozentpunkte?n?$/, 'percentage points'],
	[/^(euro|eur|€)$/, 'euro'],
	[/^(us-)?(dollar|\$)s?$/, 'dollar'],
	[/^(franken|chf|pfund|rubel|yen|yuan|kronen|zloty|lira|hrywnja|griwna)$/, 'money'],
	[/^(kilometer|km)n?$/, 'kilometre'],
	[/^(meter|m)n?$/, 'metre'],
	[/^(tonnen?|t)$/, 'tonne'],
	[/^(kilogramm|kilo|kg)$/, 'kilogram'],
	[/^(liter|l)n?$/, 'litre'],
	[/^(grad|°c?)$/, 'degree'],
	[/^(hektar|ha|quadratkilometern?|quadratmetern?)$/, 'area'],
	[/^(megawatt|gigawatt|kilowattstunden?|terawattstunden?)$/, 'power'],
	[/^(jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|sekunden?)$/, 'time'],
	[/^(punkten?|zählern?)$/, 'point'],
];
const durations = /^(jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|sekunden?|jahrzehnten?|jahrhunderten?)$/;
const whenBefore = /^(vor|seit|nach|binnen|innerhalb|vergangenen|letzten|kommenden|nächsten|ersten|alle|in|pro)$/;
const nameBefore =
	/^(artikel|paragraf|paragraph|nummer|platz|rang|formel|gruppe|gleis|kapitel|absatz|flug|terminal|nr|phase|stufe|gruppe|halle|tor|kategorie|klasse|agenda|covid|liga|pro|je)$/;
const promised =
	/^(versprach(en)?|versprochen|verspricht|zugesagt|zusagte|geplant\w*|plan(t|te|en|ten)|fordert?\w*|gefordert\w*|erwartet?\w*|prognos\w*|angekündigt\w*|vorgesehen\w*)$/;

/** In the order of the sentence; a range (acht bis zehn) is one. */
export const readCounts = rememberSaid((said): readonly Count[] => {
	const figures = findFigures(said.text, said.span).filter((figure) => isCount(said, figure));
	const scores = readScores(said);
	const plain = figures.filter(({ start }) => !scores.some((score) => score.start <= start && start < score.end));
	return [...scores.map(({ count }) => count), ...joinRanges(said, plain), ...readVague(said)];
});

function isCount(said: Said, figure: FoundFigure): boolean {
	const { text, words } = said;
	const at = words.findIndex(({ start, end }) => end >= figure.end && start < figure.end);
	const first = words.findIndex(({ start }) => start >= figure.start);
	const before = words[first - 1];
	const next = words[at + 1];
	const tail = text.slice(figure.end, figure.end + 2);
	if (/^-\p{L}/u.test(tail) && !/^-[jJ]/u.test(tail)) return false;
	if (/^[.:]\d|^\.\s?\d/u.test(text.slice(figure.end, figure.end + 3)) || /\d[.:]$/u.test(text.slice(figure.start - 2, figure.start)))
		return false;
	if (/^\d{1,2}\.\d{1,2}$/.test(words[at]?.surface ?? '') || isDay(said, first, at)) return false;
	if (/^(pro|je|auf|unter)$/.test(before?.folded ?? '') && (next?.folded ?? '').startsWith('einwohner')) return false;
	if (/\p{L}-$/u.test(text.slice(figure.start - 2, figure.start)) || (before && nameBefore.test(before.folded))) return false;
	if (next?.folded === 'uhr') return false;
	return !(next && durations.test(next.folded) && words.slice(Math.max(0, first - 2), first).some(({ folded }) => whenBefore.test(folded)));
}

/** „nach dem 15.“ at the end of a sentence that was cut there. */
const isDay = ({ text, words }: Said, first: number, last: number) =>
	last === words.length - 1 &&
	/^\d{1,2}$/.test(words[last]?.surface ?? '') &&
	text[words[last]?.end ?? 0] === '.' &&
	/^(dem|am|vom|zum|den|bis|ab|datenstand|stand)$/.test(words[first - 1]?.folded ?? '');

function makeCount(said: Said, figure: FoundFigure, low: number, high: number): Count {
	const at = said.words.findIndex(({ end }) => end >= figure.end);
	const next = said.words[at + 1];
	const after = said.text.slice(figure.end, figure.end + 2).trim();
	const isAge =
		/^-j/iu.test(said.text.slice(figure.end, figure.end + 2)) ||
		(/^jahren?$/.test(next?.folded ?? '') && (said.words[at + 2]?.folded ?? '').startsWith('alt'));
	const unit = readUnit(after.startsWith('%') || /^[€$]/u.test(after) ? after.slice(0, 1) : (next?.folded ?? ''));
	const clause = said.clauses[said.words[at]?.clause ?? 0] ?? [];
	return {
		kind: isAge ? 'age' : unit ? 'amount' : 'thing',
		low,
		high,
		qualifier: figure.qualifier,
		noun: isAge ? null : (unit ?? readNoun(said, at) ?? readNumbered(clause)),
		around: clause
			.filter((word) => word.isContent && word !== next)
			.toSorted((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start)),
		isAhead: clause.some(({ folded }) => promised.test(folded)),
		figure,
	};
}

const readUnit = (folded: string) => units.find(([pattern]) => pattern.test(folded))?.[1] ?? null;

/** The noun within four words after the number that no comma or preposition parts from it. */
function readNoun({ text, words }: Said, at: number): string | null {
	for (let next = at + 1; next <= at + 4; next++) {
		const word = words[next];
		const before = words[next - 1];
		if (!word || !before || word.kind === 'number' || /[,;:.(–]/u.test(text.slice(before.end, word.start))) return null;
		if (/^\p{Lu}/u.test(word.surface)) return word.surface;
		if (/^(von|in|im|auf|bei|am|an|zu|zum|nach|aus|und|oder|als|mit|für|hat|ist|war|sind|waren|wurden|haben)$/.test(word.folded))
			return null;
	}
	return null;
}

/** „die Zahl der Soldaten … auf 12.000“: what is numbered. */
function readNumbered(clause: readonly SaidWord[]): string | null {
	const at = clause.findIndex(({ folded }) => /^(an)?zahl$/.test(folded));
	return at < 0
		? null
		: (clause.slice(at + 1, at + 5).find(({ surface, kind }) => kind === 'word' && /^\p{Lu}/u.test(surface))?.surface ?? null);
}

const lead = /^(\d{1,3}):(\d{1,3})$/u;

function readScores({ text, span, words }: Said): { start: number; end: number; count: Count }[] {
	const sentence = text.slice(span.start, span.end);
	return [...sentence.matchAll(/(?<![\d:.,])\d{1,3}:\d{1,3}(?![\d:]|\s?Uhr)/gu)].flatMap((match) => {
		const [, a, b] = lead.exec(match[0]) ?? [];
		const start = span.start + match.index;
		const around = words.filter(({ isContent }) => isContent);
		const [low, high] = [Number(a), Number(b)].toSorted((x, y) => x - y) as [number, number];
		return [
			{
				start,
				end: start + match[0].length,
				count: { kind: 'score', low, high, qualifier: 'exactly', noun: null, around, isAhead: false, figure: null },
			},
		];
	});
}

function joinRanges(said: Said, figures: readonly FoundFigure[]): Count[] {
	const counts: Count[] = [];
	for (let at = 0; at < figures.length; at++) {
		const figure = figures[at];
		const next = figures[at + 1];
		if (!figure) break;
		const between = next ? said.text.slice(figure.end, next.start) : '';
		const isRange =
			next &&
			(/^\s*(bis|–|-)\s*(zu )?$/u.test(between) ||
				(/^\s*und\s*$/u.test(between) && /zwischen\s$/iu.test(said.text.slice(figure.start - 9, figure.start))));
		const head = next && isRange ? next : figure;
		counts.push(makeCount(said, head, figure.value, head.value));
		if (isRange) at++;
	}
	return counts;
}

const vague: Readonly<Record<string, readonly [low: number, high: number]>> = {
	dutzende: [20, 300],
	hunderte: [150, 3_000],
	tausende: [1_500, 60_000],
	zehntausende: [15_000, 300_000],
	hunderttausende: [150_000, 2_000_000],
	millionen: [1.5e6, 3e8],
	milliarden: [1.5e9, 9e11],
};

const mayBeVague = /^(?:dutzende|(?:zehn|hundert)?tausende|hunderte|millionen|milliarden)n?$/;

/** Tausende, Dutzende: without a number before them, and what the next noun says they count. */
function readVague(said: Said): Count[] {
	return said.words.flatMap((word, at): Count[] => {
		if (!mayBeVague.test(word.folded)) return [];
		const range = vague[word.folded.replace(/n$/, '')] ?? vague[word.folded];
		if (!range || said.words[at - 1]?.kind === 'number' || readNumberAt(said.words, at - 1) !== null) return [];
		const clause = said.clauses[word.clause] ?? [];
		return [
			{
				kind: 'thing',
				low: range[0],
				high: range[1],
				qualifier: 'about',
				noun: readNoun(said, at),
				around: clause.filter((other) => other.isContent && other !== word),
				isAhead: false,
				figure: null,
			},
		];
	});
}
