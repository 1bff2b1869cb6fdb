/**
 * What a cue by itself says of the speaker's stance towards what is said: „dementierte, dass“ denies it, „bezweifelt, ob“ doubts it. A negation beside
 * the cue turns it: „bestritt nicht“ affirms, „wollte nicht bestätigen“ leaves it open.
 */
import type { Stance } from '../../claim';
import type { Cue } from './cue';
import { clauseEnd, clauseStart, type Word } from './words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const denying = list(
	'bestreiten dementieren zurückweisen abstreiten leugnen ableugnen widersprechen verneinen ausschließen verwerfen abtun',
);
const doubting = list('bezweifeln zweifeln anzweifeln vermuten spekulieren fragen rätseln mutmaßen');
/** Says who may say so, without standing up for it. */
const distant = list('behaupten unterstellen verlauten munkeln');
/** What is wished, asked or planned is neither so nor not so. */
const unasserting = list(
	'fordern verlangen auffordern aufrufen appellieren bitten raten empfehlen mahnen plädieren vorschlagen hoffen wünschen planen drohen androhen erwägen beantragen drängen anregen anordnen rufen loben rügen kritisieren',
);
const denyingForm =
	/^(bestr(eit|itt)\w*|dementi\w*|abgestritten|(ab)?ge?leugnet|leugne\w*|verneint?\w*|zurückgewiesen|zurückw(ies|eis)\w*|widerspr(ach|icht|ech|och)\w*|ausgeschlossen|ausschli?\w*)$/;
const doubtingForm = /^(bezweifel\w*|angezweifelt|zweifelt\w*|vermut\w*|spekulier\w*)$/;
const separated: readonly (readonly [form: RegExp, particle: string])[] = [
	[/^(wies|wiesen|weist|weisen)$/, 'zurück'],
	[/^(streitet|stritt|stritten|streiten)$/, 'ab'],
	[/^(schloss|schlossen|schliesst|schliessen)$/, 'aus'],
];
const negation = /^(nicht|nie|niemals|weder|keineswegs|keinesfalls|mitnichten)$/;
const denyingNoun = /^(dementis?|zurückweisung)$/;
const doubtingNoun = /(vermutung|verdacht|zweifeln?|frage|befürchtung(en)?)$/;
const distantNoun = /(gerüchte?n?|behauptung|these)$/;

/** The stance; `undefined` where the cue asserts nothing: demands, wishes, praise. `isMedium`: the speaker is one, who reports what others know. */
export function readCueStance(cue: Cue, words: readonly Word[], isMedium: boolean): Stance | undefined {
	const folded = words[cue.first]?.folded ?? '';
	if (cue.kind === 'hearsay') return folded === 'angeblich' ? 'doubts' : 'reports';
	if (cue.kind === 'source') return cue.speaker && !isMedium ? 'affirms' : 'reports';
	if (cue.kind === 'noun') return readNoun(folded);
	const own = readVerb(words, cue.first);
	const isNegated = words
		.slice(clauseStart(words, cue.first), clauseEnd(words, cue.first))
		.some((word) => !word.quoted && negation.test(word.folded));
	if (own === 'denies') {
		if (isNegated) return /^(bestr|leugn|geleugn)/.test(folded) ? 'affirms' : 'doubts';
		return isOwnWording(cue, words) ? 'affirms' : 'denies';
	}
	if (own !== 'affirms') return own;
	if (isNegated) return 'doubts';
	return isMedium || !cue.speaker ? 'reports' : 'affirms';
}

function readVerb(words: readonly Word[], at: number): Stance | undefined {
	const { verb, folded = '' } = words[at] ?? {};
	if (verb ? denying.has(verb) : denyingForm.test(folded) || isSeparated(words, at)) return 'denies';
	if (verb ? doubting.has(verb) : doubtingForm.test(folded)) return 'doubts';
	if (verb && distant.has(verb)) return 'reports';
	return verb && unasserting.has(verb) ? undefined : 'affirms';
}

function isSeparated(words: readonly Word[], at: number): boolean {
	const particle = separated.find(([form]) => form.test(words[at]?.folded ?? ''))?.[1];
	return particle !== undefined && words.slice(at + 1).some(({ folded }) => folded === particle);
}

function readNoun(folded: string): Stance {
	if (denyingNoun.test(folded)) return 'denies';
	if (doubtingNoun.test(folded)) return 'doubts';
	return distantNoun.test(folded) ? 'reports' : 'affirms';
}

/** „Das stimmt nicht“, widersprach er; er widersprach: „Das …“: the speaker's own words rather than what he turns against. */
function isOwnWording({ first, said }: Cue, words: readonly Word[]): boolean {
	const place = said?.start ?? -1;
	const opener = words.find(({ start }) => start >= place);
	if (!said || !opener) return false;
	const isBefore = said.start < (words[first]?.start ?? 0);
	const stands = opener.quoted || opener.gap.includes(':') || isBefore;
	return stands && !/^(dass|ob|wonach|wie)$/.test(opener.folded);
}
