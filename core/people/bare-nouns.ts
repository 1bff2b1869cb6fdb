/** Nouns that stand without article directly after a surname, as its object: what one wants, fears or gives, and states. Folded. */
const mass =
	'macht starke hilfe geld zeit druck krieg frieden angst zugang kontakt gehor schutz recht erfolg munition technologie treibstoff ol gas getreide strom interesse respekt vertrauen ruckendeckung artillerie kritik';
const states =
	'moskau peking pjongjang seoul tokio washington kiew berlin china japan sudkorea nordkorea korea amerika europa usa eu uno un nato ukraine iran indien belarus syrien kuba taiwan vietnam westen suden norden';

const nouns: ReadonlySet<string> = new Set(`${mass} ${states}`.split(' '));

/** Whether the folded word is such a noun, and hence no surname after a given name. */
export const isBareNoun = (base: string): boolean => nouns.has(base);
