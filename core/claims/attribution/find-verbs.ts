/** Cues with a verb of saying: „…“, sagte X; X warnte davor; X hat bestätigt; wurde von X bestritten; räumte X ein. */
import type { Cue } from './cue';
import { findSubject, findSubjectAfter, isPreposition, type Reader } from './find-subject';
import { readNounPhrase } from './noun-phrase';
import { listParticles, readSayingForm } from './saying-verbs';
import { clauseEnd, clauseStart, type Word } from './words';

const having = /^(hat|haben|habe|hatte|hatten|hätte|hätten)$/;
const passive = /^(wird|werden|werde|wurde|wurden|worden|wäre|sei|ist)$/;

/** The cues of the sentence, in order; [] when nobody is said to speak. */
export function findVerbs(reader: Reader): Cue[] {
	return reader.words.flatMap((word, at) => (word.quoted ? [] : (readVerb(reader, at) ?? [])));
}

function readVerb(reader: Reader, at: number): Cue | null {
	const { words } = reader;
	const folded = words[at]?.folded ?? '';
	if (words[at]?.surface !== words[at]?.surface.toLowerCase()) return null;
	const form = readSayingForm(folded);
	if (form) {
		const aux = form.isParticiple ? findAuxiliary(words, at) : null;
		if (aux !== null) return readParticiple(reader, at, aux);
		if (form.isFinite) return { first: at, last: at, speaker: findSubject(reader, at), kind: 'verb' };
	}
	return hasParticle(words, at) ? { first: at, last: at, speaker: findSubject(reader, at), kind: 'verb' } : null;
}

/** „räumte … ein“: the particle closes its clause. */
function hasParticle(words: readonly Word[], at: number): boolean {
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
	for (let at = participle - 1; at >= clauseStart(words, participle); at--) if (isAuxiliary(words[at])) return at;
	return null;
}

function readParticiple(reader: Reader, at: number, aux: number): Cue | null {
	const { words } = reader;
	if (having.test(words[aux]?.folded ?? '')) {
		const start = clauseStart(words, at);
		const speaker = aux > at && aux - start > 1 ? findSubjectAfter(reader, start + 1) : findSubject(reader, aux);
		return { first: at, last: at, speaker, kind: 'verb' };
	}
	return { first: at, last: at, speaker: readAgent(reader, at), kind: 'hearsay' };
}

/** „von nordkoreanischer Seite … bestritten“: who does it, in the passive. */
function readAgent({ words, isPersonEnd }: Reader, verb: number) {
	for (let at = clauseStart(words, verb); at < clauseEnd(words, verb); at++) {
		if (/^(von|vom|durch|seitens)$/.test(words[at]?.folded ?? '') && isPreposition(words[at]))
			return readNounPhrase(words, at + 1, isPersonEnd);
	}
	return null;
}
