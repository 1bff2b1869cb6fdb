/** Tells what a verb governs from what merely stands beside it, by how often the list gives it so. */
import type { SourcePhrase } from './read-phrases';

/** The share of a verb's entries that a way to govern must have; prepositions of place and time stand beside any verb. */
const shares = { preposition: 0.15, ofPlace: 0.35, dative: 0.4, reflexiveObject: 0.12 };
const ofPlace = /^(in|an|auf|bei|aus|von|nach|mit|über|unter|vor|hinter|neben|zwischen|durch|seit|bis|ab|gegenüber)$/;

export type Salience = (phrase: SourcePhrase) => boolean;

/** Tells the ways to govern that are a verb's own from those it merely may have. With `sich` a verb is another, however seldom. */
export function readSalience(phrases: readonly SourcePhrase[]): Salience {
	const weigh = ({ isMarked }: SourcePhrase) => (isMarked ? 0.5 : 1);
	const totals = new Map<string, number>();
	const add = (key: string, phrase: SourcePhrase) => totals.set(key, (totals.get(key) ?? 0) + weigh(phrase));
	const keyOfPreposition = ({ verb, isReflexive, preposition }: SourcePhrase['pattern']) => `${verb} ${isReflexive} ${preposition}`;
	const keyOfDative = ({ verb, isReflexive }: SourcePhrase['pattern']) => `${verb} ${isReflexive} dative`;
	const keyOfAll = ({ verb, isReflexive }: SourcePhrase['pattern']) => `${verb} ${isReflexive}`;
	for (const phrase of phrases) {
		const { pattern } = phrase;
		if (pattern.words.length > 0 || pattern.verb === null) continue;
		add(keyOfAll(pattern), phrase);
		if (pattern.preposition !== null) add(keyOfPreposition(pattern), phrase);
		if (pattern.hasDative) add(keyOfDative(pattern), phrase);
	}
	const countAll = ({ verb }: SourcePhrase['pattern']) => (totals.get(`${verb} true`) ?? 0) + (totals.get(`${verb} false`) ?? 0);
	return ({ pattern }) => {
		const share = (key: string) => (totals.get(key) ?? 0) / (totals.get(keyOfAll(pattern)) ?? 1);
		const { isReflexive, preposition, hasDative, hasAccusative } = pattern;
		if (preposition !== null) return share(keyOfPreposition(pattern)) >= (ofPlace.test(preposition) ? shares.ofPlace : shares.preposition);
		if (hasDative) return share(keyOfDative(pattern)) >= shares.dative;
		return isReflexive && (!hasAccusative || (totals.get(keyOfAll(pattern)) ?? 0) >= shares.reflexiveObject * countAll(pattern));
	};
}
