import { describe, expect, it } from 'vitest';
import type { Mark, PageReading } from '../../../core/page';
import { type Answer, joinAnswers } from '../../../entrypoints/content/keep-answer';

const bridge = 'Die Brücke bleibt stehen.';
const school = 'Die Schule ist offen.';
const market = 'Der Markt zieht um.';

const mark = (text: string, words: string, kind: Mark['kind'] = 'claim', id?: string): Mark => {
	const start = text.indexOf(words);
	return { kind, id: id ?? `shared-${start}`, start, end: start + words.length };
};
const answer = (text: string, marks: Mark[], isComplete: boolean): Answer => ({
	text,
	reading: { article: {} as PageReading['article'], marks, notes: { anchored: [], orphans: [] }, isComplete },
});
const before = [bridge, school].join('\n\n');
const after = [market, bridge, school].join('\n\n');

describe('joinAnswers', () => {
	it.each([
		{
			name: 'sentences that only the library knows stay until it is asked anew',
			last: [mark(before, bridge)],
			now: [],
			isComplete: false,
			expected: [mark(after, bridge)],
		},
		{ name: 'a whole answer stands alone', last: [mark(before, bridge)], now: [], isComplete: true, expected: [] },
		{
			name: 'what the corpus knows now goes before',
			last: [mark(before, bridge)],
			now: [mark(after, 'Brücke bleibt', 'claim', 'bridge-stays')],
			isComplete: false,
			expected: [mark(after, 'Brücke bleibt', 'claim', 'bridge-stays')],
		},
		{
			name: 'people are as the corpus says',
			last: [mark(before, 'Brücke', 'person', 'bruecke')],
			now: [],
			isComplete: false,
			expected: [],
		},
		{
			name: 'what was changed is gone',
			last: [mark(before, school)],
			now: [],
			isComplete: false,
			text: [market, bridge].join('\n\n'),
			expected: [],
		},
	])('$name', ({ last, now, isComplete, expected, text = after }) => {
		expect(joinAnswers(answer(before, last, true), answer(text, now, isComplete)).reading.marks).toEqual(expected);
	});

	it('takes the first answer as it is', () => {
		const first = answer(after, [], false);
		expect(joinAnswers(null, first)).toBe(first);
	});
});
