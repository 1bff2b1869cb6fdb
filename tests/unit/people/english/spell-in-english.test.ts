/** How names that German papers spell in their own way are spelled in English: German in, English out, and why. */
import { describe, expect, test } from 'vitest';
import { readHint } from '../../../../core/people/english/read-hint';
import { spellInEnglish } from '../../../../core/people/english/spell-in-english';

type Row = readonly [german: string, english: string, reason: string];

const russian: readonly Row[] = [
	['Andrej Beloussow', 'Andrey Belousov', 'ss between vowels is s, -ow is -ov'],
	['Nikita Chruschtschow', 'Nikita Khrushchev', 'schtsch is shch; settled ending'],
	['Boris Jelzin', 'Boris Yeltsin', 'Je- is Ye-, z is ts'],
	['Leonid Breschnew', 'Leonid Brezhnev', 'sch for ж'],
	['Wladimir Schirinowski', 'Vladimir Zhirinovsky', '-ski is -sky beside a Russian given name'],
	['Wjatscheslaw Wolodin', 'Vyacheslav Volodin', 'given name settles the origin'],
	['Tschernenko', 'Chernenko', 'a surname alone'],
	['Kutusow', 'Kutuzov', 's between vowels is z'],
	['Pjotr Kusnezow', 'Pyotr Kuznetsov', 'sn and z'],
	['Juri Andropow', 'Yuri Andropov', 'settled given name'],
	['Alexejewitsch', 'Alexeyevich', 'patronymic'],
];
const byEvidence: readonly Row[] = [
	['Sergej Narwuschin', 'Sergey Narvushin', 'a given name that no Western language writes so'],
	['Boris Oretschkin', 'Boris Orechkin', 'a form that only Russian surnames have'],
	['Pawel Kornilow', 'Pavel Kornilov', 'a listed Russian surname'],
	['Daria Nepomschtschina', 'Daria Nepomshchina', 'schtsch is Cyrillic'],
];
const ranks: readonly Row[] = [
	['Papst Benedikt XVI.', 'Pope Benedict XVI', 'titles of those who reign'],
	['Königin Elisabeth II.', 'Queen Elizabeth II', 'title and regnal name'],
	['Karl Graf von Tannwitz', 'Karl von Tannwitz', 'lower nobility is left out'],
	['Moritz Prinz von Sachsen', 'Prince Moritz of Saxony', 'a prince before his given name'],
	['James Barlow junior', 'James Barlow Jr.', 'generations'],
];
const neighbours: readonly Row[] = [
	['Wolodymyr Selenskyj', 'Volodymyr Zelenskyy', 'settled'],
	['Serhij Kyslyzja', 'Serhiy Kyslytsya', 'Ukrainian: -ij is -iy'],
	['Josef Dschugaschwili', 'Josef Dzhugashvili', 'Georgian'],
	['Nikol Paschinjan', 'Nikol Pashinyan', 'Armenian'],
	['Plamen Oresarow', 'Plamen Orezarov', 'Bulgarian'],
	['Christo Grosew', 'Hristo Grozev', 'Bulgarian: ch is h'],
	['Kassym-Schomart Toqajew', 'Kassym-Jomart Tokayev', 'Kazakh: settled spellings for the parts'],
];
const others: readonly Row[] = [
	['Chalid Scheich Mohammed', 'Khalid Sheikh Mohammed', 'Arabic: settled by the given name'],
	['Mahmud Ahmadinedschad', 'Mahmoud Ahmadinejad', 'Persian'],
	['Benjamin Netanjahu', 'Benjamin Netanyahu', 'settled surname; the given name is at home'],
	['Mao Tse-tung', 'Mao Zedong', 'full name settled'],
	['Johannes Paul II.', 'John Paul II', 'a pope'],
	['Karim asch-Schadli', 'Karim al-Shadli', 'the article before sh'],
	['Raschida Chalil', 'Rashida Khalil', 'sch in a given name that is not Western'],
	['Schigeru Toschima', 'Shigeru Toshima', 'Japanese syllables with sch'],
	['Sokrates', 'Socrates', 'antiquity'],
];
const unchanged: readonly Row[] = [
	['Hans-Ulrich Grabow', 'Hans-Ulrich Grabow', 'German -ow'],
	['Rudolf Virchow', 'Rudolf Virchow', 'German -ow and ch'],
	['Matthew Barlow', 'Matthew Barlow', 'English -ow'],
	['Jaroslaw Kaczynski', 'Jaroslaw Kaczynski', 'Polish, for all the -slaw'],
	['Robert Lewandowski', 'Robert Lewandowski', 'Polish w'],
	['Friedrich Schiller', 'Friedrich Schiller', 'German sch'],
	['Vladimir Horowitz', 'Vladimir Horowitz', 'spelled with v already'],
	['Sascha Dobrink', 'Sascha Dobrink', 'a given name from Russian that Germans bear'],
	['Alexej Schubert', 'Alexej Schubert', 'a Western surname'],
	['Olga Schubert', 'Olga Schubert', 'Russian given name, German surname'],
	['Jens Stoltenberg', 'Jens Stoltenberg', 'Norwegian'],
	['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Latin alphabet'],
	['Xi Jinping', 'Xi Jinping', 'pinyin in both'],
];

for (const [name, rows] of Object.entries({ russian, byEvidence, ranks, neighbours, others, unchanged }))
	describe(name, () => {
		test.each(rows)('%s → %s: %s', (german, english) => {
			expect(spellInEnglish(german)).toBe(english);
		});
	});

const hinted: readonly (readonly [text: string, name: string, english: string, reason: string])[] = [
	['Der iranische Minister Abbar Ruschani kam.', 'Abbar Ruschani', 'Abbar Rushani', 'a people before the name'],
	['Auch Oskar Wilchow aus Kiew kam.', 'Oskar Wilchow', 'Oskar Vilkhov', 'a city behind it'],
	['Der Berliner Maler Oskar Wilchow kam.', 'Oskar Wilchow', 'Oskar Wilchow', 'nothing foreign beside it'],
	['Sie reiste nach Moskau. Oskar Wilchow blieb.', 'Oskar Wilchow', 'Oskar Wilchow', 'the sentence before says nothing'],
];

test.each(hinted)('%j: %s → %s, %s', (text, name, english) => {
	const start = text.indexOf(name);
	expect(spellInEnglish(name, readHint(text, { start, end: start + name.length }))).toBe(english);
});
