/** Prints an answer for people: who is named, what is claimed, and how others put it. */
import type { Corpus } from '../core/corpus';
import type { Answer } from './analyse-input';

const quote = (text: string) => `„${text.replace(/\s+/g, ' ').replace(/^[„"“]|[“"”]$/g, '')}“`;

/** Writes to standard output; an input that could not be read goes to standard error. */
export function printReadable(answer: Answer, corpus: Corpus): void {
	if ('error' in answer) {
		console.error(`${answer.id}: ${answer.error.message}`);
		process.exitCode = 1;
		return;
	}
	const { article, mentions, claims } = answer;
	console.log(`\n${answer.id}${article.title ? `: ${article.title}` : ''}`);
	if (answer.source) console.log(`This is the text of ${labelOf(answer.source, corpus)}.`);
	const people = new Map(mentions.map((mention) => [mention.entityId ?? mention.name, mention]));
	console.log(`\nPeople (${people.size})`);
	for (const [key, person] of people)
		console.log(`  ${person.english} (${person.name}), ${mentions.filter((m) => (m.entityId ?? m.name) === key).length} times`);
	const matched = claims.filter((claim) => 'claimId' in claim || claim.matches.length > 0);
	console.log(`\nClaims (${matched.length})`);
	for (const claim of matched) {
		const claimId = claim.matches[0]?.claimId ?? ('claimId' in claim ? String(claim.claimId) : null);
		console.log(`\n  ${claimId ? corpus.claims.get(claimId)?.english : 'In other articles'}`);
		console.log(`    here: ${quote(article.text.slice(claim.start, claim.end))}`);
		for (const match of claim.matches)
			console.log(`    ${match.relation ?? 'candidate'}, ${labelOf(match.articleId, corpus)}: ${quote(match.text)}`);
	}
}

function labelOf(articleId: string, corpus: Corpus): string {
	const article = corpus.articles.get(articleId);
	return article ? [article.outlet, article.published].filter(Boolean).join(', ') : articleId;
}
