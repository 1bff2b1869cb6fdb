/** Words that begin with a number in digits: 1970er, 19-jährige, 30-prozentig, 3D-Drucker. */
import type { TaggedToken } from '../german/reading';
import type { Word } from '../word';

/** What stands behind the number, without its ending, and the English in its place. */
const suffixes: Readonly<Record<string, string>> = {
	jährig: '-year-old',
	jährlich: '-yearly',
	monatig: '-month',
	wöchig: '-week',
	tägig: '-day',
	stündig: '-hour',
	minütig: '-minute',
	sekündig: '-second',
	prozentig: ' per cent',
	fach: ' times',
	mal: ' times',
	malig: '-time',
	köpfig: '-member',
	stellig: '-digit',
	teilig: '-part',
	stöckig: '-storey',
	seitig: '-page',
	spurig: '-lane',
	gradig: '-degree',
	stufig: '-stage',
	zeilig: '-line',
	sitzig: '-seat',
	ste: 'th',
	te: 'th',
};

/** English of a number and what is written together with it, joined or with a hyphen; null when that is nothing of its own. */
function glossNumberWord(number: string, suffix: string): string | null {
	const small = suffix.toLowerCase();
	if (/^ern?$/u.test(small) && /^\d{2,4}$/u.test(number)) return number.endsWith('0') ? `${number}s` : null;
	const base = small.replace(/e[rsnm]?$/u, '');
	const english = suffixes[small] ?? suffixes[base];
	return english === undefined ? null : `${number}${english}`;
}

/** The word with the number that stands right before it in `text`, joined or with a hyphen; unchanged where none does. */
export function joinNumber(word: Word, token: TaggedToken, before: TaggedToken | undefined, text: string): Word {
	const link = before?.kind === 'number' ? text.slice(before.end, token.start) : null;
	if (before === undefined || link === null || !/^[-\u2010\u2011]?$/u.test(link)) return word;
	const { start, end, surface } = before;
	const gloss = glossNumberWord(surface, token.surface);
	const isDecade = /^ern?$/u.test(token.folded);
	const lemma = surface + link + (isDecade ? 'er' : word.lemma);
	const own = { start, end: token.end, lemma, partOfSpeech: isDecade ? ('noun' as const) : word.partOfSpeech, zipf: word.zipf };
	if (gloss !== null) return { ...own, glosses: [gloss] };
	const number = [{ start, end, lemma: surface, glosses: [surface] }];
	const parts = word.parts ?? [{ start: word.start, end: word.end, lemma: word.lemma, glosses: word.glosses, zipf: word.zipf }];
	return { ...word, ...own, parts: [...number, ...parts], glosses: word.glosses.map((one) => `${surface}-${one}`) };
}
