/** Whom the shipped articles mention: every person, by every surface, how often; read off the articles by eye. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Person } from '../../../core/entity';
import { compilePeople } from '../../../core/people/find-mentions';
import { ArticleFile } from '../../../core/seeds';
import rows from '../../../seeds/people.json';

type Count = readonly [surface: string, personId: string, times: number];

const expected: Record<string, { text: Count[]; captions: Count[] }> = {
	'berliner-zeitung-nato-atomprogramm': {
		text: [
			['Mark Rutte', 'mark-rutte', 1],
			['Rutte', 'mark-rutte', 1],
			['Ruttes', 'mark-rutte', 1],
			['Lloyd Austin', 'lloyd-austin', 1],
			['Andrej Beloussow', 'andrei-belousov', 1],
		],
		captions: [
			['Wladimir Putin', 'vladimir-putin', 1],
			['Kim Jong Un', 'kim-jong-un', 1],
		],
	},
	'deutschlandfunk-andere-weltordnung': {
		text: [
			['Nico Lange', 'nico-lange', 1],
			['Lange', 'nico-lange', 1],
			['Maria Snegovaya', 'maria-snegovaya', 2],
			['Jenny Town', 'jenny-town', 1],
			['Town', 'jenny-town', 1],
			['Kim Jong-un', 'kim-jong-un', 2],
			['Putin', 'vladimir-putin', 3],
			['Eric Ballbach', 'eric-ballbach', 1],
			['Yoon Suk Yeol', 'yoon-suk-yeol', 1],
			['Wladimir Putin', 'vladimir-putin', 1],
			['Kims', 'kim-jong-un', 1],
			['Kim Jong-il', 'kim-jong-il', 1],
			['Kim', 'kim-jong-un', 1],
			['Lloyd Austin', 'lloyd-austin', 1],
			['Anthony Blinken', 'antony-blinken', 1],
			['Wolodymyr Selenskyj', 'volodymyr-zelenskyy', 1],
			['Mark Rutte', 'mark-rutte', 1],
			['George Bush', 'george-w-bush', 1],
			['Andrea Kendall-Taylor', 'andrea-kendall-taylor', 1],
			['Richard Fontaine', 'richard-fontaine', 1],
			['Putins', 'vladimir-putin', 1],
		],
		captions: [],
	},
	'fr-militaerpakt': {
		text: [
			['Wladimir Putin', 'vladimir-putin', 1],
			['Kim Jong-un', 'kim-jong-un', 1],
			['John Kirby', 'john-kirby', 1],
			['Putin', 'vladimir-putin', 3],
			['Lloyd Austin', 'lloyd-austin', 1],
		],
		captions: [],
	},
	'merkur-gegenseitige-solidaritaet': {
		text: [
			['Kim Jong-un', 'kim-jong-un', 5],
			['Putin', 'vladimir-putin', 2],
			['Im Chon-il', 'im-chon-il', 1],
			['Wladimir Putin', 'vladimir-putin', 1],
			['Ims', 'im-chon-il', 1],
			['Alexandr Matsegora', 'alexander-matsegora', 1],
			['Sin Hong-chol', 'sin-hong-chol', 1],
			['Jewgeni Prigoschin', 'yevgeny-prigozhin', 1],
			['Kwon Jong Gun', 'kwon-jong-gun', 1],
			['John Kirby', 'john-kirby', 1],
			['Aschot Mkrtytschew', 'ashot-mkrtychev', 1],
			['Kirby', 'john-kirby', 1],
			['Linda Thomas-Greenfield', 'linda-thomas-greenfield', 1],
		],
		captions: [
			['Kim Jong-un', 'kim-jong-un', 1],
			['Wladimir Putin', 'vladimir-putin', 1],
		],
	},
	'stern-nato-atomprogramm': {
		text: [
			['Mark Rutte', 'mark-rutte', 1],
			['Ruttes', 'mark-rutte', 2],
			['Baerbock', 'annalena-baerbock', 1],
			['Annalena Baerbock', 'annalena-baerbock', 1],
			['Rutte', 'mark-rutte', 2],
			['Putin', 'vladimir-putin', 2],
		],
		captions: [],
	},
};

const people = v.parse(v.array(Person), rows);
const match = compilePeople(people);

function countMentions(text: string): Count[] {
	const counts = new Map<string, [string, string, number]>();
	for (const { surface, personId } of match(text)) {
		const count = counts.get(`${surface} ${personId}`) ?? [surface, personId, 0];
		count[2] += 1;
		counts.set(`${surface} ${personId}`, count);
	}
	return [...counts.values()];
}

const readArticle = (id: string) => v.parse(ArticleFile, JSON.parse(readFileSync(`seeds/articles/${id}.json`, 'utf8')));

describe.each(Object.entries(expected))('%s', (id, { text, captions }) => {
	const article = readArticle(id);

	test('its text', () => {
		expect(countMentions(article.blocks.map((block) => block.text).join('\n\n'))).toEqual(text);
	});

	test('its captions', () => {
		expect(countMentions(article.captions.join('\n\n'))).toEqual(captions);
	});
});

test('together they mention every person of the corpus, and the corpus nobody else', () => {
	const mentioned = Object.values(expected).flatMap(({ text, captions }) => [...text, ...captions].map(([, personId]) => personId));
	expect([...new Set(mentioned)].toSorted()).toEqual(people.map((person) => person.id).toSorted());
});
