/** What a group of figures counts, in the words of the articles: „Soldaten“, „Prozent der Stimmen“. */
import { type Token, tokenise } from '../german/tokens';
import type { PlacedFigure } from './figure-groups';
import { locate, type Story } from './story';

/** Units that say how much, not of what; and who may be anyone. They need what follows them. */
const measure =
	/^(?:Prozent|Prozentpunkte?|Euro|Euros|Dollar|US-Dollar|Franken|Pfund|Rubel|Kronen|Yen|Cent|Meter|Kilometer|Zentimeter|Millimeter|Quadratmeter|Quadratkilometer|Hektar|Liter|Kubikmeter|Gramm|Kilo|Kilogramm|Tonnen?|Grad|Stunden?|Minuten?|Sekunden?|Tagen?|Wochen?|Monaten?|Jahren?|Mal|Punkte?n?)$/u;
const prepositions = /\b(?:pro|je|am|im|in|an|auf|aus|bei|beim|bis|binnen|für|innerhalb|mit|nach|seit|um|unter|von|vom|vor|zu|zum|zur)\b/u;
const genitive = /^(?:der|des|aller|ihrer|seiner|dieser|dieses)$/;
/** A genitive phrase is this long at most: „der stimmberechtigten älteren Bürger“. */
const longestPhrase = 4;

/** The wording most of them use, that of the article being read first; `null` when none says what is counted. */
export function nameCounted(story: Story, group: readonly PlacedFigure[]): string | null {
	const counts = new Map<string, number>();
	for (const figure of group.toSorted((a, b) => Number(b.place.article === 'here') - Number(a.place.article === 'here'))) {
		const name = readCounted(story, figure);
		if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function readCounted(story: Story, { place, figure }: PlacedFigure): string | null {
	const { article, span } = locate(story, place);
	const tokens = tokenise(article.text, { start: figure.end, end: span.end });
	const at = tokens.findIndex(({ surface }) => (figure.noun === null ? /^\p{Lu}/u.test(surface) : surface === figure.noun));
	const noun = tokens[at];
	if (!noun || at > longestPhrase || !isBareBetween(article.text.slice(figure.end, noun.start))) return null;
	const phrase = readGenitive(tokens.slice(at + 1), article.text, noun.end);
	if (phrase) return article.text.slice(noun.start, phrase.end).replace(/\s+/gu, ' ');
	return measure.test(noun.surface) ? null : noun.surface;
}

/** „60.000 am Tag“, „1,4 (Vortag: 1,3)“: a preposition or a bracket before the noun makes it another thing. */
const isBareBetween = (text: string) => !/[^\p{L}\p{N}\s.-]/u.test(text) && !prepositions.test(text);

/** The last word of a genitive phrase that follows directly; `null` when none does. */
function readGenitive(tokens: readonly Token[], text: string, from: number): Token | null {
	const first = tokens[0];
	if (!first || !genitive.test(first.surface) || text.slice(from, first.start).trim() !== '') return null;
	const words = tokens.slice(1, 1 + longestPhrase);
	const last = words.findIndex(({ surface }) => /^\p{Lu}/u.test(surface));
	const end = words[last];
	return end && !/[^\p{L}\s-]/u.test(text.slice(first.start, end.end)) ? end : null;
}
