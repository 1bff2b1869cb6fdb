/** The words of a segment as bytes: their keys, their English and parts, and the way back from an English word or a part to the words that have it. */
import type { Steps } from '../../steps';
import { NumberList } from './bytes';
import { invertLists, type Lists } from './invert-lists';
import { isIndexable, writeKeys } from './key-list';
import { KeyNumbers } from './key-numbers';
import { RecordWriter } from './record-list';
import type { DraftWord } from './segment-draft';
import { packRarity, packWeight } from './word-scales';

/** Words written at a stretch. */
const wordsAtOnce = 2_048;

/** The weightiest English words of a word that are kept. */
const mostEnglish = 8;

/** What the words have of one kind: the strings in the order of their keys, their numbers word by word, and a weight beside each. */
type Belongings = { readonly keys: readonly string[]; readonly lists: Lists; readonly weights: Uint32Array };

/** `words` are in the order of their keys. Linear in them and what they hold, but for sorting the English words and the parts. */
export function* writeWords(words: readonly DraftWord[]) {
	const english = yield* gather(words, (word) => pickWeightiest(word.english));
	const parts = yield* gather(words, (word) => word.parts.map((part) => [part, 0]));
	return {
		keys: yield* writeKeys(words.map(({ key }) => key)),
		rarities: Uint8Array.from(words, ({ rarity }) => packRarity(rarity)),
		records: yield* writeRecords(words, english, parts),
		english: { keys: yield* writeKeys(english.keys), words: yield* writeOwners(english, true) },
		parts: { keys: yield* writeKeys(parts.keys), words: yield* writeOwners(parts, false) },
		counts: { english: english.keys.length, parts: parts.keys.length },
	};
}

type Weighed = Iterable<readonly [text: string, weight: number]>;

function pickWeightiest(english: ReadonlyMap<string, number>): Weighed {
	if (english.size <= mostEnglish) return english;
	return [...english].toSorted((a, b) => b[1] - a[1]).slice(0, mostEnglish);
}

/** Strings that no list can hold are passed over. */
function* gather(words: readonly DraftWord[], read: (word: DraftWord) => Weighed): Steps<Belongings> {
	const numbers = new KeyNumbers();
	const starts = new NumberList();
	const items = new NumberList();
	const weights = new NumberList();
	for (const [at, word] of words.entries()) {
		if (at % wordsAtOnce === wordsAtOnce - 1) yield;
		starts.push(items.length);
		for (const [text, weight] of read(word)) {
			if (!isIndexable(text)) continue;
			items.push(numbers.number(text));
			weights.push(packWeight(weight));
		}
	}
	starts.push(items.length);
	const { keys, places } = yield* numbers.arrange();
	return { keys, lists: { starts: starts.numbers, items: items.numbers.map((number) => places[number] ?? 0) }, weights: weights.numbers };
}

/** A record a word: twice the number of its English words, plus one for a number; each of them with its weight; its parts. */
function* writeRecords(words: readonly DraftWord[], english: Belongings, parts: Belongings): Steps<RecordWriter> {
	const records = new RecordWriter();
	const { record } = records;
	for (const [word, { isNumber }] of words.entries()) {
		if (word % wordsAtOnce === wordsAtOnce - 1) yield;
		const from = english.lists.starts[word] ?? 0;
		const to = english.lists.starts[word + 1] ?? 0;
		record.writeNumber((to - from) * 2 + (isNumber ? 1 : 0));
		for (let at = from; at < to; at++) {
			record.writeNumber(english.lists.items[at] ?? 0);
			record.writeByte(english.weights[at] ?? 0);
		}
		const end = parts.lists.starts[word + 1] ?? 0;
		for (let at = parts.lists.starts[word] ?? 0; at < end; at++) record.writeNumber(parts.lists.items[at] ?? 0);
		records.endRecord();
	}
	return records;
}

/** A record a string: the step to each word that has it from the one before, and the weight where asked for. */
function* writeOwners({ keys, lists, weights }: Belongings, withWeights: boolean): Steps<RecordWriter> {
	const owners = yield* invertLists(lists, keys.length);
	const records = new RecordWriter();
	for (let key = 0; key < keys.length; key++) {
		if (key % wordsAtOnce === wordsAtOnce - 1) yield;
		let before = 0;
		const end = owners.starts[key + 1] ?? 0;
		for (let at = owners.starts[key] ?? 0; at < end; at++) {
			const word = owners.items[at] ?? 0;
			records.record.writeNumber(word - before);
			if (withWeights) records.record.writeByte(weights[owners.places[at] ?? 0] ?? 0);
			before = word;
		}
		records.endRecord();
	}
	return records;
}
