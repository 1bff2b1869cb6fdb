/** Hyphenated compounds: EU-Außenbeauftragter, 20-Punkte-Plan. The hyphens say where; what stands behind the last must be a common word. */
import type { PartOfSpeech } from '../../word';
import type { CompoundPart, CompoundSources } from './compound-part';
import { foldWord } from './fold-word';
import { hashText } from './part-table';
import { scoreLearnedModifier } from './score-parts';

type Segment = { readonly text: string; readonly start: number };
type Lemma = { readonly lemma: string; readonly partOfSpeech: PartOfSpeech };

const hyphen = /[-\u2010\u2011]/u;
const heads: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adjective']);

/** The parts between hyphens, those that are compounds without an entry taken apart in turn by `takeWordApart`; [] for names (Müller-Lüdenscheidt). */
export function takeHyphensApart(
	word: string,
	sources: CompoundSources,
	takeWordApart: (word: string, sources: CompoundSources) => CompoundPart[],
): CompoundPart[] {
	const segments = listSegments(word);
	const last = segments.at(-1);
	if (!last || segments.length < 2 || isName(word, sources)) return [];
	const inside = (segment: Segment) =>
		takeWordApart(segment.text, sources).map((part) => ({ ...part, start: part.start + segment.start, end: part.end + segment.start }));
	const head = readHead(last.text, sources);
	const headParts = head && sources.knows(head.lemma) ? [] : inside(last);
	if (!head && headParts.length === 0) return [];
	return segments.flatMap((segment) => {
		const lemma = segment === last ? head : readModifier(segment.text, sources);
		const parts = segment === last ? headParts : lemma && sources.knows(lemma.lemma) ? [] : inside(segment);
		if (parts.length > 0) return parts;
		const { text, start } = segment;
		return [{ start, end: start + text.length, lemma: lemma?.lemma ?? text, partOfSpeech: lemma?.partOfSpeech ?? 'name' }];
	});
}

function isName(word: string, { morphology }: CompoundSources): boolean {
	const readings = morphology.read(word).filter(({ isGuess }) => !isGuess);
	return readings.length > 0 && readings.every(({ partOfSpeech }) => partOfSpeech === 'name');
}

function listSegments(word: string): Segment[] {
	let start = 0;
	const segments = word.split(hyphen).map((text) => {
		const segment = { text, start };
		start += text.length + 1;
		return segment;
	});
	return segments.some(({ text }) => text === '') ? [] : segments;
}

function readHead(text: string, { morphology }: CompoundSources): Lemma | null {
	const reading = morphology.read(text).find(({ isGuess, partOfSpeech }) => !isGuess && heads.has(partOfSpeech));
	return reading ? { lemma: reading.lemma, partOfSpeech: reading.partOfSpeech } : null;
}

/** Null for what is not known: names and foreign words, which stand as they are. */
function readModifier(text: string, sources: CompoundSources): Lemma | null {
	if (/^\p{N}/u.test(text)) return { lemma: text, partOfSpeech: 'number' };
	if (/^\p{Lu}[\p{Lu}\p{N}]*s?$/u.test(text)) return { lemma: text, partOfSpeech: 'abbreviation' };
	const { text: folded } = foldWord(text);
	const entry = sources.parts.findModifier(hashText(folded));
	if (entry) return scoreLearnedModifier(folded, entry, sources);
	return sources.morphology.read(text).find(({ isGuess }) => !isGuess) ?? null;
}
