/** Finds the verb a separated particle belongs to: the nearest finite verb before it in the same clause, clauses in between stepped over. */
import type { Morphology, TaggedToken } from '../reading';
import { type Clauses, isFiniteVerb, listVerbReadings } from './clauses';
import { adverbsBeside, auxiliariesWith, directional, homographs, modalParticles, modals, particlesOfFew } from './particles';

export type Host = { readonly verb: number; readonly lemma: string };

/** Whether the morphology lists the lemma as a verb rather than making it by rule. */
export function isListedVerb(lemma: string, morphology: Morphology): boolean {
	const readings = morphology.readLemma?.(lemma) ?? morphology.read(lemma);
	return readings.some((reading) => reading.lemma === lemma && reading.verbForm === 'infinitive' && reading.isGuess !== true);
}

/** The listed verb that the particle makes with a form's lemma, the commonest where the form has several; `null` when none is listed. */
export function joinListed(token: TaggedToken, particle: string, forms: RegExp, morphology: Morphology): string | null {
	const readings = listVerbReadings(token).filter(({ verbForm }) => forms.test(verbForm ?? ''));
	const sure = readings.find(({ lemma }) => particlesOfFew.get(particle)?.has(lemma));
	if (sure) return particle + sure.lemma;
	const joined = readings
		.filter(({ lemma }) => mayJoin(particle, lemma))
		.map(({ lemma, prefix }) => (prefix === particle ? lemma : particle + lemma));
	const listed = [...new Set(joined)].filter((lemma) => isListedVerb(lemma, morphology));
	return listed.toSorted((a, b) => morphology.zipf(b) - morphology.zipf(a))[0] ?? null;
}

function mayJoin(particle: string, lemma: string): boolean {
	if (adverbsBeside.get(particle)?.has(lemma)) return false;
	return (particlesOfFew.get(particle)?.has(lemma) ?? true) && (auxiliariesWith.get(lemma)?.has(particle) ?? true);
}

/** A verb the list lacks but the language makes freely: „herüberwinken“, „durchwechseln“; `null` where the particle is not one that does. */
export function joinFreely(token: TaggedToken, particle: string): string | null {
	const { lemma, verbForm, partOfSpeech, isGuess } = token.reading;
	if (verbForm !== 'finite' || isGuess || /^\p{Lu}/u.test(token.surface)) return null;
	if (modals.has(lemma)) return modalParticles.has(particle) ? particle + lemma : null;
	if (partOfSpeech === 'auxiliary' || particlesOfFew.has(particle) || !(directional.has(particle) || homographs.has(particle))) return null;
	return particle + lemma;
}

/** The host of the particle at `at`, or `null`. `taken` are verbs that have their particle. */
export function findHost(clauses: Clauses, at: number, isClosed: boolean, morphology: Morphology, taken: ReadonlySet<number>): Host | null {
	const own = clauses.stretchOf(at);
	const particle = clauses.tokens[at]?.surface ?? '';
	for (let index = own; index >= 0; index--) {
		const stretch = clauses.stretches[index];
		if (!stretch || (index < own && stretch.isSubordinate)) continue;
		if (index < own && (!isClosed || isNewClause(clauses, index + 1, at))) return null;
		const last = index === own ? at - 1 : stretch.last;
		let free: Host | null = null;
		for (let verb = last; verb >= stretch.first; verb--) {
			const token = clauses.tokens[verb];
			if (!token || !mayBeHost(clauses, verb, at)) continue;
			if (taken.has(verb)) return null;
			const listed = joinListed(token, particle, /^finite$/, morphology);
			if (listed) return { verb, lemma: listed };
			if (!isFiniteVerb(token)) continue;
			const mayBeFree = isClosed && !stretch.isSubordinate && !isNominal(clauses, verb) && (index === own || directional.has(particle));
			const lemma = mayBeFree ? joinFreely(token, particle) : null;
			if (lemma !== null && free === null) free = { verb, lemma };
			if (isSurelyFinite(token)) return free;
		}
		if (free) return free;
	}
	return null;
}

/** „zum verweilen“: an infinitive as a noun, spelled small. */
const isNominal = ({ tokens }: Clauses, at: number) => /^(zu[mr]|beim|vo[mr]|im|am|das|des|dem)$/.test(tokens[at - 1]?.folded ?? '');

/** No reading of the form is an infinitive, participle or other word: a verb before it has its own clause. */
const isSurelyFinite = (token: TaggedToken) => token.readings.every(({ verbForm, isGuess }) => verbForm === 'finite' && !isGuess);

/** A finite verb in second or first place: in a subordinate clause it would stand at the end, with the particle on it. */
function mayBeHost(clauses: Clauses, verb: number, at: number): boolean {
	const token = clauses.tokens[verb];
	if (
		!listVerbReadings(token).some(({ verbForm }) => verbForm === 'finite') ||
		(verb > 0 && /^\p{Lu}/u.test(token?.surface ?? '') && !clauses.isBoundary(verb))
	)
		return false;
	const stretch = clauses.stretches[clauses.stretchOf(verb)];
	return !(stretch?.isSubordinate && verb + 1 < at && clauses.isBoundary(verb + 1));
}

/** The stretch goes on with a subject and verb of its own rather than with what was interrupted. */
function isNewClause(clauses: Clauses, index: number, at: number): boolean {
	const stretch = clauses.stretches[index];
	return stretch !== undefined && clauses.stretchOf(at) === index && stretch.isSubordinate && stretch.last > at;
}
