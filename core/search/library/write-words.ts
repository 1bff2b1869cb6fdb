/** The words of a segment as bytes: their keys, their English and parts, and the way back from an English word or a part to the words that have it. */
import { compareKeys, isIndexable, writeKeys } from './key-list';
import { RecordWriter } from './record-list';
import type { DraftWord } from './segment-draft';
import { packRarity, packWeight } from './word-scales';

/** The weightiest English words of a word that are kept. */
const mostEnglish = 8;

type Weighed = readonly [text: string, weight: number];

/** `words` are in the order of their keys. Linear in them and what they hold, but for sorting the English words and the parts. */
export function writeWords(words: readonly DraftWord[]) {
	const englishOf = words.map(({ english }) => pickWeightiest(english));
	const partsOf = words.map(({ parts }) => parts.filter(isIndexable));
	const english = numberKeys(englishOf.flatMap((weighed) => weighed.map(([text]) => text)));
	const parts = numberKeys(partsOf.flat());
	const records = new RecordWriter();
	for (const [word, { isNumber }] of words.entries()) {
		const weighed = englishOf[word] ?? [];
		records.record.writeNumber(weighed.length * 2 + (isNumber ? 1 : 0));
		for (const [text, weight] of weighed) {
			records.record.writeNumber(english.numberOf(text));
			records.record.writeByte(packWeight(weight));
		}
		for (const part of partsOf[word] ?? []) records.record.writeNumber(parts.numberOf(part));
		records.endRecord();
	}
	return {
		keys: writeKeys(words.map(({ key }) => key)),
		rarities: Uint8Array.from(words, ({ rarity }) => packRarity(rarity)),
		records,
		english: { keys: writeKeys(english.keys), words: invertEnglish(englishOf, english) },
		parts: { keys: writeKeys(parts.keys), words: invertParts(partsOf, parts) },
		counts: { english: english.keys.length, parts: parts.keys.length },
	};
}

type NumberedKeys = { readonly keys: readonly string[]; numberOf(key: string): number };

function numberKeys(all: readonly string[]): NumberedKeys {
	const keys = [...new Set(all)].sort(compareKeys);
	const numbers = new Map(keys.map((key, at) => [key, at]));
	return { keys, numberOf: (key) => numbers.get(key) ?? 0 };
}

function pickWeightiest(english: ReadonlyMap<string, number>): Weighed[] {
	const weighed = [...english].filter(([text]) => isIndexable(text));
	if (weighed.length <= mostEnglish) return weighed;
	return weighed.sort((a, b) => b[1] - a[1]).slice(0, mostEnglish);
}

/** A record an English word: the step to each word that has it, and the weight. */
function invertEnglish(englishOf: readonly (readonly Weighed[])[], { keys, numberOf }: NumberedKeys): RecordWriter {
	const lists = keys.map((): number[] => []);
	for (const [word, weighed] of englishOf.entries()) {
		for (const [text, weight] of weighed) lists[numberOf(text)]?.push(word, packWeight(weight));
	}
	const records = new RecordWriter();
	for (const list of lists) {
		let before = 0;
		for (let at = 0; at < list.length; at += 2) {
			records.record.writeNumber((list[at] ?? 0) - before);
			records.record.writeByte(list[at + 1] ?? 0);
			before = list[at] ?? 0;
		}
		records.endRecord();
	}
	return records;
}

function invertParts(partsOf: readonly (readonly string[])[], { keys, numberOf }: NumberedKeys): RecordWriter {
	const lists = keys.map((): number[] => []);
	for (const [word, parts] of partsOf.entries()) {
		for (const part of new Set(parts)) lists[numberOf(part)]?.push(word);
	}
	const records = new RecordWriter();
	for (const list of lists) {
		let before = 0;
		for (const word of list) {
			records.record.writeNumber(word - before);
			before = word;
		}
		records.endRecord();
	}
	return records;
}
