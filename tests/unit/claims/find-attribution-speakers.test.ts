/** Whom speakers mean, through whom they are heard, what their cues say; and that unread sentences would have said nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../core/article';
import type { Named } from '../../../core/claims/attribution/named';
import { openPassage } from '../../../core/claims/attribution/passage';
import { findAttribution, openSpeech } from '../../../core/claims/find-attribution';
import { splitSentences } from '../../../core/german/sentences';
import { openReadings } from './attribution-readings';
import { speakerCases } from './attribution-speaker-cases';
import { speechCases } from './attribution-speech-cases';

const morphology = openReadings();
const cut = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : null);

/** Every place of the full names, and of their surnames alone. */
function placePeople(text: string, names: readonly string[]): Named[] {
	const placed = names.flatMap((name) => {
		const surname = name.slice(name.lastIndexOf(' ') + 1);
		const found = [...text.matchAll(new RegExp(`${name}|(?<!\\p{L} )${surname}s?(?!\\p{L})`, 'gu'))];
		return found.map((match) => ({ start: match.index, end: match.index + match[0].length, name }));
	});
	return placed.toSorted((a, b) => a.start - b.start);
}

describe('speakers', () => {
	it.each(speakerCases)('$why', ({ text, people = [], speaker, name, via, stance }) => {
		const last = splitSentences(text).at(-1) as Span;
		const found = openSpeech(text, [], morphology, placePeople(text, people)).attribute(last);
		expect(cut(text, found?.speaker)).toBe(speaker);
		if (name !== undefined) expect(found?.name ?? null).toBe(name);
		if (via !== undefined) expect(cut(text, found?.via)).toBe(via);
		if (stance !== undefined) expect(found?.stanceOfCue).toBe(stance);
	});

	it('are the same when only the sentence is asked about', () => {
		for (const { text, people = [] } of speakerCases) {
			const named = placePeople(text, people);
			const speech = openSpeech(text, [], morphology, named);
			for (const span of splitSentences(text)) expect(findAttribution(text, span, [], morphology, named)).toEqual(speech.attribute(span));
		}
	});

	it('are in none of the sentences that are left unread', () => {
		const texts = [...speakerCases, ...speechCases].map(({ text }) => text);
		const passages = texts.map((text) => openPassage(text, { start: 0, end: text.length }, [], morphology));
		const silent = passages
			.flatMap((passage) => passage.sentences.map((_, at) => ({ passage, at })))
			.filter(({ passage, at }) => passage.isSilent(at));
		expect(silent.length).toBeGreaterThan(3);
		expect(silent.flatMap(({ passage, at }) => passage.read(at)?.cues ?? [])).toEqual([]);
	});
});

describe('odd input', () => {
	const pieces = [
		'„',
		'“',
		'»',
		'«',
		'"',
		'‚',
		'‘',
		'›',
		'‹',
		':',
		',',
		'.',
		'\n',
		'(',
		')',
		'😀',
		'e\u0301',
		'Der Minister',
		'Anna Weber',
		'er',
		'sagte',
		'laut',
		'dpa',
		'sei',
		'nicht',
		'der „Woche“',
		'Kreisen',
		'aus',
		'hieß es',
		'so',
		'–',
	];

	it('never throws, and points into the text', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces)), fc.constantFrom('', ' '), (parts, joint) => {
				const text = parts.join(joint);
				const named = placePeople(text, ['Anna Weber']);
				for (const forms of [morphology, null]) {
					const speech = openSpeech(text, [], forms, named);
					for (const span of splitSentences(text)) {
						for (const { speaker, cue, quote, via } of speech.attributeAll(span)) {
							for (const part of [speaker, cue, quote, via]) {
								if (part) expect(part.start >= 0 && part.start < part.end && part.end <= text.length).toBe(true);
							}
						}
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	it.each(['', ' ', '„', '“', ':', '\n\n', '😀'])('finds nobody in %j', (text) => {
		expect(openSpeech(text, [], morphology).attributeAll({ start: 0, end: text.length })).toEqual([]);
	});
});
