/**
 * What the text beside a name says of the language it comes from: the nearest country, people or city in the sentence before it or directly behind („der
 * iranische Außenminister …“, „… aus Teheran“). Only for names that tell nothing themselves.
 */
import type { Span } from '../../article';
import type { Origin } from './origin';

/** Beginnings of words, folded to lower case: countries, peoples, capitals. */
const beginnings: readonly (readonly [pattern: RegExp, origin: Origin])[] = [
	[/(?<![\p{L}])(?:russ(?:e|in|isch|land)|moskau|kreml|belarus|wei(?:ß|ss)russ|minsk|tschetschen)/gu, 'russian'],
	[/(?<![\p{L}])(?:ukrain|kiew|kyjiw)/gu, 'ukrainian'],
	[/(?<![\p{L}])(?:bulgar|sofia)/gu, 'bulgarian'],
	[/(?<![\p{L}])(?:georgi(?:en|er|sch)|tiflis)/gu, 'georgian'],
	[/(?<![\p{L}])(?:armeni|eriwan)/gu, 'armenian'],
	[/(?<![\p{L}])(?:kasach|kirgis|usbek|turkmen|tadschik|aserbaidschan)/gu, 'turkic'],
	[
		/(?<![\p{L}])(?:syri|irak|saudi|ägypt|palästin|libanes|libanon|jordani|liby|jemen|kuwait|hamas|damaskus|bagdad|kairo|beirut|gaza)/gu,
		'arabic',
	],
	[/(?<![\p{L}])(?:iran|teheran|afghan|kabul|taliban|pakistan|islamabad)/gu, 'persian'],
	[/(?<![\p{L}])(?:israel|jerusalem|tel aviv)/gu, 'hebrew'],
];
const before = 100;
const behind = 30;

/** The origin that the words around `name` in `text` point to, or `null`: the one named last before it, else first behind it. O(1). */
export function readHint(text: string, { start, end }: Span): Origin | null {
	const left = text.slice(Math.max(0, start - before), start);
	const sentence = left.slice(Math.max(left.lastIndexOf('. '), left.lastIndexOf('\n')) + 1).toLowerCase();
	return findLast(sentence) ?? findLast((/^\s(?:aus|in)\s[^.,]*/u.exec(text.slice(end, end + behind))?.[0] ?? '').toLowerCase());
}

function findLast(words: string): Origin | null {
	const found = beginnings.flatMap(([pattern, origin]) => [...words.matchAll(pattern)].map(({ index }) => ({ index, origin })));
	return found.toSorted((a, b) => b.index - a.index)[0]?.origin ?? null;
}
