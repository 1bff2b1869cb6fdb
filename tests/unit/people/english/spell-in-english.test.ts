/** How names that German papers spell in their own way are spelled in English: German in, English out, and why. */
import { describe, expect, test } from 'vitest';
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
	['Olga Schubert', 'Olga Schubert', 'Russian given name, German surname'],
	['Jens Stoltenberg', 'Jens Stoltenberg', 'Norwegian'],
	['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Latin alphabet'],
	['Xi Jinping', 'Xi Jinping', 'pinyin in both'],
];

for (const [name, rows] of Object.entries({ russian, neighbours, others, unchanged }))
	describe(name, () => {
		test.each(rows)('%s → %s: %s', (german, english) => {
			expect(spellInEnglish(german)).toBe(english);
		});
	});
