/**
 * How much speaks for a candidate being a person: a sum of what it is by itself and what stands around it. Weights as data, in the manner of log odds;
 * above 0 it is one.
 */
import { isSpeechVerb } from '../word-forms';
import { readPredicate, weighVerb } from './deeds';
import type { NameWord } from './name-word';
import { foreignWords, isPlaceNoun, isThing, isTitleWord, personPrepositions, placePrepositions } from './naming-words';
import type { Candidate } from './read-candidate';

const weights = {
	full: 3.5,
	fullBeforePlace: -1.2,
	pair: -0.4,
	given: 1.4,
	lone: -0.85,
	listedSurname: 1.7,
	surnameForm: 1.3,
	genitive: 0.6,
	commonWord: -4,
	rareWord: -3.2,
	undetermined: 2.6,
	place: -3.5,
	givenPlace: -1.8,
	title: 3.5,
	personNoun: 1.2,
	speech: 2.5,
	living: 1.9,
	finiteVerb: 1.2,
	predicatePerson: 1.5,
	predicateThing: -2,
	his: 0.3,
	copula: 1.2,
	pluralVerb: 0.5,
	besidePlace: -1.6,
	pronoun: 0.6,
	personPreposition: 0.8,
	placePreposition: -2.6,
	article: -2.6,
	adjective: -1.2,
	placeNoun: -3,
	apposition: 1.3,
	lifeDates: 1.5,
	thingBehind: -5,
	nounBehind: -1.2,
	unknownBehind: -1,
	capitals: -3,
	oddCapitals: -1.5,
	hyphen: -0.5,
	quoted: -2.2,
	foreign: -3.8,
	foreignBehind: -2.5,
	institution: -3.7,
	numeral: 2,
	list: 1,
	according: 1.8,
	church: -3,
	wordAsGiven: -0.8,
	placeTopic: -1.2,
	firmTopic: -0.8,
	conjunction: 1,
	genitiveBehind: 1.2,
} as const;

export type Around = { readonly words: readonly NameWord[]; readonly isPerson: (index: number) => boolean };

/** Natural log odds, roughly; above 0 for a person. */
export function weighCandidate(candidate: Candidate, around: Around): number {
	return (
		weighItself(candidate, around.words) +
		weighTopic(candidate, around.words) +
		weighBefore(candidate, around) +
		weighBehind(candidate, around)
	);
}

function weighItself({ from, to, kind, numeral }: Candidate, words: readonly NameWord[]): number {
	const own = words.slice(from, to + 1);
	const first = own[0] as NameWord;
	const last = own.at(-1) as NameWord;
	let sum: number = weights[kind] + (numeral ? weights.numeral : 0);
	const isShort = kind === 'lone' || kind === 'given';
	const best = first.bare && (first.bare.given || first.bare.surname || first.bare.surnameForm) ? first.bare : first;
	if (kind === 'lone') {
		if (best.given) sum += weights.given - weights.lone;
		else if (best.surname) sum += weights.listedSurname;
		else if (best.surnameForm) sum += weights.surnameForm;
		else if (first.bare && !first.bare.word && !first.bare.place) sum += weights.genitive;
	}
	if (kind === 'full' && first.word) sum += weights.wordAsGiven;
	if (kind === 'pair')
		sum += own.some(({ given }) => given) ? 1.5 : own.some(({ surname, surnameForm }) => surname || surnameForm) ? 1.2 : 0;
	if (isShort && (first.word || (first.bare?.word && !first.given)))
		sum += first.zipf < 2.5 && !first.surface.includes('-') ? weights.rareWord : weights.commonWord;
	if (first.place || (first.bare?.place && !first.given))
		sum += kind === 'full' ? weights.fullBeforePlace : first.given ? weights.givenPlace : weights.place;
	if (kind === 'pair' && last.place) sum += weights.place / 2;
	if (own.some(({ base, given, surname }) => foreignWords.has(base) && !given && !surname)) sum += weights.foreign;
	if (isShort && foreignWords.has(first.base)) sum += weights.foreign;
	if (own.some(({ surface }) => /^\p{Lu}{2,}s?$/u.test(surface.replace(/[IVX]+/u, '')))) sum += weights.capitals;
	if (own.some(({ surface }) => /\p{Ll}\p{Lu}/u.test(surface.replace(/^(?:Mc|Mac|De|Di|Du|Le|La|Van|N)(?=\p{Lu})/u, ''))))
		sum += weights.oddCapitals;
	if (isShort && first.surface.includes('-') && !first.given) sum += weights.hyphen;
	return sum;
}

const placeTopic =
	/^(?:einwohner\p{L}*|gemeinden?|stadtteils?|ortsteils?|ortschaft(?:en)?|dorf(?:es)?|provinz|landkreis(?:es)?|kilometern?|fluss(?:es)?|nebenfluss|strecke|bahnstrecke|bahnhof|stadte|gemarkung|flache|eingemeindet|quadratkilometer\p{L}*)$/u;
const firmTopic =
	/^(?:unternehmens?|konzerns?|aktien?|umsatz|aktionare|borse|tochtergesellschaft|hersteller|software|marktfuhrer|gesellschafter|kurs|kursziel|analysten|anleger)$/u;

/** Words to either side in which a topic is looked for, so that a text without stops stays cheap. */
const topicReach = 40;

/** In a sentence about a town or a firm, an unknown word alone is rather that. */
function weighTopic({ kind, from }: Candidate, words: readonly NameWord[]): number {
	const first = words[from];
	if ((kind !== 'lone' && kind !== 'pair') || first?.surname || first?.given || first?.surnameForm) return 0;
	const near = words.slice(Math.max(0, from - topicReach), from + topicReach);
	if (near.some(({ base }) => placeTopic.test(base))) return weights.placeTopic;
	return near.some(({ base }) => firmTopic.test(base)) ? weights.firmTopic : 0;
}

function weighBefore({ from, kind }: Candidate, { words, isPerson }: Around): number {
	const first = words[from] as NameWord;
	const before = words[from - 1];
	const isLone = kind === 'lone' || kind === 'given' || kind === 'pair';
	if (!before) return 0;
	if (!first.adjacent) {
		const isListed = (first.gap === ', ' || first.gap === ' , ') && isPerson(from - 1);
		return (isListed && isLone ? weights.list : 0) + (isLone && /[„"“»‚]\s?$/u.test(first.gap) ? weights.quoted : 0);
	}
	if (before.capital && isTitleWord(before.base)) return weights.title;
	if (/^\p{Ll}+er$/u.test(before.surface) && isTitleWord(before.base)) return weights.title;
	if (before.base === 'hl' || before.base === 'dr') return weights.title;
	if (
		/^(?:st|sankt|san|santa|santo|saint|monte|mont|mount|porto|puerto|villa|fort|camp)$/u.test(before.base) ||
		(/^\p{Lu}{2,}$/u.test(before.surface) && isLone)
	)
		return weights.church;
	const { partOfSpeech } = before.reading;
	const isNominal = before.capital && /^(?:noun|name|abbreviation)$/u.test(partOfSpeech);
	if (isArticle.test(before.base) || (partOfSpeech === 'determiner' && isLone))
		return isLone || first.word ? weights.article : weights.article * 0.45;
	if (isInstitution.test(before.base)) return weights.institution;
	if (!isLone) return 0;
	if (before.base === 'von' && words[from - 2] && isRank.test(words[from - 2]?.base ?? '')) return weights.placePreposition;
	if (placePrepositions.has(before.base)) return weights.placePreposition;
	if (isJoint.test(before.base) && words[from - 2]?.place && !words[from - 2]?.given) return weights.besidePlace;
	if (personPrepositions.has(before.base)) return weighPreposition(before.base, isPerson(from - 2));
	if (partOfSpeech === 'adjective' && before.finite && first.surname && !words[from + 1]?.adjacent) return weights.finiteVerb;
	if (partOfSpeech === 'adjective')
		return /^(?:jung|alt|heilig|klein|arm|gleichnamig)/u.test(before.base) && words[from - 2]?.base !== 'die' ? 0.3 : weights.adjective;
	if (isCopula.test(before.base)) return weights.copula;
	if (partOfSpeech === 'verb' || partOfSpeech === 'auxiliary')
		return before.base.endsWith('en') && !isPairOfTwo(words, from) ? weights.pluralVerb : weighSubject(before);
	if (isPronoun.test(before.base)) return weights.pronoun;
	if (isNominal && before.word && first.bare && !first.bare.word && !first.bare.place) return weights.genitiveBehind;
	if (isNominal && before.word)
		return isPlaceNoun(before.base) ? weights.placeNoun : before.person || isPersonNoun(before) ? weights.personNoun : -0.6;
	if (isNominal) return weights.unknownBehind;
	if (isSubordinator.test(before.base)) return weights.conjunction;
	return 0;
}

/** What a verb says of its subject. */
function weighSubject(verb: NameWord): number {
	const kind = weighVerb(verb);
	return kind === 'other' ? weights.finiteVerb : weights[kind];
}

function weighPreposition(base: string, afterPerson: boolean): number {
	if (/^(?:und|oder|sowie)$/u.test(base)) return afterPerson ? weights.list + 0.5 : 0.2;
	return /^(?:von|bei|um|an|uber|unter)$/u.test(base) ? 0.3 : weights.personPreposition;
}

/** „König von Shu“: the place of an office or a see. */
const isRank =
	/(?:konig|kaiser|herzog|furst|graf|bischof|prinz|abt|burgermeister|gouverneur|prasident|sultan|emir|patriarch|stadt|insel|bezirk|gemeinde|schlacht|kathedrale|universitat|hauptstadt|rand|norden|suden|osten|westen|nahe)(?:in|s|es|en|n)?$/u;
/** „nahmen Passy und Cremer“: two names are the subject of a plural. */
const isPairOfTwo = (words: readonly NameWord[], at: number): boolean =>
	isJoint.test(words[at + 1]?.base ?? '') && words[at + 2]?.capital === true && !words[at + 2]?.word;
const isJoint = /^(?:und|oder|sowie)$/u;
const isCopula = /^(?:ist|war|sind|waren|wird|wurde|wurden|werden|heisst|hiess|bleibt|blieb)$/u;
const isPronoun = /^(?:ich|du|wir|sie|ihr|ihn|ihm|es|uns|mich|mir|ihnen)$/u;
const isSubordinator =
	/^(?:dass|ob|weil|wenn|als|nachdem|bevor|obwohl|wahrend|da|wo|wie|seit|bis|denn|doch|aber|dann|damals|dort|hier|auch|nur|sogar|selbst|sich|er|so)$/u;
/** „Galerie Esther Schipper“, „Firma Peter Kaiser“: named after a person, not one. */
const isInstitution =
	/(?:galerie|akademie|schule|gymnasium|stiftung|universitat|verlag|sankt|herstellers?|firma|marke|nachbarstaat|bundesstaat|zeitschrift|film|roman|album|song|single)$/u;
const isArticle =
	/^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|beim|vom|ins|ans|kein|keine|dieser|diese|dieses|seine|seiner|seinem|ihre|ihrer|ihrem|unser|unsere)$/u;
const isPersonNoun = ({ base, reading }: NameWord): boolean =>
	reading.gender !== 'das' && /(?:er|in|ist|or|ent|ant|mann|frau|oge|at|eur|ar|ling|ekt)$/u.test(base);

function weighBehind({ to, from, kind }: Candidate, { words }: Around): number {
	const last = words[to] as NameWord;
	const first = words[from] as NameWord;
	const next = words[to + 1];
	const isLone = kind === 'lone' || kind === 'given' || kind === 'pair';
	let sum = 0;
	if (/^\s?\(\s?(?:\*|geb|ca\. |\d{4}|†|CDU|SPD|FDP|CSU|AfD|Grüne|Linke|ÖVP|SPÖ|FPÖ|SVP|\d{2}\b)/u.test(last.after + (next?.surface ?? '')))
		sum += weights.lifeDates;
	if (last.after.startsWith('-')) sum += weights.thingBehind;
	if (isLone && /^\s?:\s?[„"«»“‚]/u.test(last.after)) sum += weights.speech;
	if (isLone && isJoint.test(next?.base ?? '') && words[to + 2]?.place && !words[to + 2]?.given) sum += weights.besidePlace;
	if (!next) return sum + determine(first, last, words, from, to);
	if (isLone) sum += weighPredicate(words, to);
	if (next.adjacent) {
		if (next.capital) return sum + weighCapitalBehind(next, last, isLone);
		if (/^(?:of|the|and)$/u.test(next.base)) sum += weights.foreignBehind;
		if (next.base === 'zufolge') sum += weights.according;
		else if (isLone && isSingularVerb(next)) sum += weighSubject(next);
		else if (isLone && last.bare !== null && last.opens && next.reading.partOfSpeech === 'adjective') sum += weights.genitiveBehind;
	} else if (
		isLone &&
		/^\s?,\s?$/u.test(last.after) &&
		(isTitleWord(next.base) || /^(?:der|die|dessen|deren|damals|einst|seit)$/u.test(next.base))
	)
		sum += weights.apposition;
	return sum + determine(first, last, words, from, to);
}

function weighPredicate(words: readonly NameWord[], to: number): number {
	const predicate = readPredicate(words, to);
	const his = words.slice(to + 1, to + 12).some(({ base }) => /^(?:er|ihn|ihm|sein(?:e[mnrs]?)?)$/u.test(base)) ? weights.his : 0;
	return his + (predicate === 'person' ? weights.predicatePerson : predicate === 'thing' ? weights.predicateThing : 0);
}

/** A capital directly behind: the name is a part of a thing's, or a genitive before its noun. */
function weighCapitalBehind(next: NameWord, last: NameWord, isLone: boolean): number {
	const isGenitive = last.surface.endsWith('s') && last.bare !== null;
	if (isGenitive) return next.word ? 1.4 : 0;
	if (isThing(next.base)) return weights.thingBehind;
	if (!isLone) return next.word ? -0.4 : 0;
	return next.word ? weights.nounBehind : weights.unknownBehind;
}

/** „betont Schmelz“: who says something in the singular without an article, and is no organisation. */
const isSaidBy = (word: NameWord, before: NameWord | undefined, next: NameWord | undefined): boolean =>
	word.reading.number !== 'plural' &&
	word.zipf < 4.5 &&
	((word.adjacent && before !== undefined && isSpeechVerb(before.base)) || (next?.adjacent === true && isSpeechVerb(next.base)));

/** A singular noun for a person without any article is a name: „laut Fischer“, „Koch sagte“. Only of words that are surnames, or whose bearer speaks. */
function determine(first: NameWord, last: NameWord, words: readonly NameWord[], from: number, to: number): number {
	const isWordName =
		from === to && (first.bare?.surname === true || (first.word && (first.surname || isSaidBy(first, words[from - 1], words[to + 1]))));
	if (!isWordName) return 0;
	const follows = words[to + 1];
	if (first.opens) return follows?.adjacent && isSingularVerb(follows) ? weights.undetermined : 0;
	const before = words[from - 1];
	const next = words[to + 1];
	if (
		!before ||
		(before.adjacent && (isArticle.test(before.base) || /^(?:adjective|determiner|number)$/u.test(before.reading.partOfSpeech)))
	)
		return 0;
	if (next?.adjacent && next.capital && !last.surface.endsWith('s')) return 0;
	const isSubject = next?.adjacent === true && isSingularVerb(next);
	return !isSubject && before.adjacent && isJoint.test(before.base) && words[from - 2]?.word ? 0 : weights.undetermined;
}

const isSingularVerb = ({ reading, base }: NameWord): boolean =>
	(reading.partOfSpeech === 'verb' || reading.partOfSpeech === 'auxiliary') &&
	reading.verbForm !== 'participle' &&
	!/(?:en|ten)$/u.test(base);
