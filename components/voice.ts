/** Who says it and how, resolved to an English name where the corpus has one. */
import type { FoundAttribution, Parallel } from '../core/analysis';
import type { Article } from '../core/article';
import type { Attribution } from '../core/claim';
import { nameSpeaker } from '../core/claims/name-speaker';
import type { CorpusView } from './corpus-view';

/** `name` is `null` when the article names no one; `isOutlet` when the outlet itself asserts it. */
export type Voice = {
	readonly name: string | null;
	readonly language: 'en' | 'de';
	readonly isOutlet: boolean;
	readonly mode: Attribution['mode'];
	readonly via: string | null;
};

export function describeVoice(attribution: Attribution, outlet: string | null, corpus: CorpusView): Voice {
	const { mode, personId, speaker } = attribution;
	const person = personId === undefined ? undefined : corpus.people.get(personId);
	const name = person?.english ?? speaker;
	const isOutlet = name === null && mode === 'asserted';
	return { name: isOutlet ? outlet : name, language: 'en', isOutlet, mode, via: attribution.via ?? null };
}

type Place = { readonly statementId: string | null; readonly attribution: FoundAttribution | null };

/** Of a place in the article being read: the corpus's own attribution where it has one, else whom the text names. */
export function describeVoiceHere(article: Article, place: Place, corpus: CorpusView): Voice {
	const statement = place.statementId === null ? undefined : corpus.statements.get(place.statementId);
	if (statement) return describeVoice(statement.attribution, article.outlet, corpus);
	const found = place.attribution;
	const voice = nameVoice(found && { ...found, speaker: nameSpeaker(found, article.text) }, article.outlet, corpus);
	const via = found?.via;
	return { ...voice, via: dropArticle(via ? article.text.slice(via.start, via.end) : null) };
}

/** Of a sentence elsewhere that nobody curated: the speaker in the words of that article, which `outlet` published. */
export function describeVoiceThere({ voice }: Parallel, outlet: string | null, corpus: CorpusView): Voice {
	return nameVoice(voice, outlet, corpus);
}

function nameVoice(found: Parallel['voice'], outlet: string | null, corpus: CorpusView): Voice {
	const mode = found?.mode ?? 'asserted';
	const person = found?.personId === undefined ? undefined : corpus.people.get(found.personId);
	if (person) return { name: person.english, language: 'en', isOutlet: false, mode, via: null };
	const speaker = dropArticle(found?.speaker ?? null);
	if (speaker !== null) return { name: speaker, language: 'de', isOutlet: false, mode, via: null };
	const isOutlet = mode === 'asserted';
	return { name: isOutlet ? outlet : null, language: 'en', isOutlet, mode, via: null };
}

/** „der Sprecher“ is named „Sprecher“; `null` when nothing is left. */
function dropArticle(words: string | null): string | null {
	return words?.replace(/^(der|die|das|des|dem|den)\s+/iu, '').trim() || null;
}
