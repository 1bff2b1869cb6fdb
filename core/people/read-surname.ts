/** What the words directly around a surname say about its bearer: somebody else, an office, a place, or nothing. */
import { isBareNoun } from './bare-nouns';
import type { Family, KnownPerson } from './compile-spellings';
import { isGivenName } from './given-names';
import type { NameToken } from './name-tokens';
import type { PageWords } from './page-words';
import { isBloodRelation, isFunction, isHousehold, isOffice, isPlaceNoun, isTitle, readTitleGender } from './titles';
import { isGivingVerb, isSpeechVerb, isVerb } from './word-forms';

export type SurnameReading = {
	/** `unsure`: the surname alone, or the first word of a longer name; `nothing`: no person. */
	readonly kind: 'full' | 'function' | 'bare' | 'other' | 'unsure' | 'nothing';
	readonly known: KnownPerson | null;
	/** First and last token of the name. */
	readonly from: number;
	readonly to: number;
};

export type Surroundings = {
	readonly tokens: readonly NameToken[];
	readonly page: PageWords;
	/** Whether a known name or surname starts or ends at a token. */
	isKnownName(index: number): boolean;
};

const syllable = /^(?:ch|ts?ch|dsch|ky|[bdghjklmnprstwyc])?[aeiouyw]{1,3}(?:ng|ck|[nmlkprhgsb])?$/u;
const neuter = /^(?:das|des|beim|im|zum|vom|ein|eines|kein|jedes|dieses)$/u;
/** Those to whom something is said, as they follow the speaker: „sagte Kim Reportern“. */
const addressees = /(?:journalist|report|medienvertret|abgeordnet|soldat|diplomat|delegiert|anhang|zuhor|zuschau|vertrau)(?:ern|en)$/u;
const pluralEnding = /(?:e|en|er|s)$/u;
const beforeObjects = new Set(
	'er sie es man ihm ihr ihnen sich dass weil wenn ob damit nachdem bevor obwohl wahrend falls sobald wo wie'.split(' '),
);
const article = /^(?:der|die|das|den|dem|des|eine?|einen|einem|einer)$/u;

/** Reads the surname of `family` at token `index`. */
export function readSurname(around: Surroundings, family: Family, index: number, genitive: boolean): SurnameReading {
	const here = { from: index, to: index };
	const korean = family.members.some((member) => member.surnameFirst) && !genitive ? endOfKoreanName(around, index) : null;
	if (korean !== null) return { kind: 'other', known: null, from: index, to: korean };
	const initials = readInitials(around.tokens, family, index);
	if (initials) return initials;
	const byTitle = readTitle(around, family, index);
	if (byTitle) return byTitle;
	if (isNoPerson(around, family, index)) return { kind: 'nothing', known: null, ...here };
	if (hasGivenName(around, family, index)) return { kind: 'other', known: null, from: index - 1, to: index };
	const forward = genitive ? null : readAsGivenName(around, family, index);
	if (forward) return { kind: forward, known: null, ...here };
	return { kind: 'bare', known: null, ...here };
}

/** „Kim Min-jae“, „Kim Yo Jong“: last token of an unknown Korean name, or `null`. */
function endOfKoreanName({ tokens, isKnownName }: Surroundings, index: number): number | null {
	const next = tokens[index + 1];
	const second = tokens[index + 2];
	if (!next?.adjacent || !next.capital || isKnownName(index + 1)) return null;
	const parts = next.base.replace(/'?s?$/u, '').split('-');
	if (parts.length > 1) return parts.length === 2 && parts.every((part) => syllable.test(part)) ? index + 1 : null;
	const isPair = second?.adjacent && second.capital && syllable.test(next.base) && syllable.test(second.base.replace(/'?s$/u, ''));
	return isPair && !isKnownName(index + 2) ? index + 2 : null;
}

/** „George W. Bush“, „J. Kirby“: ours when the initials agree with what is known, otherwise somebody else. */
function readInitials(tokens: readonly NameToken[], family: Family, index: number): SurnameReading | null {
	let from = index;
	while (tokens[from]?.adjacent && tokens[from - 1]?.initial) from -= 1;
	if (from === index) return null;
	const initials = tokens.slice(from, index).map((token) => token.base);
	const given = tokens[from]?.adjacent ? tokens[from - 1] : undefined;
	if (given?.capital && !isTitle(given.base)) {
		const known = family.members.find((member) => member.givenNames.has(given.base) && agree(member, initials)) ?? null;
		return { kind: known ? 'full' : 'other', known, from: from - 1, to: index };
	}
	const isOurs = family.members.some((member) => [...member.givenNames].some((name) => name.startsWith(initials[0] ?? '')));
	return { kind: isOurs ? 'bare' : 'other', known: null, from, to: index };
}

const agree = ({ initials }: KnownPerson, found: readonly string[]): boolean =>
	initials.size === 0 || (found.length === 1 && initials.has(found[0] ?? ''));

function readTitle({ tokens }: Surroundings, family: Family, index: number): SurnameReading | null {
	const title = tokens[index]?.adjacent ? tokens[index - 1] : undefined;
	if (!title?.capital) return null;
	const here = { from: index, to: index };
	const holders = family.members.filter(({ functions }) => functions.some((name) => isFunction(title.base, name)));
	const gender = readTitleGender(title.base);
	const fits = (member: KnownPerson) => !gender || member.person.gender === 'unknown' || member.person.gender === gender;
	if (holders[0] && fits(holders[0])) return { kind: 'function', known: holders[0], ...here };
	const isOthersOffice = isOffice(title.base) && !isClear(family);
	if (isOthersOffice || !family.members.some(fits)) return { kind: 'other', known: null, ...here };
	return null;
}

/** „Kate Bush“, „Ipswich Town“: a capitalised word before the surname that is neither noun nor the start of the sentence alone. */
function hasGivenName({ tokens, page, isKnownName }: Surroundings, family: Family, index: number): boolean {
	const before = tokens[index]?.adjacent ? tokens[index - 1] : undefined;
	if (!before?.capital || before.elided || isKnownName(index - 1)) return false;
	if (isGivenName(before.base)) return before.opens || !page.isSurname(before.base);
	if (page.isSentenceWord(before)) return false;
	if (page.opensAsVerb(before)) return !isClear(family) && !page.isNoun(before) && !isSubjectAfterVerb(tokens, family, index);
	if (isClear(family) || before.allCaps || page.isSurname(before.base) || page.isNoun(before)) return false;
	return !isGenitiveOfKnownWord(before, page);
}

/** „Trifft Kim den Präsidenten?“ has one verb; in „Ghost Town passt“ and „Ghost Town“ the first word was none. */
function isSubjectAfterVerb(tokens: readonly NameToken[], family: Family, index: number): boolean {
	const next = tokens[index + 1];
	if (!next?.adjacent) return family.members.some((member) => member.surnameFirst);
	return next.capital || !isVerb(next.base, tokens[index + 2], tokens[index + 3]);
}

/** „Nordkoreas Kim“. */
const isGenitiveOfKnownWord = (token: NameToken, page: PageWords): boolean =>
	/(?:as|os|ens|lands|reichs|us|is|es)$/u.test(token.base) || (token.base.endsWith('s') && page.isWord(token.base.slice(0, -1)));

/**
 * „Kim Albright“, „Town Lake“: the surname as a first word of another name. Where a sentence opens, the verb would have to come
 * second, so two capitals are one name; inside a sentence the second may be an object („bot Kim Waffen an“).
 */
function readAsGivenName(
	{ tokens, page, isKnownName }: Surroundings,
	family: Family,
	index: number,
): 'other' | 'nothing' | 'unsure' | null {
	const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	if (family.members.every((member) => member.person.surnameIs !== 'shared')) return null;
	if (!token || !next?.adjacent || !next.capital || next.allCaps || isKnownName(index + 1)) return null;
	if (token.opens) return page.isSentenceWord(next) ? null : 'other';
	const previous = token.adjacent ? before : undefined;
	if (isBareNoun(next.base) || page.isSurname(next.base, token.base)) return null;
	if (previous && isSpeechVerb(previous.base) && !isGivingVerb(previous.base) && endsClause(tokens, index + 1))
		return addressees.test(next.base) ? null : 'nothing';
	if (page.isNoun(next)) return null;
	if (previous && article.test(previous.base)) return 'nothing';
	if (page.standsAlone(next.base)) return 'other';
	return previous && mayTakeObject(previous) && pluralEnding.test(next.base) ? 'unsure' : 'nothing';
}

const endsClause = (tokens: readonly NameToken[], index: number): boolean => !tokens[index + 1]?.adjacent;

/** After „er“, „weil“ or „schrieb“ the surname may be followed by an object; after a preposition or any other verb it is the first word of a name. */
const mayTakeObject = ({ base }: NameToken): boolean => beforeObjects.has(base) || isGivingVerb(base);

const isClear = (family: Family): boolean => family.members.every(({ person }) => person.surnameIs === 'clear');

/** „in Austin“, „Hauptstadt Austin“, „Familie Bush“, „das Blinken“. Korean surnames are no places. */
function isNoPerson({ tokens }: Surroundings, family: Family, index: number): boolean {
	const before = tokens[index]?.adjacent ? tokens[index - 1] : undefined;
	if (!before) return false;
	if (isHousehold(before.base) || isAfterNeuter(tokens, index)) return true;
	if (family.members.some((member) => member.surnameFirst) || isClear(family)) return false;
	return /^(?:in|aus)$/u.test(before.base) || isPlaceNoun(before.base);
}

/** Names have no article, least of all a neuter one; after a comma „das“ is a pronoun. */
function isAfterNeuter(tokens: readonly NameToken[], index: number): boolean {
	const before = tokens[index - 1];
	if (!before || !neuter.test(before.base)) return false;
	return before.base !== 'das' || before.opens || before.adjacent;
}

/** Whether the name that starts at `from` is introduced as a relative: „Kims Vater Kim Jong-il“, „sein Halbbruder Kim Jong-nam“. */
export function isIntroducedAsRelative(tokens: readonly NameToken[], from: number): boolean {
	const before = tokens[from]?.adjacent ? tokens[from - 1] : undefined;
	return before !== undefined && isBloodRelation(before.base);
}
