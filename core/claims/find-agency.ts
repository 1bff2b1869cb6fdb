/** The news agency a text has its words from: named in its dateline (Berlin (dpa) –), at its end (mit dpa, AFP), or as the source of a sentence (sagte der dpa). */
import type { Span } from '../article';
import { remember } from '../german/remember';

/** As they are written, and what they are called. */
const agencies: readonly (readonly [pattern: string, name: string])[] = [
	['dpa(?:-afx)?|deutschen? presse-agentur', 'dpa'],
	['afp|agence france-presse', 'AFP'],
	['reuters|rtr', 'Reuters'],
	['ap|associated press', 'AP'],
	['kna|katholischen? nachrichten-agentur', 'KNA'],
	['epd|evangelischen? pressedienst', 'epd'],
	['sid|sport-informations-dienst', 'sid'],
	['apa|austria presse agentur', 'apa'],
	['keystone-sda|sda', 'sda'],
	['dapd', 'dapd'],
	['dts', 'dts'],
];

/** Alternatives for a regular expression. */
export const agencyNames = agencies.map(([pattern]) => pattern).join('|');

/** The head and the end of an article, where its agencies are named. */
const headLength = 400;
const endLength = 250;

const list = `(?:[\\p{L}.-]{1,12}[/, ]+|und )*`;
const inBrackets = new RegExp(`[(\\[](?:mit )?${list}(?<agency>${agencyNames})(?:[/, ]+[\\p{L}.-]{1,12})*[)\\]]`, 'giu');
const asMaterial = new RegExp(
	`(?:mit|von|quellen?:?|unter verwendung von)\\s(?:material(?:ien)? (?:von |der |des )?)?(?:agenturen )?${list}(?<agency>${agencyNames})(?![\\p{L}])`,
	'giu',
);
const slashed = new RegExp(`(?:^|\\s)(?:\\p{L}{2,5}/)*(?<agency>${agencyNames})(?:/\\p{L}{2,5})*\\s*$`, 'giu');
const asSource = new RegExp(
	`(?:laut|agentur|nachrichtenagentur|pressedienst|zitiert|gegenüber der|sagte(?:n)? (?:\\p{L}+ )?der|(?:meldet|berichtet)e?n?(?: die)?|nach(?: informationen der| angaben der)?)\\s+["„(]?(?<agency>${agencyNames})(?![\\p{L}])(?:-(?:informationen|angaben|anfrage|bericht))?`,
	'giu',
);

/** The agencies that the article names as where it has its matter from, those of its head first, each once; [] when none. */
function listAgencies(text: string): string[] {
	const [inHead, atEnd] = [listInHead(text.slice(0, headLength)), listAtEnd(text.slice(Math.max(0, text.length - endLength)).trimEnd())];
	return [...new Set([...inHead, ...atEnd])];
}

const textsRemembered = 1_000;
const listInHead = remember((head) => namesIn(head, inBrackets), textsRemembered);
const listAtEnd = remember((end) => [inBrackets, asMaterial, slashed].flatMap((pattern) => namesIn(end, pattern)), textsRemembered);

/** The agency that the sentence itself gives as its source (laut AFP); `null` when none. */
function findQuotedAgency(text: string, span: Span): string | null {
	const sentence = text.slice(span.start, span.end);
	return namesIn(sentence, asSource)[0] ?? namesIn(sentence, inBrackets)[0] ?? null;
}

/**
 * The agency that two places with shared words have them from: one that both articles name, else one the sentences name, else one that either article
 * names; `null` when neither does.
 */
export function findSharedAgency(here: { text: string; span: Span }, there: { text: string; span: Span }): string | null {
	const ours = listAgencies(here.text);
	const theirs = listAgencies(there.text);
	const both = ours.find((name) => theirs.includes(name));
	return both ?? findQuotedAgency(here.text, here.span) ?? findQuotedAgency(there.text, there.span) ?? ours[0] ?? theirs[0] ?? null;
}

const namesIn = (part: string, pattern: RegExp): string[] =>
	[...part.matchAll(pattern)].flatMap((match) => {
		const written = match.groups?.agency ?? '';
		const name = agencies.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(written))?.[1];
		return name ? [name] : [];
	});
