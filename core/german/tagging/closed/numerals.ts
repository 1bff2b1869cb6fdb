/** Ordinals, irregular comparison and abbreviations. Number words themselves are read by core/german/numbers. */
export const ordinalStems =
	'erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst hundertst tausendst x-t letzt vorletzt allerletzt allererst drittletzt zweitletzt';

/** Comparatives and superlatives from another stem, without their endings: lemma, then stems; the comparative also stands bare (besser). */
export const irregularComparisons: readonly (readonly [lemma: string, comparative: string, superlative: string])[] = [
	['gut', 'besser', 'best'],
	['hoch', 'höher', 'höchst'],
	['nah', 'näher', 'nächst'],
];

/** Written with a stop, which belongs to the lemma. */
export const abbreviations =
	'abs abt allg bd bzgl bzw ca dr dipl ebd etc evtl exkl ff fr ggf hl hr hrsg inkl ing jh jhd jr lt max med min mio mr mrd mrs ms nr phil prof rd sog sr st str tel tsd usf usw vgl vs z zb ziff zzgl jan feb apr aug sept okt nov dez d h u o ä';
