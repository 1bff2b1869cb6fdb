/** What tells a likely gloss from an unlikely one, as numbers for a linear model; all of it comes from the word list and from word counts. */
import { classifyLabel } from '../../core/lexicon/ding-tags';
import type { Alignment } from './align-words';
import type { CollectedEntry, CollectedGloss, PartOfSpeech, Source } from './collect-entries';
import { type Together, TogetherCounter } from './count-together';
import type { Lemmatiser } from './english-lemmas';
import { type Bitext, readEnglishWords } from './read-bitext';
import type { WordCounts } from './word-counts';

export const featureNames = [
	'inPhrases',
	'alone',
	'inCompounds',
	'together',
	'aligned',
	'alignedShare',
	'alignedBack',
	'englishZipf',
	'zipfApart',
	'isUnlisted',
	'lines',
	'firstPlace',
	'words',
	'length',
	'isDated',
	'isColloquial',
	'isTechnical',
	'isReflexive',
	'isPattern',
	'isAbridged',
	'looksAlike',
	'partOfSpeech',
] as const;

export type GlossSources = {
	readonly bitext: Bitext;
	readonly alignment: Alignment;
	readonly lemmatise: Lemmatiser;
	readonly english: WordCounts;
	readonly german: WordCounts;
	/** How often the list uses an English word for a part of speech, as a share of all. */
	readonly isUsedAs: (english: string, partOfSpeech: PartOfSpeech | null) => number;
};

export type Candidate = { readonly gloss: CollectedGloss; readonly words: readonly number[]; readonly features: readonly number[] };

const dated =
	/^(?:obs|archaic|dated|becoming dated|poet|veraltet|veraltend|alt|geh|formal|literary|humor|euphem|iron|pej|vulg|slang|rare|selten)\.?$/u;
const colloquial = /^(?:coll|ugs|slang|Br|Am|Austr|Ös|Schw|Sc|Ir|NZ|Süddt|Norddt|Bayr)\.?$/u;
/** Subjects that news speaks of; all others make a gloss less likely there. */
const plain = /^(?:pol|econ|fin|jur|adm|soc|school|sport|mil|relig|geogr|stud|transp|auto|med|psych)\.$/u;

const logShare = (count: number, total: number, prior: number) => Math.log((count + prior) / (total + 1));

function shareOf(sources: readonly Source[], test: (source: Source) => boolean): number {
	return sources.length === 0 ? 0 : sources.filter(test).length / sources.length;
}

const labelsOf = ({ germanLabels, englishLabels }: Source) => [...germanLabels, ...englishLabels];

function countShared(one: string, other: string): number {
	let length = 0;
	while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
	return length;
}

export class FeatureReader {
	readonly #together: TogetherCounter;

	constructor(private readonly sources: GlossSources) {
		this.#together = new TogetherCounter(sources.bitext);
	}

	/** The glosses of an entry with their features; those without a word that counts (`to be`, `'s`) are left out. */
	read(entry: CollectedEntry, glosses: Iterable<CollectedGloss>): Candidate[] {
		const { bitext, lemmatise } = this.sources;
		const german = bitext.german.find(entry.headword);
		const read = [...glosses].map((gloss) => ({
			gloss,
			words: [...new Set(readEnglishWords(gloss.text, lemmatise).map((word) => bitext.english.find(word) ?? -1))],
		}));
		const counted = this.#together.count(
			german,
			read.map(({ words }) => words),
		);
		return read.flatMap(({ gloss, words }, index) => {
			const together = counted[index];
			return words.length === 0 || !together ? [] : [{ gloss, words, features: this.#list(entry, gloss, words, together, german) }];
		});
	}

	#list(
		entry: CollectedEntry,
		{ text, sources }: CollectedGloss,
		words: readonly number[],
		together: Together,
		german: number | null,
	): number[] {
		const { bitext, alignment, english } = this.sources;
		const { lines } = together;
		const least = (read: (word: number) => number) => Math.min(...words.map((word) => (word < 0 ? 0 : read(word))));
		const forward = german === null ? 0 : least((word) => alignment.forward(german, word));
		const back = german === null ? 0 : least((word) => alignment.count(german, word) / (alignment.totalEnglish(word) + 0.5));
		const zipf = least((word) => english.zipf(bitext.english.words[word] ?? ''));
		const head = entry.headword.toLowerCase();
		return [
			logShare(together.phrase, lines.phrase, 0.1),
			logShare(together.alone, lines.alone, 0.1),
			logShare(together.half, lines.half, 0.05),
			Math.log(together.phrase + together.alone + together.half + 0.1),
			Math.log(forward + 0.003),
			Math.sqrt(forward),
			Math.sqrt(back),
			zipf,
			Math.abs(this.sources.german.zipf(entry.headword) - zipf),
			sources.length === 0 ? 1 : 0,
			Math.log(1 + new Set(sources.map(({ line }) => line)).size),
			sources.length === 0 ? 0 : 1 / (1 + Math.min(...sources.map(({ place }) => place))),
			words.length - 1,
			text.length / 10,
			shareOf(sources, (source) => labelsOf(source).some((label) => dated.test(label))),
			shareOf(sources, (source) => labelsOf(source).some((label) => colloquial.test(label))),
			shareOf(sources, (source) => labelsOf(source).some((label) => classifyLabel(label) === 'domain' && !plain.test(label))),
			shareOf(sources, ({ pattern }) => pattern?.includes('sich') ?? false),
			shareOf(sources, ({ pattern }) => pattern !== null),
			shareOf(sources, ({ written }) => /[(/]/u.test(written)),
			Math.min(countShared(head, text.toLowerCase()), 5) / 5,
			this.sources.isUsedAs(text, entry.partOfSpeech),
		];
	}
}
