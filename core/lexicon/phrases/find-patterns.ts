/** Finds how verbs stand with others in a sentence: with `sich`, with a preposition of theirs, with somebody in the dative. */
import type { TaggedToken } from '../../german/reading';
import { listVerbReadings } from '../../german/separable/clauses';
import type { JoinedVerb } from '../../german/separable/join-particles';
import { stem } from '../../german/stem';
import { foldSpelling } from '../../german/tokens';
import type { Phrase, PhraseTable } from './open-phrases';
import { type SentenceView, shareClause, type VerbAt, viewSentence } from './sentence-view';

export type FoundPattern = {
	/** Index of the verb's token. */
	readonly verb: number;
	/** In the word list's notation: `sich weigern`, `jdm. etw. vorwerfen`, `auf etw. verzichten`. */
	readonly pattern: string;
	readonly glosses: readonly string[];
	/** The verb, its particle, `sich` and the preposition (or `darauf`), ascending. */
	readonly tokens: readonly number[];
};

/** The patterns of one sentence's verbs, in order; verbs that stand alone have none. */
export function findPatterns(
	text: string,
	tokens: readonly TaggedToken[],
	joined: readonly JoinedVerb[],
	table: PhraseTable,
): FoundPattern[] {
	const view = viewSentence(text, tokens, joined);
	const found = [...view.verbs].flatMap(([lemma, places]) => {
		const patterns = table.find(stem(lemma)).filter(({ pattern }) => pattern.words.length === 0 && pattern.verb === lemma);
		return patterns.length === 0 ? [] : places.flatMap((verb) => choosePattern(view, verb, lemma, patterns) ?? []);
	});
	return found.toSorted((a, b) => a.verb - b.verb);
}

type Fit = { readonly phrase: Phrase; readonly tokens: number[]; readonly score: number };

function choosePattern(view: SentenceView, verb: VerbAt, lemma: string, patterns: readonly Phrase[]): FoundPattern | null {
	const reading = view.tokens[verb.at]?.reading;
	const isVerb = reading?.verbForm !== undefined && (verb.particle !== null || foldSpelling(reading.lemma) === lemma);
	if (!isVerb || reading === undefined) return null;
	const reflexive = findReflexive(view, verb);
	const fits = patterns.flatMap((phrase) => fitPattern(view, verb, phrase, reflexive) ?? []);
	const best = fits.toSorted((a, b) => b.score - a.score)[0];
	if (!best) return null;
	const own = [verb.at, ...(verb.particle === null ? [] : [verb.particle]), ...best.tokens].toSorted((a, b) => a - b);
	return { verb: verb.at, pattern: best.phrase.lemma, glosses: best.phrase.glosses, tokens: own };
}

/** A pattern fits when all it asks for is there; the more it asks for, the better. */
function fitPattern(view: SentenceView, verb: VerbAt, phrase: Phrase, reflexive: number | null): Fit | null {
	const { isReflexive, preposition, hasDative, hasAccusative } = phrase.pattern;
	if (isReflexive !== (reflexive !== null)) return null;
	const governing = preposition === null ? null : findPreposition(view, verb, preposition);
	if (preposition !== null && governing === null) return null;
	const dative = hasDative ? hasDativeNear(view, verb) : false;
	if (hasDative && !dative) return null;
	const score = (isReflexive ? 2 : 0) + (governing === null ? 0 : 2) + (dative ? 1 : 0) + (hasAccusative ? 0.1 : 0);
	return { phrase, tokens: [reflexive, governing].filter((at) => at !== null), score };
}

/** `sich` of this verb, or `mich`, `uns` beside `ich`, `wir`; `null` where there is none or it is another verb's. */
function findReflexive(view: SentenceView, verb: VerbAt): number | null {
	const { tokens } = view;
	const at = tokens.findIndex(({ folded }, index) => isReflexive(tokens, folded, index) && findReflexiveVerb(view, index) === verb.at);
	return at < 0 ? null : at;
}

/** The verb `sich` at `at` belongs to: the finite one before it, else, in a subordinate clause or beside an auxiliary, the first behind it. */
function findReflexiveVerb(view: SentenceView, at: number): number | null {
	const { tokens, clauses } = view;
	const isOwnVerb = (index: number) => listVerbReadings(tokens[index]).length > 0 && !isAuxiliary(tokens[index]);
	const isJoiner = (index: number) => /^(und|oder|aber|sondern)$/.test(tokens[index]?.folded ?? '');
	const stretch = clauses.stretches[clauses.stretchOf(at)];
	const first = stretch?.first ?? 0;
	for (let index = at - 1; index >= first && !isJoiner(index); index--) {
		if (isOwnVerb(index) && tokens[index]?.reading.verbForm === 'finite') return index;
	}
	for (let index = at + 1; index < tokens.length; index++) {
		if (isOwnVerb(index) && shareClause(view, index, at)) return index;
	}
	return null;
}

const isReflexive = (tokens: readonly TaggedToken[], folded: string, at: number) =>
	folded === 'sich' ||
	(/^(mich|mir)$/.test(folded) && /^ich$/.test(tokens[at - 1]?.folded ?? tokens[at - 2]?.folded ?? '')) ||
	(folded === 'uns' && tokens[at - 1]?.folded === 'wir');

const isAuxiliary = (token: TaggedToken | undefined) =>
	token?.reading.partOfSpeech === 'auxiliary' ||
	/^(sein|haben|werden|können|müssen|sollen|wollen|dürfen|mögen)$/.test(token?.reading.lemma ?? '');

const contractions: ReadonlyMap<string, RegExp> = new Map(
	Object.entries({
		in: /^(in|ins|im)$/,
		an: /^(an|ans|am)$/,
		auf: /^aufs?$/,
		von: /^vo[nm]$/,
		zu: /^zu[mr]?$/,
		bei: /^beim?$/,
		für: /^fürs?$/,
		um: /^ums?$/,
		über: /^übers?$/,
		vor: /^vorm?$/,
		durch: /^durchs?$/,
	}),
);

/** The preposition nearest to the verb in its clause, or its `da(r)-` word; `null` when it is not there. */
function findPreposition(view: SentenceView, verb: VerbAt, preposition: string): number | null {
	const form = contractions.get(preposition) ?? new RegExp(`^${preposition}$`);
	const pronominal = new RegExp(`^(d|w)or?a?r?${preposition}$|^da(r)?${preposition}$|^wo(r)?${preposition}$`);
	const places = view.tokens.flatMap(({ folded, reading }, at) => {
		const isPreposition = form.test(folded) && at !== verb.particle && reading.partOfSpeech !== 'particle';
		return (isPreposition || pronominal.test(folded)) && shareClause(view, at, verb.at) ? [at] : [];
	});
	return places.toSorted((a, b) => Math.abs(a - verb.at) - Math.abs(b - verb.at))[0] ?? null;
}

const datives = /^(dem|einem|keinem|ihm|ihnen|mir|dir|uns|diesem|jedem|seinem|ihrem|unserem|meinem|beiden|niemandem|jemandem)$/;
const prepositionForms =
	/^(in|an|auf|aus|bei|mit|nach|seit|von|vom|zu|zum|zur|vor|über|unter|gegen|für|neben|hinter|zwischen|gegenüber|wegen|trotz|laut|während)$/;

/** A dative that no preposition governs: `dem`, `ihnen`, `den` before a plural, `der` before a person are the signs. */
function hasDativeNear(view: SentenceView, verb: VerbAt): boolean {
	return view.tokens.some(({ folded }, at) => {
		if (!shareClause(view, at, verb.at) || prepositionForms.test(view.tokens[at - 1]?.folded ?? '')) return false;
		if (datives.test(folded)) return true;
		const noun = view.tokens.slice(at + 1, at + 4).find(({ reading }) => /^(noun|name)$/.test(reading.partOfSpeech));
		return folded === 'den' && noun?.readings.some(({ number }) => number === 'plural') === true && noun.folded.endsWith('n');
	});
}
