/** Speech behind a colon without a verb, as headlines and interviews have it: „Merz: Das reicht nicht“, „Polizei: Fahrer war betrunken“. */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { isMedium } from './media';
import { listWithin, type Passage } from './passage';
import { isPersonNoun } from './person-nouns';
import { isCapitalised, isFiniteVerb, type Word } from './words';

const mostWords = 5;
/** Who speaks in headlines beside persons and media, at the end of a compound too. */
const speaking =
	/(polizei|feuerwehr|ministerium|regierung|kreml|pentagon|behörden?|bundesamt|landesamt|staatsanwaltschaft|ermittler|gericht|gerichtshof|studie|umfrage|report|bericht|insider|expert(e|in|en)|forscher|ökonomen|verband|gewerkschaft|institut|armee|militär|generalstab|geheimdienst|bundesbank|opposition|zeugen|augenzeugen|kommission|nato|who|uno|unicef|iaea|ezb|iwf)$/;
/** What stands before a colon and says nothing: „Motto: „Alles wird gut““. */
const labels =
	/(interview|kommentar|motto|titel|überschrift|frage|zitat|slogan|video|thema|analyse|meinung|inschrift|aufschrift|name|stichwort|schlagzeile|liveticker|ticker|update|podcast|kolumne|leitartikel|fazit|ergebnis|begründung|antwort|hinweis|beispiel|plakat|song|lied|buch|film|buchtipp|tipp)$/;
const ownVoice = /^(ich|wir|uns|mich|mir|mein(e[mnrs]?)?|unser(e[mnrs]?)?)$/;

/** The attribution of what stands behind the colon, or `null` where nobody is named before it. */
export function readHeadline(passage: Passage, words: readonly Word[], span: Span): FoundAttribution | null {
	const colon = words.findIndex(({ gap }) => gap.includes(':'));
	const [first, last] = [words[0], words[colon - 1]];
	if (!first || !last || colon < 1 || colon > mostWords || first.start < span.start || passage.text[last.end] !== ':') return null;
	const before = words.slice(0, colon);
	if (before.some((word) => word.quoted || (colon > 1 && isFiniteVerb(word)))) return null;
	const person = listWithin(passage.people, { start: first.start, end: last.end }).find(({ end }) => end === last.end);
	const after = words.slice(colon);
	const isHeadline = !/[.!?]["“”»«]?\s*$/u.test(passage.text.slice(span.start, span.end));
	const isSpoken = isHeadline || after[0]?.quoted === true || after.some(({ folded }) => ownVoice.test(folded));
	if (!isSpoken || !(person ? before.every(isCapitalised) : isSpeaker(before, after))) return null;
	return {
		speaker: { start: first.start, end: last.end },
		...(person?.personId ? { personId: person.personId } : {}),
		...(person ? { name: person.name } : {}),
		cue: { start: last.end, end: last.end + 1 },
		quote: { start: findStart(passage.text, last.end + 1), end: span.end },
		stanceOfCue: 'affirms',
		mode: 'reported',
	};
}

function findStart(text: string, from: number): number {
	let start = from;
	while (/\s/u.test(text[start] ?? '')) start++;
	return start;
}

/** Somebody or something that speaks; before a quotation anybody. */
function isSpeaker(before: readonly Word[], after: readonly Word[]): boolean {
	const last = before.at(-1) as Word;
	if (labels.test(last.folded) || !isCapitalised(last)) return false;
	if (after[0]?.quoted) return before.every(isCapitalised);
	const phrase = { first: 0, last: before.length - 1, headFirst: 0, headLast: before.length - 1 };
	return speaking.test(last.folded) || isPersonNoun(last.folded) || isMedium(before, phrase);
}
