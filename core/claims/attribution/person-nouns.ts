/** Nouns for persons as articles describe them by („der Minister“, „die Sprecherin“): compared without their endings, with the gender they show. */
import { isTitleWord } from '../../people/persons/naming-words';

const plain = (folded: string) => folded.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
/** Beside the titles before names: whom stories tell of. */
const others =
	/^(mann|frau|politiker|anwohner|augenzeuge|zeuge|opfer|angeklagte|beschuldigte|verdachtige|tater|rentner|landwirt|bauer|polizist|feuerwehrmann|jahrige|wirt|aktivist|analyst|diplomat|beamte|soldat|general|blogger|influencer|milliardar|amerikaner|franzose|brite|russe|ukrainer|pole|italiener|osterreicher|schweizer|turke|deutsche)(in|n|r|s|en)?$/;
const otherEnding =
	/(machthaber|inhaber|herrscher|gouverneur|senator|premier|gesandte|botschafter|botschafterin|fuhrer|fuhrerin|ermittler|ermittlerin|berater|beraterin|vertreter|vertreterin|therapeut|therapeutin|anwaltin|expertin|mann|frau|jahrige|ist|istin|ologe|ologin|ant|antin|arzt|arztin|beamte|beamtin|angeklagte|zeuge|zeugin|bauer|bauerin|aktivist|aktivistin|chefin|rat|ratin)(s|n|r|en)?$/;

/** Folded spelling. */
export const isPersonNoun = (folded: string): boolean => {
	const whole = plain(folded);
	const base = whole.slice(whole.lastIndexOf('-') + 1);
	return isTitleWord(base) || others.test(base) || otherEnding.test(base);
};

/** One stem for all cases and for strong and weak endings: Ministers, Minister; Präsidenten, Präsident; Vorsitzender, Vorsitzende. */
export const stemNoun = (folded: string): string => folded.replace(/(?<=.{3})e?s$/, '').replace(/(?<=.{3})(e[nrm]|e|n)$/, '');

/** The gender of whom a title or description names, as far as the word shows it; `null` where it does not. */
export function readNounGender(folded: string): 'female' | 'male' | null {
	const base = plain(folded);
	if (
		/(^|-)(frau|mrs|ms|miss|lady|schwester|mutter|tochter|konigin)$/.test(base) ||
		/(frau|[^e]rin|erin|entin|istin|antin|chefin|orin|ologin|atin|arztin|wirtin|anwaltin|eurin)$/.test(base)
	)
		return 'female';
	if (/^(herrn?|mr|sir|lord)$/.test(base)) return 'male';
	return isPersonNoun(folded) && !/(nde[rn]?|nete[rn]?|gte[rn]?|lte[rn]?|hrige[rn]?|opfer|mitglied|person)$/.test(base) ? 'male' : null;
}
