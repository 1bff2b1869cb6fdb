/**
 * Finds the words under which a variant of the list is looked up: `jdn. zu etw. bewegen` under *bewegen*,
 * `die Angemessenheit von etw.` under *Angemessenheit*, `Hohn/Spott` under both.
 */

const placeholder = /^\(?(?:etw|jdn|jdm|jds|jd|jmd|jdn|jmdn|jmdm)\.?(?:\/(?:etw|jdn|jdm|jds|jd)\.?)*\)?[,:]?$/u;
const article = /^(?:der|die|das|ein|eine|einen|sich|sich\/jdm\.|sich\/jdn\.)$/u;
const prepositions = new Set(
	`ab an auf aus bei durch für gegen gegenüber hinter in mit nach neben ohne über um unter von vor wegen zu zum zur zwischen bis seit`.split(
		' ',
	),
);

/** More spellings than this from one variant are combinations nobody looks up. */
const MOST_SPELLINGS = 8;

function expandSlashes(words: readonly string[]): string[] {
	let spellings = [''];
	for (const word of words) {
		const choices = word.split('/').filter((choice) => choice !== '');
		spellings = spellings.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start} ${choice}`)));
		if (spellings.length > MOST_SPELLINGS) return [];
	}
	return spellings;
}

/** Without optional words, placeholders and their prepositions, and a leading article or `sich`. */
function keepOwnWords(text: string): string[] {
	const words = text
		.replace(/(?<=^|\s)\([^)]*\)(?=\s|$)/gu, ' ')
		.replace(/[()„“"]/gu, '')
		.replace(/\s*\/\s*/gu, '/')
		.replace(/[.!?:,…\s]+$/u, (end) => (end.includes('…') ? '…' : ''))
		.split(' ')
		.filter((word) => word !== '');
	const isPlaceholder = (word: string | undefined) => word !== undefined && (placeholder.test(word) || placeholder.test(`${word}.`));
	const own = words.filter((word, at) => !isPlaceholder(word) && !(prepositions.has(word) && isPlaceholder(words[at + 1])));
	const start = own.findIndex((word) => !article.test(word));
	if (own.length === 0) return words.filter((word) => !isPlaceholder(word));
	return start < 0 ? own : own.slice(start);
}

/** The headwords of a variant's text in its own spelling; [] when nothing is left or the choices are too many. */
export function readHeadwords(text: string): string[] {
	return [...new Set(expandSlashes(keepOwnWords(text)))].filter((word) => /\p{L}|\p{N}/u.test(word));
}
