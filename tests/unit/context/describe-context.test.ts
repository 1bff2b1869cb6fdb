import { describe, expect, it } from 'vitest';

import type { Article } from '../../../core/article';
import { describeContext } from '../../../core/context/describe-context';
import { makeStory } from './make-story';
import { anzeiger, bote, council, festival, kurier, makeArticle, tagblatt, teaser } from './moorstedt';

const describeAll = (article: Article, others: readonly Article[]) => describeContext(makeStory(article, others));
const story = [kurier, bote, anzeiger, tagblatt, teaser, festival, council];
const describeAmong = (article: Article) =>
	describeAll(
		article,
		story.filter((other) => other !== article),
	);
const rank = (article: Article, others: readonly Article[]) =>
	describeAll(article, others)?.elsewhere.map(({ articleId }) => articleId) ?? null;

function findSentence(article: Article, part: string): string {
	const sentence = article.text.split(/\n\n|(?<=\.) /u).find((one) => one.includes(part));
	if (!sentence) throw new Error(`no sentence with ${part}`);
	return sentence;
}

describe('elsewhere', () => {
	it('ranks articles on the story and leaves out those that share only background', () => {
		expect(rank(kurier, [council, teaser, bote, festival, tagblatt])).toEqual(['bote', 'tagblatt', 'teaser']);
	});

	it('is null where no article is on the story', () => {
		expect(describeAll(kurier, [festival, council])).toBeNull();
		expect(describeAll(kurier, [])).toBeNull();
	});

	it('says how much of what is claimed here stands there, and in the same words', () => {
		const context = describeAll(kurier, [bote]);
		expect(context?.sentences).toBe(9);
		expect(context?.elsewhere[0]).toMatchObject({ matched: 4 / 9, copied: 3 / 9 });
	});

	it('holds articles that lie weeks apart for less near', () => {
		const late = { ...bote, id: 'late', published: '2024-07-20' };
		const [near, far] = describeAll(kurier, [late, bote])?.elsewhere ?? [];
		expect(near?.articleId).toBe('bote');
		expect(far?.score ?? 0).toBeLessThan((near?.score ?? 0) / 2);
	});

	it('counts articles without a date', () => {
		expect(rank(kurier, [{ ...bote, published: null }])).toEqual(['bote']);
	});
});

describe('missing', () => {
	it('has first what several outlets report, and once', () => {
		const [first, ...rest] = describeAll(kurier, [tagblatt, bote, anzeiger])?.missing ?? [];
		expect(first?.text).toContain('Rissen');
		expect([first?.articleId, ...(first?.alsoIn ?? [])].toSorted()).toEqual(['anzeiger', 'bote']);
		expect(rest.filter(({ text }) => text.includes('Rissen'))).toEqual([]);
	});

	it('points into the other article', () => {
		for (const { articleId, start, end, text } of describeAmong(kurier)?.missing ?? []) {
			expect(story.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text);
		}
	});

	it.each([
		['what is said here', kurier, 'stürzte rund sechs Meter'],
		['what is said here in other words', kurier, 'unter einem mit Kies beladenen Lastwagen'],
		['background that articles on other things carry too', bote, 'Deichsanierung'],
		['a sentence that cannot be read by itself', kurier, 'schwarzen Tag'],
		['a headline', kurier, 'Kritik am Ministerium'],
	])('is not %s', (_, article, part) => {
		expect(describeAmong(article)?.missing.filter(({ text }) => text.includes(part))).toEqual([]);
	});

	it('tells what is newer apart, and puts it last', () => {
		const missing = describeAmong(kurier)?.missing ?? [];
		expect(missing.map(({ isLater }) => isLater)).toEqual(missing.map(({ isLater }) => isLater).toSorted());
		expect(missing.find(({ text }) => text.includes('Staatsanwaltschaft'))?.isLater).toBe(true);
		expect(missing.find(({ text }) => text.includes('Rissen'))?.isLater).toBe(false);
	});

	it('is not newer when an article of the same day reports it too', () => {
		const morning = makeArticle('morning', 'Merkur', '2024-05-07', [tagblatt.text]);
		const found = describeAll(kurier, [tagblatt, morning])?.missing.find(({ text }) => text.includes('Staatsanwaltschaft'));
		expect(found).toMatchObject({ isLater: false });
	});

	it('is nothing that was in the papers days before', () => {
		const before = { ...bote, published: '2024-05-02' };
		expect(describeAll(kurier, [before])?.missing).toEqual([]);
	});

	it('is nothing for a teaser', () => {
		const context = describeAmong(teaser);
		expect(context?.elsewhere.length).toBeGreaterThan(1);
		expect(context?.missing).toEqual([]);
	});

	it('is nothing where the articles share one sentence', () => {
		const brief = makeArticle('brief', 'Bote', '2024-05-07', [
			'Eine Straßenbrücke in Moorstedt ist am Dienstagmorgen unter einem Lastwagen eingebrochen.',
			'In Tidenburg hat die Feuerwehr am Montag 30 Keller leer gepumpt, nachdem ein Gewitter über die Stadt gezogen war.',
		]);
		expect(describeAll(kurier, [brief])?.missing ?? []).toEqual([]);
	});
});

describe('onlyHere', () => {
	const read = (article: Article, others: readonly Article[]) =>
		describeAll(article, others)?.onlyHere.map(({ start, end }) => article.text.slice(start, end)) ?? null;

	it('is what no other article says, in the order of the text, without background', () => {
		expect(read(kurier, [bote, anzeiger, tagblatt, festival])).toEqual([
			findSentence(kurier, 'aus dem Jahr 1968'),
			findSentence(kurier, 'Enno Tjarks'),
		]);
	});

	it('is nothing when only a teaser is on the story', () => {
		expect(read(kurier, [teaser])).toEqual([]);
	});

	it('is nothing when little of the article stands anywhere else', () => {
		const long = makeArticle('long', 'Kurier', '2024-05-07', [
			kurier.text,
			...Array.from(
				{ length: 40 },
				(_, at) => `Haus Nummer ${100 + at} an der Uferstraße wurde ${1900 + at} von Baumeister Hinrich Oltmanns errichtet.`,
			),
		]);
		expect(read(long, [bote, tagblatt])).toEqual([]);
	});
});

describe('series', () => {
	const [series, ...more] = describeAmong(kurier)?.series ?? [];

	it('has a point for each figure, with its outlets and date, in German', () => {
		expect(more).toEqual([]);
		expect(series).toMatchObject({ counts: 'Menschen', language: 'de' });
		expect(series?.points.map(({ at, value, outlets, isHere }) => ({ at, value, outlets, isHere }))).toEqual([
			{ at: '2024-05-07', value: 10, outlets: ['Bote'], isHere: false },
			{ at: '2024-05-07', value: 12, outlets: expect.arrayContaining(['Kurier', 'Merkur', 'Anzeiger']), isHere: true },
			{ at: '2024-05-09', value: 14, outlets: ['Tagblatt'], isHere: false },
		]);
	});

	it('says where each figure stands', () => {
		const places = series?.points.flatMap((point) => point.places ?? []) ?? [];
		expect(places.map(({ articleId, start, end }) => story.find(({ id }) => id === articleId)?.text.slice(start, end))).toEqual(
			expect.arrayContaining(['Zehn', 'Zwölf', '14']),
		);
	});

	it('is nothing when all give the same figures', () => {
		expect(describeAll(kurier, [anzeiger, teaser])?.series).toEqual([]);
	});
});
