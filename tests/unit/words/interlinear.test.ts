import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/german/sentences';
import { gatherVocabulary, type VocabularyItem } from '../../../core/words/gather-vocabulary';
import { glossSentence, noteGrammar } from '../../../core/words/interlinear';
import { articleWords, curated, findNth, makeWord, wordText } from '../../fixtures/word-fixtures';

const sentences = splitSentences(wordText);
const sentence = (start: string) => sentences.find((span) => wordText.startsWith(start, span.start)) ?? { start: 0, end: 0 };

/** `Die=the` for a cell with a gloss, `Lind` for one without, `kündigte=announce#1` for one of a group. */
function show(opening: string, items: readonly VocabularyItem[] = []): string {
	const cells = glossSentence(wordText, sentence(opening), articleWords, items);
	return cells
		.map(({ start, end, gloss, group, isHead }) => {
			const german = wordText.slice(start, end);
			return `${german}${gloss === null ? '' : `=${gloss}`}${group === null ? '' : `#${group}${isHead ? '' : '…'}`}`;
		})
		.join(' | ');
}

describe('glossSentence', () => {
	it('joins separated verbs over the words between, and leaves names as they are', () => {
		expect(show('Die Stadt kündigte')).toBe(
			'Die=the | Stadt=city | kündigte=announce#1 | am | Montag=Monday | nach | langem=long | Streit,=dispute | wie | Lind | sagte,=say | ' +
				'die | Sperrung=closure | des | Hafens=harbour | an.=announce#1…',
		);
	});

	it('gives neighbours of a phrase one cell, and a phrase in two places one group', () => {
		expect(show('Im Gegenzug')).toBe(
			'Im Gegenzug=in return | stellt=provide#1 | die | Reederei=shipping company | „Nordlicht“ | dem | Amt | drei | Kräne=crane | zur Verfügung.=provide#1…',
		);
	});

	it('has the editors’ gloss before all others, for words and for phrases', () => {
		const items = gatherVocabulary(wordText, articleWords, curated);
		expect(show('Die Stadt kündigte', items)).toContain('die | Sperrung=lockdown of the port | des');
		expect(show('Im Gegenzug', items)).toMatch(/^Im Gegenzug=in exchange \| stellt=provide#1/);
	});

	it('gives a phrase the particle of its verb', () => {
		const text = 'Sie legte ein Veto ein.';
		const [verb, veto, last] = [findNth(text, 'legte'), findNth(text, 'Veto'), findNth(text, 'ein', 1)];
		const phrase = { lemma: 'ein Veto einlegen', pieces: [verb, veto], glosses: ['veto'] };
		const words = [
			makeWord('legte', { lemma: 'einlegen', partOfSpeech: 'verb', particle: last, phrase }, 0, text),
			makeWord('Veto', { phrase }, 0, text),
		];
		const cells = glossSentence(text, { start: 0, end: text.length }, words, []);
		expect(cells.map(({ group }) => group)).toEqual([null, 1, null, 1]);
	});

	it('glosses a compound by its parts where the whole has no entry', () => {
		expect(show('Die Reeder weigern')).toContain('Militärabkommen=military + agreement');
	});

	it('covers the sentence without gaps but white space', () => {
		for (const span of sentences) {
			const cells = glossSentence(wordText, span, articleWords, []);
			expect(cells.map(({ start, end }) => wordText.slice(start, end)).join(' ')).toBe(wordText.slice(span.start, span.end));
		}
	});

	it('glosses both words of a pair without a space', () => {
		const text = 'Land/Stadt.';
		const words = [makeWord('Land', { glosses: ['country'] }, 0, text), makeWord('Stadt', { glosses: ['city'] }, 0, text)];
		expect(glossSentence(text, { start: 0, end: text.length }, words, [])).toMatchObject([
			{ gloss: 'country / city', lemma: 'Land / Stadt' },
		]);
	});

	it('has nothing for a sentence without text', () => expect(glossSentence('', { start: 0, end: 0 }, [], [])).toEqual([]));
});

describe('noteGrammar', () => {
	it.each([
		['Die Reeder weigern', 'reportedSpeech', ['verstoße']],
		['Angeblich', 'hedge', ['Angeblich']],
	])('%s … is noted as %s', (start, kind, cues) => {
		const [note, ...others] = noteGrammar(sentence(start), articleWords);
		expect(others).toEqual([]);
		expect(note?.kind).toBe(kind);
		expect(note?.cues.map((cue) => wordText.slice(cue.start, cue.end))).toEqual(cues);
	});

	it('joins notes of one kind', () => {
		const [a, b] = [
			{ start: 0, end: 3 },
			{ start: 10, end: 13 },
		];
		const words = [a, b].map((span) => makeWord('Die', { ...span, grammar: [{ kind: 'hearsay', cues: [span] }] }));
		expect(noteGrammar({ start: 0, end: 20 }, words.toReversed())).toEqual([{ kind: 'hearsay', cues: [a, b] }]);
	});

	it('says nothing of other sentences', () => expect(noteGrammar(sentence('Im Gegenzug'), articleWords)).toEqual([]));
});
