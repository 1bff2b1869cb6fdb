/** Reads the word list's phrases: headwords of several words, phrases behind a head, and verbs with what they govern. */
import { readItems } from '../../core/lexicon/ding-forms';
import type { DingPart, DingVariant } from '../../core/lexicon/parse-ding';
import { isPlaceholder, type Pattern, readPattern } from '../../core/lexicon/phrases/read-pattern';

export type SourcePhrase = {
	/** In the list's notation, optional words and other spellings resolved: `jdm. etw. zur Verfügung stellen`. */
	readonly lemma: string;
	readonly pattern: Pattern;
	readonly glosses: readonly string[];
	/** The list marks it as rare, regional, of one trade, or restricts its use. */
	readonly isMarked: boolean;
	/** It is one of news-phrases.ts: kept, and its glosses first. */
	readonly isOwn: boolean;
	/** It has a line of its own rather than standing behind a head. */
	readonly isHead: boolean;
};

const LONGEST = 7;
const MOST_SPELLINGS = 4;
const sentence =
	/[.!?…:„“"«»%&+=]|\d|(^|\s)(ich|du|er|sie|wir|ihr|Sie|man|Ich|Du|Er|Wir|es|hat|ist|wird|war|kann|muss|soll|wurde|sind|usw|z\.B)(\s|$)/u;
/** Verbs that a phrase is only put before: „in Kauf nehmen müssen“. */
const modal = /^(müssen|können|sollen|wollen|dürfen|lassen|mögen)$/;

/** Subject fields that every paper writes of. */
const general = /^(pol\.|hist\.|mil\.|econ\.|jur\.|fin\.|soc\.|adm\.|übtr\.|ugs\.|geh\.)$/;

/** Phrases in the list's notation that need no choosing. */
export function readOwnPhrases(lines: readonly (readonly DingPart[])[]): SourcePhrase[] {
	return readPhrases(lines).map((phrase) => ({ ...phrase, isOwn: true }));
}

/** All phrases in the list's order; the same words may come more than once. */
export function readPhrases(lines: readonly (readonly DingPart[])[]): SourcePhrase[] {
	return lines.flatMap((line) => {
		const items = readItems(line);
		const isVerbLine = items[0]?.part.english.some(isVerbal) === true;
		return items.flatMap(({ part }, index) => {
			const glosses = part.english.filter(isGloss).map(({ text }) => text);
			const isVerb = part.english.some(isVerbal);
			if (glosses.length === 0 || (isVerbLine && !isVerb)) return [];
			return part.german.flatMap((variant) => readVariant(variant, isVerb, glosses, index === 0));
		});
	});
}

const isVerbal = ({ text }: DingVariant) => text.startsWith('to ');

const isGloss = ({ text }: DingVariant) => !/[!?…]$/u.test(text) && text.length <= 60;

function readVariant(variant: DingVariant, isVerb: boolean, glosses: readonly string[], isHead: boolean): SourcePhrase[] {
	const isMarked = variant.labels.some((label) => !general.test(label)) || variant.notes.length > 0;
	return spell(variant.text).flatMap((lemma) => {
		const words = lemma.split(' ');
		const own = words.filter((word) => !isPlaceholder(word));
		const bare = own.join(' ');
		const last = words.at(-1) ?? '';
		if (words.length < 2 || own.length > LONGEST || sentence.test(bare)) return [];
		if (isVerb && (!/^\p{Ll}{3,}n$/u.test(last) || modal.test(last)) && last !== 'tun') return [];
		if (!isVerb && (words.some(isPlaceholder) ? !isPlaceholder(last) || words.filter(isPlaceholder).length > 1 : false)) return [];
		return [{ lemma: isVerb ? lemma : bare, pattern: readPattern(isVerb ? lemma : bare, isVerb), glosses, isMarked, isHead, isOwn: false }];
	});
}

/** Without optional words; each way where a slash offers several. */
function spell(text: string): string[] {
	const plain = text
		.replace(/\([^)]*\)/gu, ' ')
		.replace(/\s*\/\s*/gu, '/')
		.replace(/\s+/gu, ' ')
		.trim();
	let spellings = [''];
	for (const word of plain.split(' ')) {
		const choices = isPlaceholder(word) ? [word] : word.split('/').filter((choice) => choice !== '');
		spellings = spellings.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start} ${choice}`)));
		if (spellings.length > MOST_SPELLINGS) return [];
	}
	return spellings;
}
