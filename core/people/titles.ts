/** Nouns that stand directly before a surname and say what its bearer is: offices, professions, relations. Folded spellings. */

const office =
	/(?:minister|prasident|kanzler|gouverneur|senator|burgermeister|trainer|abgeordneter|richter|anwalt|konig|kapitan|torhuter|torwart|sturmer|verteidiger|sanger|schauspieler|regisseur|autor|kunstler|kurator)(?:in|s|en|n)?$/u;
const profession =
	/(?:chef|sprecher|sekretar|experte|forscher|politiker|leiter|direktor|general|diktator|machthaber|herrscher|fuhrer|berater|analyst|analytiker|beauftragter|botschafter|gesandter|vertreter|kollege|amtskollege|kommandeur|professor|doktor|fachmann|kenner|wissenschaftler|historiker|journalist|unternehmer|handler|haftling|admiral|marschall|genosse|despot|autokrat|manager|vorsitzender|vorsitzende|kandidat|monarch)(?:in|s|n|en)?$/u;
const address = /^(?:herr|herrn|frau|mister|miss|sir|lord|lady|mr|mrs|ms|dr|prof|professor)$/u;
const bloodRelation = /(?:vater|mutter|bruder|schwester|sohn|tochter|enkel|enkelin|onkel|tante|neffe|nichte|vaters|bruders|sohnes|sohns)$/u;
const place = /(?:stadt|metropole|region|universitat|flughafen|county|bezirk|vorort|gemeinde|hauptquartier|raum|grossraum)$/u;

const matter = /^(?:ara|regime|team|kabinett|lager|fall|thema|duo|trio|gespann|name|namens|person|causa|affare|akte|amtszeit)$/u;
const household = /(?:familie|clan|dynastie|sippe|geschwister|schwestern|eheleute)$/u;

/** An office or profession so plain that it cannot be another's description: `Verteidigungsminister`, `Trainer`. */
export const isOffice = (base: string): boolean => office.test(base);
/** Any noun for a person that may stand before a surname. */
export const isTitle = (base: string): boolean => office.test(base) || profession.test(base) || address.test(base);
/** `Vater`, `Halbbruder`: they introduce a relative, who bears the same surname and does not take it over. */
export const isBloodRelation = (base: string): boolean => bloodRelation.test(base);
/** `Ära`, `Fall`: what follows is the name of whom it is about. */
export const isMatter = (base: string): boolean => matter.test(base);
/** `Familie`, `Clan`: what follows is the name of several. */
export const isHousehold = (base: string): boolean => household.test(base);
/** `Hauptstadt`, `Region`: what follows is a place. */
export const isPlaceNoun = (base: string): boolean => place.test(base);

/** The gender a title settles, or `null`. */
export function readTitleGender(base: string): 'female' | 'male' | null {
	if (/^(?:frau|mrs|ms|miss|lady)$/u.test(base) || (isTitle(base) && base.endsWith('in'))) return 'female';
	return /^(?:herrn?|mr|mister|sir|lord)$/u.test(base) ? 'male' : null;
}

/** Whether `base` is the function `name` as it may stand in a sentence: declined, feminine, plural, or of a former holder. */
export function isFunction(base: string, name: string): boolean {
	const plain = base.replace(/^ex-?/u, '').replaceAll('-', '');
	const wanted = name.replaceAll('-', '').replace(/^ex/u, '');
	if (!plain.startsWith(wanted.replace(/e$/u, ''))) return false;
	return /^(?:|e|s|es|n|en|in|innen)$/u.test(plain.slice(wanted.replace(/e$/u, '').length));
}
