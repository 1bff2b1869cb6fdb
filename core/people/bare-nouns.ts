/** Nouns that stand without article directly after a surname: what its bearer wants, fears or gives, states, agencies, times. Folded. */
const mass =
	'macht starke hilfe geld zeit druck krieg frieden angst zugang kontakt gehor schutz recht erfolg munition technologie treibstoff ol gas getreide strom interesse respekt vertrauen ruckendeckung artillerie kritik';
const states =
	'moskau peking pjongjang seoul tokio washington kiew berlin china japan sudkorea nordkorea korea amerika europa usa eu uno un nato ukraine iran indien belarus syrien kuba taiwan vietnam westen suden norden';

const agencies = 'reuters afp dpa ap tass kcna yonhap interfax cnn bbc';

const nouns: ReadonlySet<string> = new Set(`${mass} ${states} ${agencies}`.split(' '));

const time =
	/^(?:anfang|mitte|ende|(?:mon|diens|donners|frei|sams|sonn)tags?|(?:mon|diens|donners|frei|sams|sonn)tag(?:abend|morgen|mittag|nachmittag|nacht)|mittwoch(?:abend|morgen|mittag|nachmittag|nacht)?|sonnabend)$/u;

/** Whether the folded word is such a noun or opens a time („Kim Anfang Juni“), and hence no surname after a given name. */
export const isBareNoun = (base: string): boolean => nouns.has(base) || time.test(base);
