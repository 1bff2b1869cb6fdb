/** Surnames that are also words: who is said to have spoken, with no article before, is a name (sagte Lange, betont Klein). */
import type { TaggedToken } from '../reading';

const saying: ReadonlySet<string> = new Set(
	`sagen erklären betonen berichten fordern warnen kritisieren meinen äußern antworten behaupten bestätigen bekräftigen schreiben teilen fügen räumen versichern
	verlangen urteilen erläutern bilanzieren entgegnen erwidern mahnen klagen loben`.split(/\s+/u),
);

/** The tokens again; a noun alone behind a verb of saying in the singular is read as a name, unless a name follows whose title it is. */
export function nameSpeakers(text: string, tokens: readonly TaggedToken[]): TaggedToken[] {
	return tokens.map((token, at) => (isLoneSpeaker(text, tokens, at) ? readAsName(token) : token));
}

function isLoneSpeaker(text: string, tokens: readonly TaggedToken[], at: number): boolean {
	const [verb, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!verb || token?.reading.partOfSpeech !== 'noun' || token.reading.number === 'plural') return false;
	const { verbForm, number, lemma } = verb.reading;
	if (verbForm !== 'finite' || number === 'plural' || !saying.has(lemma)) return false;
	const isDirect = text.slice(verb.end, token.start) === ' ';
	const isTitle = next !== undefined && text.slice(token.end, next.start) === ' ' && /^\p{Lu}/u.test(next.surface);
	return isDirect && !isTitle;
}

function readAsName(token: TaggedToken): TaggedToken {
	const reading = { lemma: token.surface, partOfSpeech: 'name' as const };
	return { ...token, reading, readings: [reading, ...token.readings] };
}
