/** Who says what a sentence says: direct quotation, „laut“, „nach Angaben“, „zufolge“, „so X“, a verb of saying, reported speech. */
import type { FoundAttribution, Mention } from '../analysis';
import type { Span } from '../article';

const saying =
	'sagt|sagte|sagten|erklärt|erklärte|erklärten|betont|betonte|warnt|warnte|warnten|kritisiert|kritisierte|meint|meinte|berichtet|berichtete|berichteten|meldet|meldete|schreibt|schrieb|teilte|behauptet|behauptete|behaupten|bezeichnete|nannte|nennt|räumte|gab|fügte|kündigte|kündete|versicherte|forderte|vermutet|vermutete|vermuten|schätzt|schätzte|urteilt|urteilte|erläuterte|bekräftigte|äusserte|äußerte|zitierte|zitiert|verlautete|bestätigte|bestätigt|dementierte|bestritt|befürchten|befürchtet';
const nounPhrase = String.raw`(?:(?:de[rsmn]|die|das|dem|ein(?:e[rsmn]?)?|eines|mehrere[nr]?)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Lu}[\p{L}\p{M}-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}-]*|de[rs]|und(?=\s+(?:de[rs]\s+)?\p{Lu})))*`;

/** Cue first, speaker after it. */
const cueFirst = new RegExp(
	String.raw`(?<cue>\b(?:laut|nach\s+(?:(?:eigenen|jüngsten|neuesten|den)\s+)?(?:Angaben|Worten|Darstellung|Aussagen?|Erkenntnissen|Einschätzung|Informationen|Ansicht|Meinung|Berichten)|nach\s+(?=[\p{L}]+en\s+Angaben)|wie|so)\b(?:\s+von)?)\s+(?<speaker>${nounPhrase})`,
	'iu',
);
const zufolge = new RegExp(String.raw`(?<speaker>${nounPhrase})\s+(?<cue>zufolge)`, 'u');
const verbThenSpeaker = new RegExp(String.raw`[“"”«»,]\s*(?<cue>${saying})\s+(?:[\p{Ll}]+\s+){0,2}?(?<speaker>${nounPhrase})`, 'u');
const speakerThenVerb = new RegExp(String.raw`(?<speaker>${nounPhrase})\s+(?:hat\s+|hatte\s+)?(?<cue>${saying})\b`, 'u');
const subjunctive =
	/\b(sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|würden|hätten|bestehe|bedrohe|verstoße|richte|gebe|bleibe|komme)\b/u;
const quoted = /[„“"»«][^„“"»«]{12,}[“”"«»]/u;

/** The attribution of the sentence at `span`, or `null` when the outlet says it itself. `mentions` resolve the speaker to a known person. */
export function findAttribution(text: string, span: Span, mentions: readonly Mention[]): FoundAttribution | null {
	const sentence = text.slice(span.start, span.end);
	const isQuoted = quoted.test(sentence);
	for (const pattern of [verbThenSpeaker, zufolge, cueFirst, speakerThenVerb]) {
		const groups = locateGroups(pattern, sentence);
		if (!groups) continue;
		const speaker = shift(groups.speaker, span.start);
		const person = mentions.find((mention) => mention.start < speaker.end && mention.end > speaker.start);
		return {
			speaker,
			cue: shift(groups.cue, span.start),
			mode: isQuoted ? 'quoted' : 'reported',
			...(person ? { personId: person.personId } : {}),
		};
	}
	if (isQuoted) return { mode: 'quoted' };
	return subjunctive.test(sentence) ? { mode: 'reported' } : null;
}

function locateGroups(pattern: RegExp, sentence: string): { speaker: Span; cue: Span } | null {
	const indices = new RegExp(pattern.source, `${pattern.flags}d`).exec(sentence)?.indices?.groups;
	const speaker = indices?.speaker;
	const cue = indices?.cue;
	if (!speaker || !cue) return null;
	return { speaker: { start: speaker[0], end: speaker[1] }, cue: { start: cue[0], end: cue[1] } };
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
