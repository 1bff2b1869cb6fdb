/**
 * Joins separated verbs across their clause: „kündete … an“ is *ankünden*. The particle closes the clause (right bracket), its verb stands second or
 * first; between them may stand whole clauses. A particle may also be written apart before its verb: „bekannt gegeben“.
 */
import type { Morphology, TaggedToken } from '../reading';
import { type Clauses, isFiniteVerb, readClauses } from './clauses';
import { findHost, joinFreely, joinListed } from './find-host';
import { judgeParticle } from './judge-particle';
import { apartBeforeVerb, copulas } from './particles';

/** Token indices of the verb and its particle, and the lemma they make together. */
export type JoinedVerb = { readonly verb: number; readonly particle: number; readonly lemma: string };

/** The separated verbs of one sentence in the order of their particles; [] when there are none. `tokens` index into `text`. */
export function joinParticles(text: string, tokens: readonly TaggedToken[], morphology: Morphology): JoinedVerb[] {
	const clauses = readClauses(text, tokens);
	const taken = new Set<number>();
	const joined: JoinedVerb[] = [];
	for (let particle = tokens.length - 1; particle >= 0; particle--) {
		const found = joinBefore(clauses, particle, morphology) ?? joinAcross(clauses, particle, morphology, taken);
		if (!found) continue;
		taken.add(found.verb);
		joined.push(found);
	}
	return joined.toReversed();
}

function joinAcross(clauses: Clauses, particle: number, morphology: Morphology, taken: ReadonlySet<number>): JoinedVerb | null {
	const bracket = judgeParticle(clauses, particle);
	if (!bracket) return null;
	const host = findHost(clauses, particle, bracket === 'closed', morphology, taken);
	return host && { ...host, particle };
}

/** „zusammen zu arbeiten“, „verloren gegangen“, „wenn er vorbei schaut“; „Hinzu kommt“. */
function joinBefore(clauses: Clauses, particle: number, morphology: Morphology): JoinedVerb | null {
	const { tokens } = clauses;
	const token = tokens[particle];
	if (!token || !apartBeforeVerb.has(token.folded) || clauses.isBoundary(particle + 1)) return null;
	if (particle > 0 && /^\p{Lu}/u.test(token.surface)) return null;
	const verb = tokens[particle + 1]?.folded === 'zu' ? particle + 2 : particle + 1;
	const host = tokens[verb];
	if (!host || copulas.has(host.reading.lemma) || host.reading.verbForm === undefined) return null;
	const isFronted = particle === 0 && isFiniteVerb(host);
	const isFinal = clauses.stretches[clauses.stretchOf(particle)]?.isSubordinate === true && clauses.isBoundary(verb + 1);
	const hasZu = verb > particle + 1;
	if (isFiniteVerb(host) && !isFronted && !isFinal && !hasZu) return null;
	const forms = isFronted || isFinal ? /./ : /infinitive|participle/i;
	const lemma = joinListed(host, token.folded, forms, morphology) ?? (isFronted ? joinFreely(host, token.folded) : null);
	return lemma ? { verb, particle, lemma } : null;
}
