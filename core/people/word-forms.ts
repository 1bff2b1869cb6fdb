/** Finite verbs in the third person, as they follow a surname, and declined adjectives: closed lists, folded, and for the rest the ending. */
import { functionWords } from '../german/function-words';
import { foldName, type NameToken } from './name-tokens';

const folded: ReadonlySet<string> = new Set([...functionWords].map(foldName));

const speech = new Set(
	(
		'sagt sagte erklart erklarte meint meinte betont betonte warnt warnte nennt nannte kritisiert kritisierte fordert forderte schreibt schrieb antwortet antwortete erinnert erinnerte ' +
		'verweist verwies raumt raumte spricht sprach berichtet berichtete behauptet behauptete bezeichnet bezeichnete pladiert pladierte ' +
		'bestatigt bestatigte bekraftigt bekraftigte versichert versicherte wunscht wunschte mahnt mahnte urteilt urteilte analysiert analysierte erlautert erlauterte fugte ' +
		'lobt lobte rief ruft ausserte aussert kommentierte kommentiert'
	).split(' '),
);
const others = new Set(
	(
		'glaubt sieht sah halt hielt wirft warf wies weist erwartet rechnet zeigt hat hatte habe ist war sei wird wurde werde kann konnte konne muss musste soll sollte will wollte wolle darf durfte mag mochte wusste weiss ging kam gab lief blieb stand lag sass trug traf ' +
		'nahm fand hiess liess schlug schloss trat zog flog fuhr las bat bot verlor gewann begann verliess gilt galt scheint schien bleibt braucht brauchte wuchs lehrt lehrte wurden'
	).split(' '),
);
/** Verbs that give somebody something: what follows the receiver's name is the gift, not their surname. */
const giving =
	/^(?:(?:schreib|schick|schenk|liefer|versprich|zeig|sende|garantier|erlaub|verkauf|gewahr|biete?|gesteh)e?t|(?:schick|schenk|liefer|zeig|garantier|erlaub|verkauf|gewahr)e?te|schrieb|gibt|gab|bot|verspricht|versprach|verlieh|wirft|warf|sandte|brachte|bringt|uberreichte|gestand|nahm|nimmt|lieh|raubte?|sicherte|sichert)$/u;
const indeclinable = new Set(
	'heute bitte dicht schlecht echt sanft weit seit mit fast erst jetzt nicht oft recht leicht meist zuletzt selbst langst moglichst ausserst hochst bereit bereits derzeit uberhaupt insgesamt exakt direkt absolut komplett gut laut statt dort sonst bislang rechtzeitig vorerst einst sogenannt'.split(
		' ',
	),
);

/** A word that is only grammar: `der`, `mit`, `hat`. */
export const isFunctionWord = (base: string): boolean => folded.has(base);
/** An adjective or participle in -en, as it stands after „im“. */
export const isDeclined = ({ base, capital }: NameToken): boolean => !capital && /[a-z]{2}en$/u.test(base) && !folded.has(base);

/** A verb of saying: `sagte`, `betont`. */
export const isSpeechVerb = (base: string): boolean => speech.has(base);
/** A listed form, which can be nothing but a verb. */
export const isCertainVerb = (base: string): boolean => speech.has(base) || others.has(base);
/** Ends as the past does, and is no adverb: `verurteilte`. */
export const isPast = (base: string): boolean => /[a-z]{2}te$/u.test(base) && !indeclinable.has(base);
/** A form of a verb with a receiver: `schrieb` as in „schrieb Kim Briefe“. */
export const isGivingVerb = (base: string): boolean => giving.test(base);

/**
 * A finite verb in the third person singular. An unknown word in -t may instead qualify an adjective („Im dicht besiedelten
 * Gebiet“): `second` and `third` are the words after it.
 */
export function isVerb(base: string, second: NameToken | undefined, third: NameToken | undefined): boolean {
	if (isCertainVerb(base) || isPast(base)) return true;
	if (indeclinable.has(base)) return false;
	const qualifies = second && third?.capital && isDeclined(second);
	return /[a-z]{2}t$/u.test(base) && !qualifies;
}
