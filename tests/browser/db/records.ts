/** Records for the tests of the database: a corpus of one article, and a note on it. */
import type { NoteDraft } from '../../../core/annotation';
import type { PageArticle } from '../../../core/page';
import type { SeedPack } from '../../../core/seeds';

const harbourText = 'Der Hafen schließt im Herbst, sagte Bürgermeisterin Muster.';

export function makePack(version: string): SeedPack {
	const exact = 'Der Hafen schließt im Herbst';
	return {
		version,
		articles: [
			{
				id: 'bote-hafen',
				url: 'https://bote.example/hafen',
				outletId: 'bote',
				outlet: 'Der Bote',
				title: null,
				byline: null,
				published: '2025-03-01',
				access: 'full',
				language: 'de',
				text: harbourText,
				inferred: [],
				blocks: [{ kind: 'paragraph', text: harbourText }],
				captions: [],
			},
		],
		outlets: [{ id: 'bote', name: 'Der Bote', domains: ['bote.example'], country: 'DE', kind: 'regional-daily' }],
		people: [
			{
				id: 'erika-muster',
				german: 'Erika Muster',
				english: 'Erika Muster',
				surname: 'Muster',
				aliases: [],
				surnameAliases: [],
				functions: ['Bürgermeisterin'],
				surnameIs: 'word',
				role: 'Mayor',
				gender: 'female',
			},
		],
		topics: [{ id: 'harbour', english: 'The harbour', german: 'Der Hafen' }],
		claims: [
			{
				id: 'harbour-closes',
				topicId: 'harbour',
				english: 'The harbour closes in autumn.',
				german: 'Der Hafen schließt im Herbst.',
				wordings: [],
				denials: [],
				statements: [
					{
						id: 'bote-harbour-closes',
						articleId: 'bote-hafen',
						start: 0,
						end: exact.length,
						exact,
						attribution: { speaker: 'Erika Muster', personId: 'erika-muster', mode: 'reported', cue: 'sagte' },
						stance: 'affirms',
						figures: [],
					},
				],
				differences: [],
			},
		],
		glossary: [{ lemma: 'Hafen', partOfSpeech: 'noun', gender: 'der', forms: [], glosses: ['harbour'] }],
		concepts: [{ id: 'harbour', english: 'harbour', words: ['hafen'] }],
	};
}

export function makeDraft(changes: Partial<NoteDraft> = {}): NoteDraft {
	return {
		source: 'https://bote.example/hafen',
		selector: [
			{ type: 'TextQuoteSelector', exact: 'im Herbst', prefix: 'Der Hafen schließt ', suffix: ', sagte' },
			{ type: 'TextPositionSelector', start: 19, end: 28 },
		],
		comment: 'Vor einem Jahr hieß es noch: nie.',
		tags: ['Hafen'],
		...changes,
	};
}

/** An article as a page gives it. */
export function makePage(pageKey: string, text: string): PageArticle {
	const known = { outletId: null, outlet: 'Der Bote', title: null, byline: null, published: '2025-03-01' };
	return { id: pageKey, url: pageKey, pageKey, ...known, access: 'full', language: 'de', text };
}
