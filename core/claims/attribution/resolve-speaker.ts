/** From a noun phrase to the speaker: its span with the name set beside it, and the known person it names. */
import type { Mention } from '../../analysis';
import type { Span } from '../../article';
import type { Quotation } from './find-quotations';
import type { NounPhrase } from './noun-phrase';
import { clauseEnd, isCapitalised, type Word } from './words';

type Speaker = { readonly speaker: Span; readonly personId?: string };

/** `antecedents` are the persons a pronoun may stand for; it stands for nobody where they are several. */
export function resolveSpeaker(
	words: readonly Word[],
	phrase: NounPhrase,
	{ mentions, quotations }: { readonly mentions: readonly Mention[]; readonly quotations: readonly Quotation[] },
	antecedents: readonly Mention[],
): Speaker {
	const name = findNameBeside(words, phrase);
	const first = words[phrase.first];
	const last = words[name?.last ?? phrase.last];
	if (!first || !last) throw new RangeError('a noun phrase lies within its words');
	const person = findPerson(words, name ?? { first: phrase.headFirst, last: phrase.headLast }, mentions) ?? findOnly(antecedents);
	const end = last.end + (quotations.some((quotation) => quotation.start >= first.start && quotation.end === last.end + 1) ? 1 : 0);
	return { speaker: { start: first.start, end }, ...(person ? { personId: person.personId } : {}) };
}

/** „die Vertreterin der USA bei den Vereinten Nationen, Linda Thomas-Greenfield,“: a name between commas at the end of the clause. */
function findNameBeside(words: readonly Word[], phrase: NounPhrase): { first: number; last: number } | null {
	const first = clauseEnd(words, phrase.last);
	const isDetermined = phrase.headFirst > phrase.first;
	if (!isDetermined || first >= words.length || first - phrase.last > 8 || !/^,\s+$/.test(words[first]?.gap ?? '')) return null;
	const last = clauseEnd(words, first) - 1;
	if (last - first < 1 || last - first > 3) return null;
	return words.slice(first, last + 1).every((word) => isCapitalised(word) && !word.quoted) ? { first, last } : null;
}

/** The person whose name ends where the head does: in „Putins Sprecher“ nobody known speaks, in „Ruttes Worten“ he does. */
function findPerson(words: readonly Word[], head: { first: number; last: number }, mentions: readonly Mention[]): Mention | undefined {
	const start = words[head.first]?.start ?? 0;
	const end = words[head.last]?.end ?? 0;
	return mentions.find((mention) => mention.start < end && mention.end > start && mention.end >= end - 2);
}

function findOnly(antecedents: readonly Mention[]): Mention | undefined {
	return new Set(antecedents.map((mention) => mention.personId)).size === 1 ? antecedents[0] : undefined;
}
