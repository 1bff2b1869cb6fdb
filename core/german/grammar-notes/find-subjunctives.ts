/**
 * Notes on verbs in the subjunctive. Konjunktiv I reports by itself; Konjunktiv II and `würde` report beside it or under a verb of saying, and are
 * unreal otherwise. A form that equals the indicative is not claimed (Duden, Die Grammatik, „Indirekte Rede“).
 */
import { listParticles, readSayingForm } from '../../claims/attribution/saying-verbs';
import type { TaggedToken } from '../reading';
import type { Clauses } from '../separable/clauses';
import type { JoinedVerb } from '../separable/join-particles';
import type { FoundNote } from './found-note';
import { isFixedSubjunctive, isUnrealComparison, opensCondition } from './subjunctive-forms';

type Subjunctive = { readonly at: number; readonly kind: 'first' | 'second' };

/** The notes of a sentence, in order. `goesOn` says that the sentence before was reported speech. */
export function findSubjunctives(clauses: Clauses, joined: readonly JoinedVerb[], goesOn: boolean): FoundNote[] {
	const found = clauses.tokens.flatMap((_, at) => readSubjunctive(clauses, at) ?? []);
	const isReported =
		goesOn ||
		found.some(({ at, kind }) => kind === 'first' && !isUnreal(clauses, at)) ||
		hasSayingVerb(clauses.tokens, joined) ||
		clauses.tokens.some(({ folded }) => namesSource.test(folded));
	return found.flatMap(({ at, kind }) => {
		const isUnrealHere =
			kind === 'first' ? isUnreal(clauses, at) : isUnreal(clauses, at) || !isReported || clauses.isQuoted(at) || isCondition(clauses, at);
		const noteKind = isUnrealHere ? (isEpistemic(clauses.tokens[at]) ? 'hedge' : 'unreal') : 'reportedSpeech';
		return [{ token: at, note: { kind: noteKind, cues: listCues(clauses, at) } }];
	});
}

function readSubjunctive(clauses: Clauses, at: number): Subjunctive | null {
	const token = clauses.tokens[at];
	if (token?.reading.verbForm !== 'finite' || (at > 0 && /^\p{Lu}/u.test(token.surface) && !clauses.isBoundary(at))) return null;
	const moods = new Set(token.readings.filter(({ verbForm }) => verbForm === 'finite').flatMap(({ moods: own }) => own ?? []));
	if (moods.has('subjunctive1')) return isFirstSubjunctive(clauses, at, moods.has('indicative')) ? { at, kind: 'first' } : null;
	if (!moods.has('subjunctive2') || moods.has('indicative') || /^(möchten?|möchtest)$/.test(token.folded)) return null;
	return { at, kind: 'second' };
}

/** A form in -e is the indicative of the first person only; so without `ich` it is Konjunktiv I. */
function isFirstSubjunctive(clauses: Clauses, at: number, isAmbiguous: boolean): boolean {
	const { tokens, gap } = clauses;
	const word = tokens[at]?.folded ?? '';
	if (isFixedSubjunctive({ before: tokens[at - 1]?.folded, word, after: tokens[at + 1]?.folded })) return false;
	if (word === 'sei' && at === 0) return false;
	if (!isAmbiguous) return true;
	if (gap(at).endsWith('-')) return false;
	return word.endsWith('e') && at > 0 && !speaksOfSelf(clauses, at) && !isCommand(clauses, at);
}

/** The subject is `ich`, here or, left out, in the clause before: „Ich kam und habe gesehen“. */
function speaksOfSelf({ tokens, stretches, stretchOf }: Clauses, at: number): boolean {
	const own = stretchOf(at);
	const hasSelf = (index: number) => {
		const stretch = stretches[index];
		return stretch !== undefined && tokens.slice(stretch.first, stretch.last + 1).some(({ folded }) => folded === 'ich');
	};
	if (hasSelf(own)) return true;
	const stretch = stretches[own];
	const hasSubject =
		stretch !== undefined &&
		tokens.slice(stretch.first, at).some(({ reading }) => /^(noun|name|pronoun|number)$/.test(reading.partOfSpeech));
	return !hasSubject && stretches.some((_, index) => hasSelf(index));
}

/** „Man nehme …“; „Komme bald!“ */
const isCommand = ({ tokens, gap }: Clauses, at: number) =>
	(tokens[at - 1]?.folded === 'man' && at === 1) || (at === 0 && gap(tokens.length).includes('!'));

function isUnreal({ tokens, stretches, stretchOf }: Clauses, at: number): boolean {
	const first = stretches[stretchOf(at)]?.first ?? at;
	return isUnrealComparison(tokens[at - 1]?.folded, tokens[first]?.folded, tokens[first + 1]?.folded);
}

const isCondition = ({ tokens, stretches, stretchOf }: Clauses, at: number) =>
	opensCondition(tokens[stretches[stretchOf(at)]?.first ?? at]?.folded);

/** „dürfte stimmen“, „könnte kommen“: probable and possible rather than unreal. */
const isEpistemic = (token: TaggedToken | undefined) => /^(dürften?|könnten?)$/.test(token?.folded ?? '');

/** Prepositions that name who says so: „laut MDR“, „dem Bericht zufolge“. */
const namesSource = /^(laut|zufolge)$/;

function hasSayingVerb(tokens: readonly TaggedToken[], joined: readonly JoinedVerb[]): boolean {
	return tokens.some(({ folded, reading }, at) => {
		if (reading.verbForm === undefined || /^\p{Lu}/u.test(tokens[at]?.surface ?? '')) return false;
		const particle = joined.find(({ verb }) => verb === at)?.particle;
		if (particle !== undefined) return listParticles(folded).has(tokens[particle]?.folded ?? '');
		return readSayingForm(folded) !== null;
	});
}

/** The verb, and of `würde` and the like the infinitive or participle that closes its clause. */
function listCues(clauses: Clauses, at: number): { start: number; end: number }[] {
	const { tokens, stretches, stretchOf } = clauses;
	const span = (index: number) => ({ start: tokens[index]?.start ?? 0, end: tokens[index]?.end ?? 0 });
	const stretch = stretches[stretchOf(at)];
	if (!stretch || !/^würden?$/.test(tokens[at]?.folded ?? '')) return [span(at)];
	const isOpen = (index: number) => /^(infinitive|participle)$/.test(tokens[index]?.reading.verbForm ?? '');
	let verb = stretch.last;
	while (verb > at && !isOpen(verb)) verb--;
	if (verb === at) verb = isOpen(at - 1) && at > stretch.first ? at - 1 : -1;
	return verb < 0 ? [span(at)] : [span(at), span(verb)].toSorted((a, b) => a.start - b.start);
}
