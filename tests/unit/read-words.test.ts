/** Words in their sentences, read with the packs that the extension ships; they are compiled first where they are missing. */
import { describe, expect, it } from 'vitest';
import { readWordAt, readWords } from '../../core/read-words';
import type { Word } from '../../core/word';
import { openWords } from '../../scripts/open-words';

const sources = openWords();

function at(text: string, word: string): Word {
	const found = readWordAt(text, text.indexOf(word), sources);
	if (!found) throw new Error(`no word at ${word}`);
	return found;
}

const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('readWordAt', () => {
	it.each([
		['Der Hafen kündigte am Dienstag höhere Gebühren an.', 'kündigte', 'ankündigen', 'announce', 'a verb far from its particle'],
		['Der Hafen kündigte am Dienstag höhere Gebühren an.', 'an.', 'ankündigen', 'announce', 'the particle stands for its verb'],
		['Die Reederei hatte den Streik abgelehnt.', 'abgelehnt', 'ablehnen', 'reject', 'a participle'],
		['Die Werft wurde in den 1990ern geschlossen.', '1990', '1990er', '1990s', 'a decade in digits'],
		['Mehr als zwölf Schiffe warten.', 'als', 'als', 'than', 'behind a comparative'],
		['Die Lotsen weigern sich.', 'weigern', 'weigern', 'refuse', 'a reflexive verb'],
		['Der Hafenarbeiterstreik endet.', 'Hafenarbeiter', 'Hafenarbeiterstreik', 'strike', 'a compound in no dictionary'],
	])('%s (%s): %s, %s: %s', (text, word, lemma, gloss) => {
		const found = at(text, word);
		expect(found.lemma).toBe(lemma);
		expect(found.glosses.slice(0, 6).join(', ')).toContain(gloss);
	});

	it.each([
		['Der Reeder soll die Lotsen bestochen haben.', 'soll', 'hearsay'],
		['Die Stadt teilte mit, der Kai sei gesperrt.', 'sei', 'reportedSpeech'],
		['Angeblich fehlt Geld.', 'Angeblich', 'hedge'],
	])('%s: %s is told as %s', (text, word, kind) => {
		expect(at(text, word).grammar?.map((note) => note.kind)).toEqual([kind]);
	});

	it('takes a compound apart, and shows the phrase a word is part of', () => {
		const text = 'Im Gegenzug stellte das Verkehrsministerium Schlepper zur Verfügung.';
		expect(at(text, 'Verkehr').parts?.map((part) => part.lemma)).toEqual(['Verkehr', 'Ministerium']);
		expect(at(text, 'Verfügung').phrase?.lemma).toBe('zur Verfügung stellen');
		expect(at(text, 'stellte').phrase?.pieces.map((piece) => cut(text, piece))).toEqual(['stellte', 'zur', 'Verfügung']);
	});

	it('does not gloss surnames as words, nor takes places apart', () => {
		expect(at('Das sei zu früh, sagte Lange.', 'Lange')).toMatchObject({ partOfSpeech: 'name', glosses: [] });
		expect(at('Die Fähre fährt nach Russland.', 'Russland').parts).toBeUndefined();
	});

	it('finds no word in a number, in a gap or behind the end', () => {
		const text = 'Es waren 12 Schiffe.';
		expect([text.indexOf('12'), 2, text.length].map((offset) => readWordAt(text, offset, sources))).toEqual([null, null, null]);
	});
});

describe('readWords', () => {
	it('gives the same words one by one', () => {
		const text =
			'Der Senat lehnte den Antrag ab. Die 19-jährige Kapitänin habe im Übrigen nichts gewusst, hieß es aus den 1980er Jahren.\n\nEnde.';
		for (const word of readWords(text, sources)) {
			if (word.partOfSpeech === 'particle') continue;
			expect(readWordAt(text, word.start, sources)).toEqual(word);
		}
	});
});
