/**
 * How a transcription into German becomes the one English papers print: rules as data; at every place of the lower-case word the first rule
 * that fits there applies. Sources: Duden's transcription tables; BGN/PCGN romanisation as agencies simplify it; the Ukrainian resolution of 2010.
 * Letters that German writes alike (ж and ш, з and с) come marked ž, ź by `markVoicing`.
 */
import type { Origin } from './origin';

/** What is looked for at a place (sticky), and its English. */
export type Rule = readonly [pattern: RegExp, english: string];

const consonants: readonly Rule[] = [
	[/schtsch/uy, 'shch'],
	[/tsch/uy, 'ch'],
	[/dsch/uy, 'dzh'],
	[/schd(?=[aeiou])/uy, 'zhd'],
	[/sch/uy, 'sh'],
	[/ch/uy, 'kh'],
	[/ž/uy, 'zh'],
	[/ź/uy, 'z'],
	[/(?<=[aeiouyj])ss(?=[aeiouyj])/uy, 's'],
	[/w/uy, 'v'],
	[/ds(?=[aeiouy])/uy, 'dz'],
	[/tz/uy, 'ts'],
	[/(?<=[aeiouyj])s(?=[aeiouy])/uy, 'z'],
	[/(?<=[iu])s(?=n)/uy, 'z'],
	[/(?<=wo|re|ro|be)s(?=n)/uy, 'z'],
	[/(?<=u)s(?=m)/uy, 'z'],
	[/(?<=[aeiouyj])s(?=[bdg])/uy, 'z'],
];

/** -j- and the endings; [й, я, ю, ё, е after a vowel] */
const glides: readonly Rule[] = [
	[/ije(?=[a-z])/uy, 'ie'],
	[/j/uy, 'y'],
];

const russian: readonly Rule[] = [
	[/(?<=tsch)ow(?=a?$)/uy, 'ev'],
	[/(?<=[rl])jow(?=a?$)/uy, 'ev'],
	[/(?<=[rwnt])jew(?=a?$|itsch$|na$)/uy, 'iev'],
	[/skij?$/uy, 'sky'],
	[/zkij?$/uy, 'tsky'],
	[/(?<=j)ewitsch/uy, 'evich'],
	[/ij$/uy, 'iy'],
	[/yj$/uy, 'y'],
	...glides,
	...consonants,
	[/z/uy, 'ts'],
];

const ukrainian: readonly Rule[] = [[/yj$/uy, 'yi'], [/ij$/uy, 'iy'], ...glides, ...consonants, [/z/uy, 'ts']];

const bulgarian: readonly Rule[] = [
	[/(?<!s|ts)ch/uy, 'h'],
	[/ij(?=a)/uy, 'i'],
	[/(?<=[rwnt])jew(?=a?$)/uy, 'iev'],
	...glides,
	...consonants,
	[/z/uy, 'ts'],
];

const caucasian: readonly Rule[] = [[/dsch/uy, 'j'], ...glides, ...consonants, [/z/uy, 'ts']];

const turkic: readonly Rule[] = [[/dsch/uy, 'j'], [/(?<=sch)ijew/uy, 'iev'], [/[öŏ]/uy, 'o'], [/ü/uy, 'u'], [/ä/uy, 'a'], ...russian];

const semitic: readonly Rule[] = [
	[/^(?:a(?:sch|[srntdz]))-(?=s|sch|r|n|t|d|z)/uy, 'al-'],
	[/tsch/uy, 'ch'],
	[/dsch/uy, 'j'],
	[/sch/uy, 'sh'],
	[/ch/uy, 'kh'],
	[/j/uy, 'y'],
	[/[žź]/uy, 'z'],
];

export const transcriptionRules: Readonly<Record<Origin, readonly Rule[]>> = {
	russian,
	ukrainian,
	bulgarian,
	georgian: caucasian,
	armenian: caucasian,
	turkic,
	arabic: semitic,
	persian: [[/w(?=[aeiou])/uy, 'v'], ...semitic],
	hebrew: [
		[/tsch/uy, 'ch'],
		[/sch/uy, 'sh'],
		[/w/uy, 'v'],
		[/j/uy, 'y'],
	],
	eastAsian: [
		[/tsch/uy, 'ch'],
		[/dsch/uy, 'j'],
		[/sch/uy, 'sh'],
		[/ŏ/uy, 'o'],
		[/ŭ/uy, 'u'],
		[/č/uy, 'ch'],
		[/['’ʼ]/uy, ''],
	],
};
