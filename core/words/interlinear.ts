/**
 * A sentence in cells, each German word over its gloss. Neighbours that mean one thing (`im Gegenzug`) share a cell; halves that stand apart
 * (`kündigte … an`) keep their places and carry one group's number, so that a view can join them.
 */
import type { Span } from '../article';
import type { GrammarKind, Word } from '../word';
import { leaveOutParticles, listPieces, type VocabularyItem } from './gather-vocabulary';

/** The span has the punctuation that touches the word. */
export type GlossCell = Span & {
	/** English; `null` where there is none to give: names, numbers, unknown words. */
	readonly gloss: string | null;
	/** From 1 on in each sentence; `null` for what stands together. */
	readonly group: number | null;
	/** The first of its group stands for the whole; `true` for what has no group. */
	readonly isHead: boolean;
	/** The whole as a dictionary has it: `ankündigen`; `null` where nothing is known. */
	readonly lemma: string | null;
};

/** What has one meaning. */
type Unit = { readonly pieces: readonly Span[]; readonly lemma: string; readonly gloss: string | null };

/**
 * Cells of the sentence in its order. `words`, in the order of the text, may be all of the article's; so may `items`, whose editors' glosses
 * come before all others.
 */
export function glossSentence(text: string, sentence: Span, words: readonly Word[], items: readonly VocabularyItem[]): GlossCell[] {
	const units = makeUnits(leaveOutParticles(words.filter((word) => isInside(word, sentence))), listCurated(items, sentence));
	const cells: { start: number; end: number; units: Unit[] }[] = [];
	for (const chunk of text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)) {
		const start = sentence.start + chunk.index;
		const end = start + chunk[0].length;
		const own = units.filter(({ pieces }) => pieces.some((piece) => piece.start < end && start < piece.end));
		const before = cells.at(-1);
		const joins = own.length === 1 && before?.units.length === 1 && before.units[0] === own[0];
		if (before && joins) before.end = end;
		else cells.push({ start, end, units: own });
	}
	return numberGroups(cells);
}

function numberGroups(cells: readonly { start: number; end: number; units: readonly Unit[] }[]): GlossCell[] {
	const apart = listUnits(cells).filter((unit) => cells.filter((cell) => cell.units.includes(unit)).length > 1);
	return cells.map(({ start, end, units: own }, i) => {
		const unit = own.find((one) => apart.includes(one));
		const isHead = !unit || !cells.slice(0, i).some((before) => before.units.includes(unit));
		const glosses = own.flatMap(({ gloss }) => (gloss === null ? [] : [gloss]));
		const lemma = own.map((one) => one.lemma).join(' / ') || null;
		return { start, end, gloss: glosses.join(' / ') || null, group: unit ? apart.indexOf(unit) + 1 : null, isHead, lemma };
	});
}

const listUnits = (cells: readonly { units: readonly Unit[] }[]) => [...new Set(cells.flatMap((cell) => cell.units))];

function listCurated(items: readonly VocabularyItem[], sentence: Span): Unit[] {
	return items.flatMap(({ lemma, entry, places }) =>
		entry
			? places.filter((place) => isInside(place, sentence)).map(({ pieces }) => ({ pieces, lemma, gloss: entry.glosses[0] ?? null }))
			: [],
	);
}

/** The editors' first, then phrases, then what words they leave. */
function makeUnits(words: readonly Word[], curated: readonly Unit[]): Unit[] {
	const isFree = (span: Span, units: Iterable<Unit>) => ![...units].some(({ pieces }) => pieces.some((piece) => isInside(span, piece)));
	const phrases = new Map<string, Unit>();
	for (const { phrase } of words) {
		if (!phrase || phrase.glosses.length === 0 || phrase.pieces.length === 0) continue;
		const { lemma, pieces, glosses } = phrase;
		if (pieces.every((piece) => isFree(piece, curated)))
			phrases.set(`${pieces[0]?.start} ${lemma}`, { pieces, lemma, gloss: glosses[0] ?? null });
	}
	const wholes = [...curated, ...phrases.values()].map((unit) => withParticles(unit, words));
	const left = words.filter((word) => isFree(word, wholes));
	return [...wholes, ...left.map((word) => ({ pieces: listPieces(word), lemma: word.lemma, gloss: findGloss(word) }))];
}

/** The whole with the particles of its verbs: `legte Veto ein`. */
function withParticles(unit: Unit, words: readonly Word[]): Unit {
	const inside = words.filter((word) => unit.pieces.some((piece) => isInside(word, piece)));
	const particles = inside.flatMap(({ particle }) => (particle ? [particle] : []));
	const missing = particles.filter((particle) => !unit.pieces.some((piece) => isInside(particle, piece)));
	return { ...unit, pieces: [...unit.pieces, ...missing].toSorted((a, b) => a.start - b.start) };
}

/** The best gloss; that of its parts where the whole has none. */
function findGloss({ partOfSpeech, glosses, parts }: Word): string | null {
	if (partOfSpeech === 'name' || partOfSpeech === 'number') return null;
	const ofParts = (parts ?? []).map((part) => part.glosses[0]);
	return glosses[0] ?? (ofParts.length > 0 && !ofParts.includes(undefined) ? ofParts.join(' + ') : null);
}

const isInside = (span: Span, other: Span) => other.start <= span.start && span.end <= other.end;

/** One grammar note on a sentence, with every word that shows it. */
export type SentenceNote = { readonly kind: GrammarKind; readonly cues: readonly Span[] };

/** The notes of the words in the sentence, one a kind, in the order in which they come up; cues in the order of the text, each once. */
export function noteGrammar(sentence: Span, words: readonly Word[]): SentenceNote[] {
	const cues = new Map<GrammarKind, Map<number, Span>>();
	for (const { grammar } of words.filter((word) => isInside(word, sentence))) {
		for (const note of grammar ?? []) {
			const known = cues.get(note.kind) ?? new Map<number, Span>();
			for (const cue of note.cues) known.set(cue.start, cue);
			cues.set(note.kind, known);
		}
	}
	return [...cues].map(([kind, spans]) => ({ kind, cues: [...spans.values()].toSorted((a, b) => a.start - b.start) }));
}
