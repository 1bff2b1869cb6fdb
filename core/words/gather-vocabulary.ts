/**
 * The words of an article that are worth knowing: nouns, verbs, adjectives and adverbs with a meaning to show, one item a lemma, rarest first.
 * A compound is as rare as its rarest part, since knowing the parts is knowing the whole. What the editors glossed comes in under their entry.
 */
import type { Span } from '../article';
import { splitSentences } from '../german/sentences';
import type { GlossaryFind } from '../lexicon/find-glossary';
import { foldEnglish } from '../lexicon/fold-english';
import type { GlossaryEntry } from '../seeds';
import type { Gender, PartOfSpeech, Word } from '../word';

/** Where a word stands: its own pieces (two of a separated verb), and the sentence around it. */
export type WordPlace = Span & { readonly pieces: readonly Span[]; readonly sentence: Span };

export type VocabularyItem = {
	/** Tells the items of one article apart. */
	readonly id: string;
	readonly lemma: string;
	readonly partOfSpeech: PartOfSpeech | 'phrase';
	readonly gender?: Gender;
	/** The word at its first place; of a phrase of the editors', its rarest word; `null` where the lexicon has none. Its glosses are the dictionary's. */
	readonly word: Word | null;
	/** The editors' own. */
	readonly entry: GlossaryEntry | null;
	/** Zipf scale; `null` where only the editors know the word. */
	readonly zipf: number | null;
	/** In the order of the text; at least one. */
	readonly places: readonly WordPlace[];
};

/** Whether it is several words, of which only the whole has the meaning the editors gave. */
export function isPhrase({ lemma, partOfSpeech }: Pick<VocabularyItem, 'lemma' | 'partOfSpeech'>): boolean {
	return partOfSpeech === 'phrase' || lemma.includes(' ');
}

/**
 * The word as it is kept from one of the item's places, the editors' glosses first; one made of their entry where the lexicon has none. `null`
 * for a phrase of which it knows no word.
 */
export function takeWord(item: VocabularyItem, { pieces: [own, particle] }: WordPlace): Word | null {
	const { lemma, partOfSpeech, gender, word, entry } = item;
	if (!own) return null;
	const ofEditors = entry && !isPhrase(item) ? entry.glosses : [];
	const told = new Set(ofEditors.map(foldEnglish));
	const glosses = [...ofEditors, ...(word?.glosses ?? []).filter((gloss) => !told.has(foldEnglish(gloss)))];
	const { start, end } = own;
	if (word) return { ...word, start, end, particle, glosses };
	return partOfSpeech === 'phrase' ? null : { start, end, particle, lemma, partOfSpeech, gender, glosses, zipf: 0 };
}

const openClasses: ReadonlySet<PartOfSpeech> = new Set(['noun', 'verb', 'adjective', 'adverb']);

/** Zipf scale: that of the word, or that of its rarest part where that is commoner. */
export function measureRarity({ zipf, parts }: Word): number {
	const ofParts = (parts ?? []).flatMap((part) => (part.zipf === undefined ? [] : [part.zipf]));
	return ofParts.length === 0 ? zipf : Math.max(zipf, Math.min(...ofParts));
}

/** Items of all levels, rarest first, those only the editors know before them. `words` and `finds` point into `text`; words in its order. */
export function gatherVocabulary(text: string, words: readonly Word[], finds: readonly GlossaryFind[]): VocabularyItem[] {
	const takeSentence = findSentences(text);
	const { ofEditors, others } = shareOut(leaveOutParticles(words), finds);
	const items = [
		...finds.map((find, i) => makeCuratedItem(find, ofEditors.get(find) ?? [], i, takeSentence)),
		...[...others.values()].map((same) => makeItem(same, takeSentence)),
	];
	return items.toSorted((a, b) => (a.zipf ?? -1) - (b.zipf ?? -1) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** Without the particles of separated verbs, which are read as words of their own too. */
export function leaveOutParticles(words: readonly Word[]): Word[] {
	const particles = new Set(words.flatMap(({ particle }) => (particle ? [particle.start] : [])));
	return words.filter(({ start }) => !particles.has(start));
}

function isWorthKnowing({ partOfSpeech, glosses, parts, phrase }: Word): boolean {
	if (!openClasses.has(partOfSpeech)) return false;
	return glosses.length > 0 || phrase !== undefined || (parts ?? []).some((part) => part.glosses.length > 0);
}

const keyOf = ({ lemma, partOfSpeech, gender }: Word) => `${partOfSpeech} ${gender ?? ''} ${lemma}`;

/** Gives each place of a word to the editors' entry that stands there or has its lemma, and the rest to one list a lemma. */
function shareOut(words: readonly Word[], finds: readonly GlossaryFind[]) {
	const ofEditors = new Map<GlossaryFind, Word[]>();
	const others = new Map<string, Word[]>();
	const byOffset = mapOffsets(finds);
	const byLemma = new Map(finds.map((find) => [find.entry.lemma, find]));
	for (const word of words) {
		const owner = byOffset.get(word.start) ?? byLemma.get(word.lemma);
		if (owner) addTo(ofEditors, owner, word);
		else if (isWorthKnowing(word)) addTo(others, keyOf(word), word);
	}
	return { ofEditors, others };
}

const isInside = (span: Span, other: Span) => other.start <= span.start && span.end <= other.end;

/** The find that each offset of its pieces belongs to. */
function mapOffsets(finds: readonly GlossaryFind[]): Map<number, GlossaryFind> {
	const owners = new Map<number, GlossaryFind>();
	for (const find of finds) {
		for (const { start, end } of find.places.flatMap(({ pieces }) => pieces)) {
			for (let offset = start; offset < end; offset++) owners.set(offset, find);
		}
	}
	return owners;
}

function addTo<Key>(lists: Map<Key, Word[]>, key: Key, word: Word): void {
	const list = lists.get(key);
	if (list) list.push(word);
	else lists.set(key, [word]);
}

type TakeSentence = (span: Span) => Span;

function makeItem(same: readonly Word[], takeSentence: TakeSentence): VocabularyItem {
	const [word] = same as [Word];
	const { lemma, partOfSpeech, gender } = word;
	const places = same.map((one) => makePlace(listPieces(one), takeSentence));
	return { id: keyOf(word), lemma, partOfSpeech, gender, word, entry: null, zipf: measureRarity(word), places };
}

function makeCuratedItem({ entry, places }: GlossaryFind, words: readonly Word[], at: number, takeSentence: TakeSentence): VocabularyItem {
	const rarest = words.toSorted((a, b) => measureRarity(a) - measureRarity(b))[0] ?? null;
	const own = words.find(({ lemma }) => lemma === entry.lemma);
	const word = isPhrase(entry) ? withPhrase(rarest, entry, places) : (own ?? dropBuild(rarest));
	const measured = isPhrase(entry) ? rarest : (own ?? rarest);
	const pieces = [...places.map((place) => place.pieces), ...words.map(listPieces)];
	const here = pieces.map((same) => makePlace(same, takeSentence)).toSorted((a, b) => a.start - b.start || b.end - a.end);
	return {
		id: `editors ${at} ${entry.lemma}`,
		lemma: entry.lemma,
		partOfSpeech: entry.partOfSpeech,
		gender: entry.gender,
		word,
		entry,
		zipf: measured && measureRarity(measured),
		places: here.filter((place, i) => !here.slice(0, i).some((before) => place.start < before.end && before.start < place.end)),
	};
}

/** What a longer word is made of says nothing of the entry found in it (`Generalsekretär` in `Nato-Generalsekretär`). */
function dropBuild(word: Word | null): Word | null {
	return word && { ...word, parts: undefined, forms: undefined };
}

function withPhrase(word: Word | null, { lemma, glosses }: GlossaryEntry, places: GlossaryFind['places']): Word | null {
	if (!word) return null;
	const place = places.find(({ pieces }) => pieces.some((piece) => isInside(word, piece)));
	return { ...word, phrase: { lemma, glosses, pieces: place?.pieces ?? [] } };
}

/** A word's own spans, in their order. */
export function listPieces({ start, end, particle }: Word): Span[] {
	const own = { start, end };
	if (!particle) return [own];
	return particle.start < start ? [particle, own] : [own, particle];
}

function makePlace(pieces: readonly Span[], takeSentence: TakeSentence): WordPlace {
	const start = pieces[0]?.start ?? 0;
	const end = pieces.at(-1)?.end ?? start;
	return { start, end, pieces, sentence: takeSentence({ start, end }) };
}

/** The sentence a span begins in, or the span itself where it stands in none. */
function findSentences(text: string): TakeSentence {
	const sentences = splitSentences(text);
	return (span) => {
		let low = 0;
		let high = sentences.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
			else high = middle;
		}
		const found = sentences[low];
		return found && found.start <= span.start ? found : span;
	};
}
