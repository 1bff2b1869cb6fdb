/**
 * How names in Cyrillic, Georgian, Armenian and Greek letters are written in German and in English: a letter at a time, with the few rules that look at
 * its neighbours. Sources: Duden's transcription tables; BGN/PCGN as agencies simplify it; the Ukrainian resolution of 2010; the Georgian national system.
 */

export type Alphabet = 'ru' | 'uk' | 'mk' | 'ka_GE' | 'hy' | 'el';
type Table = Readonly<Record<string, string>>;

const zip = (letters: string, values: string): Table => {
	const list = values.split(' ');
	return Object.fromEntries([...letters].map((letter, at) => [letter, list[at] === '-' ? '' : (list[at] ?? '')]));
};

const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const georgian = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';
const armenian = 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ';

const german: Readonly<Record<Alphabet, Table>> = {
	ru: zip(cyrillic, 'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja'),
	uk: {
		...zip(cyrillic, 'a b w h d e jo sch s y j k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja'),
		і: 'i',
		ї: 'ji',
		є: 'je',
		ґ: 'g',
	},
	mk: {
		...zip(cyrillic, 'a b v g d e jo ž z i j k l m n o p r s t u f h c č š št - y - e ju ja'),
		ѓ: 'gj',
		ѕ: 'dz',
		ј: 'j',
		љ: 'lj',
		њ: 'nj',
		ќ: 'kj',
		џ: 'dž',
	},
	ka_GE: zip(georgian, 'a b g d e w s t i k l m n o p sch r s t u p k gh q sch tsch z ds z tsch ch dsch h'),
	hy: zip(armenian, 'a b g d e s e e t sch i l ch z k h ds gh tsch m j n sch o tsch p dsch r s w t r z u p k jew o f'),
	el: zip('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};

const english: Readonly<Record<Alphabet, Table>> = {
	ru: zip(cyrillic, 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya'),
	uk: { ...zip(cyrillic, 'a b v h d e yo zh z y i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia'), і: 'i', ї: 'i', є: 'ie', ґ: 'g' },
	mk: german.mk,
	ka_GE: zip(georgian, 'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'),
	hy: zip(armenian, 'a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k yev o f'),
	el: german.el,
};

const vowel: Readonly<Record<Alphabet, RegExp>> = {
	ru: /[аеёиоуыэюяьъ]/u,
	uk: /[аеиоуюяіїєь'’]/u,
	mk: /[аеиоу]/u,
	ka_GE: /[აეიოუ]/u,
	hy: /[աեէըիոօ]/u,
	el: /[αειηουω]/u,
};

/** Before letter by letter: whole sequences, and letters where the word begins or ends. */
const sequences: Readonly<Record<Alphabet, readonly (readonly [pattern: RegExp, german: string, english: string])[]>> = {
	ru: [
		[/ий$/u, 'i', 'y'],
		[/ый$/u, 'y', 'y'],
		[/кс/u, 'x', 'x'],
		[/(?<=[чшщж])ё/u, 'o', 'e'],
		[/ия$/u, 'ija', 'iya'],
		[/(?<=[рнтвд])ье(?=в)/u, 'je', 'ie'],
		[/ие(?=в)/u, 'ije', 'ie'],
	],
	uk: [
		[/ий$/u, 'yj', 'yi'],
		[/ій$/u, 'ij', 'iy'],
		[/^ю/u, 'ju', 'yu'],
		[/^я/u, 'ja', 'ya'],
		[/^є/u, 'je', 'ye'],
		[/^ї/u, 'ji', 'yi'],
		[/зг/u, 'sh', 'zgh'],
		[/ьо/u, 'jo', 'io'],
	],
	mk: [],
	ka_GE: [],
	hy: [
		[/ու/u, 'u', 'u'],
		[/^ո/u, 'wo', 'vo'],
		[/^ե/u, 'je', 'ye'],
		[/^և/u, 'jew', 'yev'],
	],
	el: [
		[/ου/u, 'ou', 'ou'],
		[/[αά][υύ]/u, 'av', 'av'],
		[/[εέ][υύ]/u, 'ef', 'ef'],
		[/μπ/u, 'b', 'b'],
		[/ντ/u, 'nt', 'nt'],
		[/γ[γκ]/u, 'ng', 'ng'],
	],
};

/** The name in German papers and in English ones; `null` when it has letters outside its alphabet. */
export function romanise(name: string, alphabet: Alphabet): { german: string; english: string } | null {
	const plain = alphabet === 'el' ? name.normalize('NFD').replace(/\p{M}/gu, '') : name.normalize('NFC');
	const written = { german: '', english: '' };
	const word = plain.toLowerCase();
	for (let at = 0; at < word.length; ) {
		const step = readLetter(word, at, alphabet);
		if (!step) return null;
		written.german += step.german;
		written.english += step.english;
		at += step.length;
	}
	return { german: capitalise(written.german), english: capitalise(written.english) };
}

type Step = { german: string; english: string; length: number };

function readLetter(word: string, at: number, alphabet: Alphabet): Step | null {
	for (const [pattern, de, en] of sequences[alphabet]) {
		const match = new RegExp(pattern.source, 'uy');
		match.lastIndex = at;
		const found = match.exec(word);
		if (found) return { german: de, english: en, length: found[0].length };
	}
	const letter = word.charAt(at);
	if (letter === '-') return { german: '-', english: '-', length: 1 };
	if (letter === "'" || letter === '’') return { german: '', english: '', length: 1 };
	const isAfterVowel = at === 0 || vowel[alphabet].test(word.charAt(at - 1));
	const [de, en] = [german[alphabet][letter], english[alphabet][letter]];
	if (de === undefined || en === undefined) return null;
	if (alphabet === 'ru' && letter === 'е' && isAfterVowel) return { german: 'je', english: 'ye', length: 1 };
	const isBetween = at > 0 && isAfterVowel && vowel[alphabet].test(word.charAt(at + 1));
	return { german: de === 's' && en === 's' && isBetween && alphabet !== 'el' && alphabet !== 'mk' ? 'ss' : de, english: en, length: 1 };
}

const capitalise = (word: string): string => word.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
