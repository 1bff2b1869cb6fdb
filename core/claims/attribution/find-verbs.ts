/** Cues with a verb of saying: „…“, sagte X; X warnte davor; X hat bestätigt; wurde von X bestritten; räumte X ein. */
import type { Cue } from './cue';
import { findSubject, findSubjectAfter, isPreposition, isRelative, isSubordinate, type Reader } from './find-subject';
import { findTaggedVerbs } from './find-tagged-verbs';
import { readNounPhrase } from './noun-phrase';
import { listParticles, readSayingForm } from './saying-verbs';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

const having = /^(hat|haben|habe|hatte|hatten|hätte|hätten)$/;
const passive = /^(wird|werden|werde|wurde|wurden|worden|wäre|sei|ist)$/;

/** The cues of the sentence, in order; [] when nobody is said to speak. */
export function findVerbs(reader: Reader): Cue[] {
	if (reader.words[0]?.reading) return findTaggedVerbs(reader);
	return reader.words.flatMap((word, at) => (word.quoted ? [] : (readVerb(reader, at) ?? [])));
}

function readVerb(reader: Reader, at: number): Cue | null {
	const { words } = reader;
	const folded = words[at]?.folded ?? '';
	if (isCapitalised(words[at] as Word) || isAttribute(words, at) || words[at - 1]?.folded === 'zu') return null;
	if (isUnspoken(words, at) || (isRelative(words, clauseStart(words, at), at) && !isPreposition(words[clauseStart(words, at)])))
		return null;
	const form = readSayingForm(folded);
	if (form) {
		const aux = form.isParticiple ? findAuxiliary(words, at) : null;
		if (aux !== null) return readParticiple(reader, at, aux);
		if (form.isFinite) return { first: at, last: at, speaker: findSubject(reader, at), kind: 'verb' };
	}
	return hasParticle(words, at) ? { first: at, last: at, speaker: findSubject(reader, at), kind: 'verb' } : null;
}

/** „in seinem geäußerten Wunsch“: a participle between article and noun; not „Das sagte Rutte“. */
function isAttribute(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (words[at - 1]?.folded === 'das' && clauseStart(words, at) === at - 1) return false;
	return (
		/^(de[rsmn]|die|das|d?eine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?)$/.test(words[at - 1]?.folded ?? '') &&
		next !== undefined &&
		isCapitalised(next)
	);
}

/** „Wie, erklärte er nicht“: the clause of the verb ends in its negation. */
const isUnspoken = (words: readonly Word[], at: number) =>
	words[clauseEnd(words, at) - 1]?.folded === 'nicht' && clauseStart(words, at) === at;

/** „räumte … ein“: the particle closes its clause; „sprach von“. */
function hasParticle(words: readonly Word[], at: number): boolean {
	const folded = words[at]?.folded ?? '';
	if (/^(spricht|sprach|sprachen)$/.test(folded)) {
		return words.slice(at, clauseEnd(words, at)).some((word) => /^(von|vom|davon)$/.test(word.folded)) || endsWithParticle(words, at);
	}
	return endsWithParticle(words, at);
}

function endsWithParticle(words: readonly Word[], at: number): boolean {
	const particles = listParticles(words[at]?.folded ?? '');
	if (particles.size === 0) return false;
	for (let later = at + 1; later < Math.min(words.length, at + 25); later++) {
		const word = words[later];
		if (word && !word.quoted && particles.has(word.folded) && words[later + 1]?.clause !== word.clause) return true;
	}
	return false;
}

function findAuxiliary(words: readonly Word[], participle: number): number | null {
	const isAuxiliary = (word: Word | undefined) =>
		word !== undefined && !word.quoted && (having.test(word.folded) || passive.test(word.folded));
	const next = words[participle + 1];
	if (next && next.clause === words[participle]?.clause && isAuxiliary(next)) return participle + 1;
	const start = clauseStart(words, participle);
	for (let at = participle - 1; at >= start; at--) if (isAuxiliary(words[at])) return at;
	const mayBelongBefore = clauseEnd(words, participle) === participle + 1 && !isSubordinate(words[start]) && participle > start;
	if (!mayBelongBefore) return null;
	for (let at = start - 1; at >= 0; at--) if (isAuxiliary(words[at])) return at;
	return null;
}

function readParticiple(reader: Reader, at: number, aux: number): Cue | null {
	const { words } = reader;
	if (having.test(words[aux]?.folded ?? '')) {
		const start = clauseStart(words, at);
		const speaker = aux > at && aux - start > 1 ? findSubjectAfter(reader, start + 1) : findSubject(reader, aux);
		return { first: at, last: at, speaker, kind: 'verb' };
	}
	const agent = readAgent(reader, at);
	return agent && { first: at, last: at, speaker: agent, kind: 'verb' };
}

/** „von nordkoreanischer Seite … bestritten“: who does it, in the passive. */
function readAgent({ words, isPersonEnd }: Reader, verb: number) {
	for (let at = clauseStart(words, verb); at < clauseEnd(words, verb); at++) {
		if (/^(von|vom|durch|seitens)$/.test(words[at]?.folded ?? '') && isPreposition(words[at]))
			return readNounPhrase(words, at + 1, isPersonEnd);
	}
	return null;
}
