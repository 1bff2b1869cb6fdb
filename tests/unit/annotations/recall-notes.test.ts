/** Which notes of other pages speak of something in this one. */
import { describe, expect, it } from 'vitest';
import type { Analysis, SharedSentence } from '../../../core/analysis';
import type { Annotation, NoteSubject } from '../../../core/annotation';
import { makeBody } from '../../../core/annotations/note-body';
import { recallNotes } from '../../../core/annotations/recall-notes';

const text = [
	'Der Hafen von Norderwiek bleibt bis zum Herbst gesperrt, teilte die Stadt mit.',
	'Die Reeder rechnen mit Verlusten in Millionenhöhe. „Wir warten ab“, sagte Eva Lind.',
].join('\n\n');
const page = { pageKey: 'https://blatt.example/hafen', text };
const elsewhere = 'https://bote.example/hafen';

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const closed = spanOf('Der Hafen von Norderwiek bleibt bis zum Herbst gesperrt, teilte die Stadt mit.');
const losses = spanOf('Die Reeder rechnen mit Verlusten in Millionenhöhe.');
const lind = spanOf('Eva Lind');

const known = 'Nach Angaben der Schifffahrtsunternehmen gehen ihnen Millionen verloren.';
const parallel = { articleId: 'bote', start: 0, end: known.length, text: known, relation: 'same', score: 0.9, stance: 'affirms' } as const;
const shared: SharedSentence = {
	...losses,
	score: 0.9,
	stance: 'affirms',
	attribution: null,
	figures: [],
	parallels: [{ ...parallel, voice: null, figures: null, agency: null }],
};
const head = { id: 'bote', outletId: 'bote', outlet: 'Der Bote', title: null, published: null, access: 'full' } as const;
const analysis: Analysis = {
	corpusVersion: '1',
	source: null,
	mentions: [{ ...lind, surface: 'Eva Lind', personId: 'lind', name: 'Eva Lind', english: 'Eva Lindh' }],
	pictured: [],
	persons: [],
	claims: [{ ...closed, claimId: 'closed', score: 1, statementId: null, stance: 'affirms', attribution: null, figures: [], matches: [] }],
	shared: [shared],
	context: null,
	heads: { bote: { ...head, url: `${elsewhere}?utm_source=x` } },
};

function makeNote(subject: NoteSubject | null, source = elsewhere): Annotation {
	const created = '2025-03-01T10:00:00.000Z';
	const id = 'urn:uuid:0195cc3c-0000-7000-8000-000000000001';
	return {
		id,
		type: 'Annotation',
		created,
		modified: created,
		motivation: 'commenting',
		body: makeBody('So.', [], subject),
		target: { source },
	};
}

const sentence = (words: string): NoteSubject => ({ kind: 'sentence', text: words });

const cases: { why: string; note: Annotation; place: { start: number; end: number } | null }[] = [
	{ why: 'a note on a claim that is made here', note: makeNote({ kind: 'claim', id: 'closed' }), place: closed },
	{ why: 'no note on a claim that is not made here', note: makeNote({ kind: 'claim', id: 'open' }), place: null },
	{ why: 'a note on a person who is named here', note: makeNote({ kind: 'person', id: 'lind' }), place: lind },
	{ why: 'no note on somebody else', note: makeNote({ kind: 'person', id: 'linde' }), place: null },
	{ why: 'no note of this page', note: makeNote({ kind: 'claim', id: 'closed' }, page.pageKey), place: null },
	{ why: 'no note on a passage alone', note: makeNote(null), place: null },
	{ why: 'a note on a sentence that the library sets beside one here', note: makeNote(sentence(known)), place: losses },
	{
		why: 'not where it was noted on an article the library says nothing of',
		note: makeNote(sentence(known), 'https://kurier.example/a'),
		place: null,
	},
	{
		why: 'a note on a sentence whose words stand here, noted anywhere',
		note: makeNote(
			sentence('Der Hafen von Norderwiek bleibt bis zum Herbst gesperrt, wie die Stadt mitteilte.'),
			'https://kurier.example/a',
		),
		place: closed,
	},
	{
		why: 'no note on a sentence that only has the names in common',
		note: makeNote(sentence('Im Hafen von Norderwiek legte im Herbst ein Frachter der Stadt an, der Holz geladen hatte.')),
		place: null,
	},
];

describe('recallNotes', () => {
	it.each(cases)('finds $why', ({ note, place }) => {
		const found = recallNotes(page, analysis, [note]).map(({ start, end }) => ({ start, end }));
		expect(found).toEqual(place ? [{ start: place.start, end: place.end }] : []);
	});

	it('takes an empty text', () => {
		const nothing = { ...analysis, claims: [], mentions: [], shared: [] };
		expect(recallNotes({ ...page, text: '' }, nothing, [makeNote(sentence(known))])).toEqual([]);
	});
});
