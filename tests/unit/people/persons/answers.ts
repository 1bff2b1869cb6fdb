/** The sources of the language as the tests need them: answers of the packs to all that is asked while the cases are read, kept beside the tests. */
import type { LemmaStore } from '../../../../core/german/reading';
import type { Lexicon } from '../../../../core/lexicon/lexicon';
import type { WordSources } from '../../../../core/word-sources';

/** Question, form and answer; `has` asks for a noun. */
export type Answer = readonly [question: 'read' | 'zipf' | 'has' | 'lookUp' | 'takeApart', form: string, answer: unknown];

/** Sources that know these answers; asking anything else throws, so that a new case is not read with nothing known. */
export function answerFrom(rows: readonly Answer[]): WordSources {
	const answers = new Map(rows.map(([question, form, answer]) => [`${question} ${form}`, answer]));
	const ask = (question: Answer[0]) => (form: string) => {
		const key = `${question} ${form}`;
		if (!answers.has(key)) throw new Error(`No answer to ${key}: run write-answers.ts`);
		return answers.get(key);
	};
	const morphology = { read: ask('read'), zipf: ask('zipf'), has: ask('has') } as unknown as LemmaStore;
	const lexicon = { lookUp: ask('lookUp') } as unknown as Lexicon;
	return { morphology, lexicon, compounds: { takeApart: ask('takeApart') } } as unknown as WordSources;
}

/** The sources, with a list that grows by every answer they give. */
export function recordAnswers(sources: WordSources): { sources: WordSources; rows: Map<string, Answer> } {
	const rows = new Map<string, Answer>();
	const keep =
		<T>(question: Answer[0], ask: (form: string) => T, shorten: (answer: T) => unknown = (answer) => answer) =>
		(form: string): T => {
			const answer = ask(form);
			rows.set(`${question} ${form}`, [question, form, shorten(answer)]);
			return answer;
		};
	const shortenEntries = (entries: ReturnType<Lexicon['lookUp']>) =>
		entries.map(({ partOfSpeech, glosses }) => ({
			partOfSpeech,
			glosses: glosses.map(({ text, cost, labels }) => ({ text, cost: Number(cost.toFixed(1)), labels })),
		}));
	const { morphology, lexicon, compounds } = sources;
	const recorded = {
		morphology: {
			...morphology,
			read: keep('read', (form) => morphology.read(form)),
			zipf: keep('zipf', (form) => morphology.zipf(form)),
			has: keep('has', (form) => morphology.has(form, 'noun')),
		},
		lexicon: { lookUp: keep('lookUp', (word) => lexicon.lookUp(word), shortenEntries) },
		compounds: { takeApart: keep('takeApart', (word) => compounds.takeApart(word)) },
	};
	return { sources: recorded as unknown as WordSources, rows };
}
