/** Sentences of no known article: which claim they are seen to make, and which make none. Each row follows the lead that names the matter. */
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../core/analyse-article';
import { makeBareArticle } from '../../../core/article';
import { loadSeedCorpus } from '../../../scripts/load-corpus';

const corpus = loadSeedCorpus();
const lead = 'Russland und Nordkorea rücken in Kursk und anderswo zusammen.';

function findClaims(sentence: string): { claimId: string; stance: string; relations: string[] }[] {
	const text = `${lead} ${sentence}`;
	const article = makeBareArticle('page', text);
	const { claims } = analyseArticle(article, corpus);
	return claims
		.filter(({ start }) => start > lead.length)
		.map(({ claimId, stance, matches }) => ({ claimId, stance, relations: [...new Set(matches.map(({ relation }) => relation))] }));
}

describe('makes the claim', () => {
	it.each([
		[
			'other verbs and nouns',
			'Der Kreml greift Pjöngjang nach Darstellung der Nato beim Bau von Raketen und Kernwaffen unter die Arme.',
			'nuclear-russia-supports-programme',
			'affirms',
		],
		['a denial', 'Moskau hat zurückgewiesen, Nordkoreas Atomprogramm zu unterstützen.', 'nuclear-russia-supports-programme', 'denies'],
		[
			'Swiss spelling and figures',
			"Rund 4'000 Drohnen iranischer Bauart hat Russland bisher eingesetzt.",
			'weapons-iranian-drones',
			'affirms',
		],
		[
			'without a name of its own, since the lead has them',
			'Beide Staaten verpflichten sich zum gegenseitigen Beistand im Falle eines Angriffs.',
			'pact-mutual-assistance',
			'affirms',
		],
	])('%s', (_why, sentence, claimId, stance) => {
		expect(findClaims(sentence)).toContainEqual(expect.objectContaining({ claimId, stance }));
	});
});

describe('makes no claim', () => {
	it.each([
		['a question', 'Unterstützt Russland das nordkoreanische Atomprogramm?'],
		['who said so, not what', 'Das sagte Nato-Generalsekretär Mark Rutte nach dem Außenministertreffen in Brüssel.'],
		['a heading of a word or two', 'Treffen in Pjöngjang.'],
		['the same words about somebody else', 'Der Verein unterzeichnete im Juni einen Vertrag mit einem neuen Sponsor.'],
		['a few of the words about somebody else', 'Die Bahn kündigt neue Verbindungen an.'],
		['the same countries, another matter', 'In der Qualifikation gewann Nordkorea gegen Russland mit 2:1.'],
	])('%s', (_why, sentence) => {
		expect(findClaims(sentence)).toEqual([]);
	});
});

describe('a page that names none of what a claim is about', () => {
	it('makes no claim, however like the words', () => {
		const text =
			'Die Abgeordneten billigten am Donnerstag den Vertrag. Das Oberhaus muss noch zustimmen. Im Juni war er unterzeichnet worden.';
		const article = makeBareArticle('page', text);
		expect(analyseArticle(article, corpus).claims).toEqual([]);
	});
});

describe('a page of headlines', () => {
	it('makes the claim of each by itself, for its neighbours are of other articles', () => {
		const headlines = ['Russland unterstützt Nordkoreas Atomprogramm im Gegenzug für Soldaten', 'Bahn kündigt neue Verbindungen an'];
		const article = { ...makeBareArticle('page', headlines.join('\n\n')), isOverview: true };
		const { claims } = analyseArticle(article, corpus);
		expect(claims.map(({ claimId }) => claimId)).toEqual(['nuclear-russia-supports-programme']);
	});
});
