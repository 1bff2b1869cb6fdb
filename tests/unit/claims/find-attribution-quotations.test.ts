/** Where quotations begin and end, which of them are speech, and who speaks in each sentence of one. */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../core/claims/attribution/find-quotations';
import { openSpeech } from '../../../core/claims/find-attribution';
import { splitSentences } from '../../../core/german/sentences';

const quotations: readonly { why: string; text: string; speech: readonly string[]; others?: readonly string[] }[] = [
	{ why: 'German marks', text: 'Er sagte: „Das geht so nicht.“', speech: ['„Das geht so nicht.“'] },
	{ why: 'straight marks', text: '"Das geht so nicht", sagte er.', speech: ['"Das geht so nicht"'] },
	{ why: 'the Swiss way', text: '«Das geht so nicht», sagte er.', speech: ['«Das geht so nicht»'] },
	{
		why: 'single marks inside double ones',
		text: '„Er rief ‚Halt! Stehen bleiben!‘ und lief weg“, sagte sie.',
		speech: ['„Er rief ‚Halt! Stehen bleiben!‘ und lief weg“'],
	},
	{
		why: 'angled single marks inside angled ones',
		text: '»Er rief ›Halt! Stehen bleiben!‹ und lief weg«, sagte sie.',
		speech: ['»Er rief ›Halt! Stehen bleiben!‹ und lief weg«'],
	},
	{
		why: 'the same marks inside, as careless pages have them',
		text: '„Er rief „Halt dort!“ und lief weg“, sagte sie.',
		speech: ['„Er rief „Halt dort!“ und lief weg“'],
	},
	{
		why: 'interrupted by the speaker, the first piece one word',
		text: '„Das“, sagte sie, „ist falsch.“',
		speech: ['„Das“', '„ist falsch.“'],
	},
	{ why: 'one word that somebody says', text: '„Nein“, sagte sie.', speech: ['„Nein“'] },
	{ why: 'a word held at arm’s length', text: 'Die „grüne“ Zukunft beginnt.', speech: [], others: ['„grüne“'] },
	{ why: 'a name', text: 'Die „Neue Woche“ erscheint montags.', speech: [], others: ['„Neue Woche“'] },
	{
		why: 'over three paragraphs, the mark repeated',
		text: '„Wir brauchen mehr Geld.\n\n„Das wird teuer.\n\n„Aber es muss sein“, sagte sie.',
		speech: ['„Wir brauchen mehr Geld.\n\n„Das wird teuer.\n\n„Aber es muss sein“'],
	},
	{
		why: 'over two paragraphs, the mark not repeated',
		text: '„Wir brauchen mehr Geld.\n\nAber das wird teuer“, sagte sie.',
		speech: ['„Wir brauchen mehr Geld.\n\nAber das wird teuer“'],
	},
	{
		why: 'never closed: nothing is swallowed',
		text: '„Das ist nicht zu Ende, sagte sie.\n\nDie Stadt baut. „Der Park kommt bald“, sagte er.',
		speech: ['„Der Park kommt bald“'],
	},
	{ why: 'apostrophes are no marks', text: 'Wie geht’s? Ich hab’s ‚eilig, sagte sie.', speech: [] },
	{ why: 'nothing but marks', text: '„“»«"""', speech: [] },
];

describe('findQuotations', () => {
	it.each(quotations)('$why', ({ text, speech, others = [] }) => {
		const found = findQuotations(text, { start: 0, end: text.length });
		const cut = (isSpeech: boolean) => found.filter((one) => one.isSpeech === isSpeech).map(({ start, end }) => text.slice(start, end));
		expect(cut(true)).toEqual(speech);
		if (others.length > 0) expect(cut(false)).toEqual(others);
	});
});

const passages: readonly { why: string; text: string; speakers: readonly (string | null)[] }[] = [
	{
		why: 'each sentence of a quotation over paragraphs is its speaker’s',
		text: '„Wir brauchen mehr Geld. Und zwar bald.\n\n„Das muss sein“, sagte die Bürgermeisterin. Die Stadt wartet.',
		speakers: ['die Bürgermeisterin', 'die Bürgermeisterin', 'die Bürgermeisterin', null],
	},
	{
		why: 'two speakers in one paragraph',
		text: '„Das geht so nicht“, sagte der Trainer. „Doch, das geht“, sagte der Spieler. „Wir sehen es morgen.“',
		speakers: ['der Trainer', 'der Spieler', 'der Spieler'],
	},
	{
		why: 'Konjunktiv I goes on until the indicative',
		text: 'Die Lage sei ernst, sagte der Trainer. Man müsse handeln. Es gebe kein Zurück. Die Sitzung endete um acht.',
		speakers: ['der Trainer', 'der Trainer', 'der Trainer', null],
	},
];

describe('speech over sentences', () => {
	it.each(passages)('$why', ({ text, speakers }) => {
		const speech = openSpeech(text, [], null);
		const found = splitSentences(text).map((span) => speech.attribute(span)?.speaker ?? null);
		expect(found.map((span) => span && text.slice(span.start, span.end))).toEqual(speakers);
	});
});

describe('the cost of findQuotations', () => {
	it.each([
		['marks that never close', '„'.repeat(50_000)],
		['marks that never open', '“ '.repeat(50_000)],
		['paragraphs that open', '„Aa.\n'.repeat(20_000)],
	])('is bounded on %s', (_name, text) => {
		const began = performance.now();
		findQuotations(text, { start: 0, end: text.length });
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
