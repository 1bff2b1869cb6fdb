/**
 * A word list of any size for measuring: rows as the database has them. First the words of the seeds' articles in their sentences, then those of the
 * dictionary beside sentences of the seeds; some are new, some known, some in the boxes of review, many of them due.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../core/german/sentences';
import { rankGlosses } from '../../core/lexicon/rank-glosses';
import { readWords } from '../../core/read-words';
import type { SavedWord, WordDraft } from '../../core/saved-word';
import { importedPage, makeExample } from '../../core/transfer/word-candidate';
import type { WordSources } from '../../core/word-sources';
import { makeWordDraft } from '../../core/words/make-draft';
import { boxDays, type Progress } from '../../core/words/review';
import { makeRandom } from '../../tests/fixtures/vary-text';
import { listHeadwords, readList } from '../lexicon/read-list';
import { loadSeedPack } from '../load-corpus';
import { openWords } from '../open-words';

const dayMs = 86_400_000;
const daysBack = 900;
/** Of every hundred words: so many are new, and so many known; the others are being learned. */
const newShare = 40;
const knownShare = 30;

/** The oldest first, the last one saved at `now` (epoch milliseconds); the same call always makes the same. Throws when there are not so many words. */
export function makeWords(count: number, now: number): SavedWord[] {
	const sources = openWords();
	const drafts = new Map<string, WordDraft>();
	for (const draft of draftWords(sources)) {
		drafts.set(`${draft.lemma} ${draft.partOfSpeech}`, draft);
		if (drafts.size === count) break;
	}
	if (drafts.size < count) throw new Error(`only ${drafts.size} words are known`);
	const random = makeRandom(3);
	const step = Math.floor((daysBack * dayMs) / count);
	return [...drafts.values()].map((draft, n) => makeRow(draft, n, now - (count - n - 1) * step, now, random));
}

function* draftWords(sources: WordSources): Generator<WordDraft> {
	const { articles } = loadSeedPack();
	for (const { text, url, title, outletId, published } of articles) {
		const source = { pageKey: url ?? importedPage, title, outlet: outletId, published };
		for (const word of readWords(text, sources)) if (/\p{L}{3}/u.test(word.lemma)) yield makeWordDraft(word, text, source);
	}
	const sentences = articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
	const file = join(import.meta.dirname, '../../seeds/lexicon/ding-de-en.txt.gz');
	let at = 0;
	for (const lemma of listHeadwords(readList(gunzipSync(readFileSync(file)).toString('utf8')))) {
		const [reading] = sources.morphology.readLemma?.(lemma) ?? [];
		if (!reading) continue;
		const { partOfSpeech, gender } = reading;
		const glosses = rankGlosses(sources.lexicon, lemma, partOfSpeech).slice(0, 8);
		const forms = sources.morphology.keyForms(lemma, partOfSpeech);
		const sentence = sentences[at++ % sentences.length] ?? lemma;
		const { saved: _, ...example } = makeExample(sentence, lemma, { saved: '', title: 'Aus dem Archiv', outlet: 'Küstenblatt' });
		const zipf = sources.morphology.zipfOfLemma(lemma, partOfSpeech);
		yield { lemma, partOfSpeech, ...(gender && { gender }), ...(forms && { forms }), glosses, zipf, example };
	}
}

function makeRow({ example, ...word }: WordDraft, n: number, time: number, now: number, random: () => number): SavedWord {
	const created = new Date(time).toISOString();
	const again = { ...example, pageKey: `https://blatt.example/${n % 999}`, saved: created };
	return {
		...word,
		id: `urn:uuid:${time.toString(16).padStart(12, '0').replace(/^.{8}/, '$&-')}-7000-8000-${n.toString(16).padStart(12, '0')}`,
		gloss: n % 25 === 0 ? `${word.glosses[0] ?? 'thing'}, as I would say` : '',
		comment: n % 40 === 0 ? 'Steht oft in Meldungen der Agenturen; nicht verwechseln.' : '',
		examples: [{ ...example, saved: created }, ...(n % 8 === 0 ? [again] : [])],
		...makeProgress(time, now, random),
		created,
		updatedAt: created,
	};
}

function makeProgress(created: number, now: number, random: () => number): Progress {
	const drawn = random() * 100;
	if (drawn < newShare) return { state: 'new', box: 0, reviewed: null };
	const reviewed = new Date(created + random() * (now - created)).toISOString();
	if (drawn < newShare + knownShare) return { state: 'known', box: boxDays.length - 1, reviewed };
	return { state: 'learning', box: 1 + Math.floor(random() * (boxDays.length - 1)), reviewed };
}
