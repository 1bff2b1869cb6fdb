/** The contrasts between the seed articles that a reader must be shown: on which page, which statement of the other, how it relates, and whether a note says so. */
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../core/analyse-article';
import type { Relation } from '../../../core/claim';
import { loadSeedCorpus } from '../../../scripts/load-corpus';

const corpus = loadSeedCorpus();
const analyses = new Map([...corpus.articles.values()].map((article) => [article.id, analyseArticle(article, corpus)]));

/** Statement here, statement there; each is looked up on both pages. `note` means the curators' sentence comes along. */
const contrasts: readonly (readonly [what: string, here: string, there: string, relation: Relation, note: boolean])[] = [
	[
		'Rutte’s sentence on help for the programme',
		'nuclear-russia-supports-programme-bz-3',
		'nuclear-russia-supports-programme-stern-3',
		'near-verbatim',
		true,
	],
	[
		'threat to the USA and Korea, reordered',
		'nuclear-threatens-us-and-korea-bz',
		'nuclear-threatens-us-and-korea-stern',
		'near-verbatim',
		true,
	],
	[
		'deployment suspected or confirmed',
		'troops-nato-confirmed-deployment-bz',
		'troops-nato-confirmed-deployment-stern',
		'near-verbatim',
		true,
	],
	['more than 10,000, about 10,000', 'troops-number-in-russia-bz', 'troops-number-in-russia-stern', 'different-figure', true],
	['more than 10,000, at least 3,000', 'troops-number-in-russia-bz', 'troops-number-in-russia-fr', 'different-figure', true],
	['more than 10,000, about 1,500', 'troops-number-in-russia-bz', 'troops-number-in-russia-fr-2', 'different-figure', true],
	['more than 10,000 in both', 'troops-number-in-russia-bz', 'troops-number-in-russia-dlf-2', 'same', true],
	['about 10,000, 1,500', 'troops-number-in-russia-stern', 'troops-number-in-russia-dlf', 'different-figure', true],
	['1,500 in both', 'troops-number-in-russia-fr-2', 'troops-number-in-russia-dlf', 'same', true],
	['at least 3,000, 1,500', 'troops-number-in-russia-fr', 'troops-number-in-russia-dlf', 'different-figure', true],
	['in Kursk', 'kursk-north-koreans-stationed-bz', 'kursk-north-koreans-stationed-stern', 'different-figure', true],
	['10,000 promised, more than 10,000 there', 'troops-promised-fr', 'troops-number-in-russia-bz', 'related', true],
	['10,000 promised, about 10,000 there', 'troops-promised-fr', 'troops-number-in-russia-stern', 'related', true],
	['denied, not denied', 'troops-deployment-denied-fr-2', 'troops-deployment-denied-bz', 'contradicts', true],
	['denied, then confirmed', 'troops-deployment-denied-fr-2', 'troops-pyongyang-confirms-support-bz', 'contradicts', true],
	['training denied, training reported', 'troops-trained-in-russia-fr', 'troops-trained-in-russia-dlf', 'contradicts', true],
	['Austin sees no reports, Austin expects', 'combat-taking-part-bz', 'combat-expected-soon-dlf', 'related', true],
	['deliveries denied, deliveries known', 'weapons-deliveries-fr-2', 'weapons-deliveries-dlf', 'contradicts', true],
	['deliveries denied, deliveries alleged', 'weapons-deliveries-fr-2', 'weapons-deliveries-merkur', 'contradicts', true],
	['70 shipments, 13,000 containers', 'weapons-containers-fr', 'weapons-deliveries-dlf', 'related', true],
	['8 million shells', 'weapons-eight-million-shells-fr', 'weapons-deliveries-dlf', 'related', true],
	['Wagner, deliveries since', 'weapons-wagner-merkur', 'weapons-deliveries-dlf', 'related', true],
	['Kwon’s denial, the later denial', 'weapons-wagner-merkur-2', 'weapons-deliveries-fr-2', 'related', true],
	['first and last meeting, Wostotschny', 'diplomacy-only-meeting-merkur', 'diplomacy-vostochny-2023-dlf', 'related', true],
	['first and last meeting, Pyongyang', 'diplomacy-only-meeting-merkur', 'diplomacy-putin-pyongyang-2024-dlf', 'related', true],
	['the vetoes', 'sanctions-veto-may-2022-merkur', 'sanctions-veto-march-2024-dlf', 'related', true],
	['the strongest alliance, also held to be so', 'pact-strongest-alliance-fr', 'pact-strongest-alliance-dlf', 'same', true],
	['by all means, mutual assistance', 'pact-mutual-assistance-fr-2', 'pact-mutual-assistance-dlf', 'related', true],
	['by all means, beside the other paper', 'pact-mutual-assistance-fr', 'pact-mutual-assistance-bz', 'related', true],
	['signed in June, by those two', 'pact-signed-june-bz-2', 'pact-signed-june-fr', 'same', true],
	['signed in June, a defence pact', 'pact-signed-june-bz-2', 'pact-signed-june-dlf', 'related', true],
	['ratified by the Duma, signed in June', 'pact-ratified-duma-fr-3', 'pact-signed-june-dlf', 'related', true],
];

describe('the contrasts between the seed articles', () => {
	it.each(contrasts)('%s', (_what, here, there, relation, note) => {
		for (const [one, other] of [
			[here, there],
			[there, here],
		] as const) {
			const claims = analyses.get(corpus.statements.get(one)?.articleId ?? '')?.claims ?? [];
			const match = claims.find(({ statementId }) => statementId === one)?.matches.find(({ statementId }) => statementId === other);
			expect({ one, relation: match?.relation, note: match?.note !== undefined }).toEqual({ one, relation, note });
		}
	});
});
