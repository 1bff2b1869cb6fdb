/** The words of a sentence as names need them: what each may be by itself (given name, surname, place, common noun), and how it joins the one before. */
import type { Span } from '../../article';
import type { Reading } from '../../german/reading';
import { remember } from '../../german/remember';
import type { Tagger } from '../../german/tagging/tag-sentence';
import type { WordSources } from '../../word-sources';
import { isGivenName } from '../given-names';
import { foldName } from '../name-tokens';
import { foreignWords } from './naming-words';
import { isPlaceName } from './places';
import { hasSurnameForm, isSurname } from './surnames';
import { isWiderGivenName } from './wider-given-names';

/** What a capitalised form can be, whatever its sentence. */
export type NameClass = {
	readonly given: boolean;
	readonly surname: boolean;
	/** Unknown, and of a form that surnames have. */
	readonly surnameForm: boolean;
	readonly place: boolean;
	/** A common noun or another word of the language, by the dictionaries. */
	readonly word: boolean;
	/** Zipf scale. */
	readonly zipf: number;
};

export type NameWord = Span &
	NameClass & {
		readonly surface: string;
		readonly base: string;
		readonly reading: Reading;
		readonly capital: boolean;
		/** A capital letter with a stop or alone: `W.` */
		readonly initial: boolean;
		/** Only white space, or the stop of an initial or title, separates it from the word before. */
		readonly adjacent: boolean;
		/** May be a finite verb, whatever it is read as here: „ergänzte“. */
		readonly finite: boolean;
		/** A noun for a person, to judge by its having both genders: `Missionar`, `Missionarin`. */
		readonly person: boolean;
		/** Stands where a capital proves nothing. */
		readonly opens: boolean;
		/** What stands between it and the word before; and after it and the next. */
		readonly gap: string;
		readonly after: string;
		/** As the nominative of a genitive in -s, when the form without it is better known; else `null`. */
		readonly bare: NameClass | null;
	};

type Known = { readonly classify: (form: string) => NameClass; readonly isPerson: (lemma: string) => boolean };
const knownOf = new WeakMap<WordSources, Known>();

/** What was asked before is remembered for these sources. */
function open(sources: WordSources): Known {
	const known = knownOf.get(sources) ?? {
		classify: remember((form: string) => readClass(form, sources)),
		isPerson: remember((lemma: string) => isPersonNoun(lemma, sources)),
	};
	knownOf.set(sources, known);
	return known;
}

const classify = (form: string, sources: WordSources): NameClass => open(sources).classify(form);
const fold = remember(foldName);

const placeForm =
	/(?:stadt|dorf|hausen|heim|furt|burg|ville|town|stan|ingen|brück|brücken|kirchen|reuth|leben|roda|walde|münde|hafen|shire|abad|grad|polis|land|büttel|kirch|sund|oog|beek|ingham|chester|borough|mouth)s?$/u;

function readClass(form: string, sources: WordSources): NameClass {
	const { morphology, lexicon } = sources;
	const base = foldName(form);
	const given = isWiderGivenName(base) && (isGivenName(base) || !foreignWords.has(base)) && !endsInWord(form, sources);
	const surname = isSurname(base) && !isTime.test(base) && !/^(?:länge|männer|bäche|gräser|höhn|jäger|höfer|städter)s?$/iu.test(form);
	const entries = lexicon
		.lookUp(form)
		.flatMap((entry) => (entry.partOfSpeech === 'noun' || entry.partOfSpeech === null ? entry.glosses : []));
	const place = isPlaceName(base) || entries.some(({ labels, cost }) => cost < 3 && labels.includes('geogr.'));
	const readings = morphology.read(form);
	const isListed = readings.some(
		({ isGuess, partOfSpeech, lemma }) => partOfSpeech !== 'name' && (!isGuess || isInflected(lemma, form, lexicon)),
	);
	const isNounOfForms = isListed && !(given && isGivenName(base) && !isMonth.test(base) && !isNounOfDictionary(form, lexicon));
	const isPlainWord = morphology.zipf(form.toLowerCase()) > 2.5 || (!given && entries.some(({ labels }) => !labels.includes('geogr.')));
	const unlisted = !isNounOfForms && !isPlainWord && !(!given && !surname && isPlural(form, lexicon));
	const isCompound = unlisted && !surname && !given && isCompoundWord(form, sources);
	const surnameForm = unlisted && !place && !(isCompound && form.length > 11) && hasSurnameForm(base);
	return {
		given,
		surname,
		surnameForm,
		place: place || (unlisted && !surnameForm && !given && !surname && placeForm.test(form)),
		word: !place && (!unlisted || (isCompound && !surnameForm)),
		zipf: morphology.zipf(form),
	};
}

const isMonth = /^(?:april|mai|august)s?$/u;
const isTime = /^(?:mai|april|august|(?:mon|diens|donners|frei|sams|sonn)tags?|sonnabend|pfingsten|ostern)$/u;

/** Has an entry of its own as a common noun; „Jochen“, which is also the plural of a yoke, has none. */
const isNounOfDictionary = (form: string, lexicon: WordSources['lexicon']): boolean =>
	lexicon.lookUp(form).some(({ partOfSpeech, glosses }) => partOfSpeech === 'noun' && /^\p{Ll}/u.test(glosses[0]?.text ?? ''));

/** A plural the dictionaries of forms do not list: „Banken“, „Highlights“. */
function isPlural(form: string, lexicon: WordSources['lexicon']): boolean {
	const stem = /^(.{4,}?)(?:en|s)$/u.exec(form)?.[1];
	if (stem === undefined) return false;
	return lexicon.lookUp(stem).some(({ partOfSpeech, glosses }) => partOfSpeech === 'noun' && /^\p{Ll}/u.test(glosses[0]?.text ?? ''));
}

/** „Richard-Wagner-Straße“: begins with a name and is a thing. */
function endsInWord(form: string, sources: WordSources): boolean {
	const hyphen = form.lastIndexOf('-');
	if (hyphen < 1) return false;
	const last = classify(form.slice(hyphen + 1), sources);
	return last.word && !last.given && !last.surname;
}

/** Made of known words; of a word with hyphens the last must be known, and shorter parts than four letters are chance („Had-schar“). */
function isCompoundWord(form: string, sources: WordSources): boolean {
	const hyphen = form.lastIndexOf('-');
	if (hyphen > 0) return classify(form.slice(hyphen + 1), sources).word;
	if (form.length < 8) return false;
	const parts = sources.compounds.takeApart(form);
	return parts.length > 1 && parts.every(({ start, end }) => end - start > (start === 0 ? 3 : 2));
}

/** A guessed form of a word that the word list has: „Banken“. */
const isInflected = (lemma: string, form: string, lexicon: WordSources['lexicon']): boolean =>
	lemma.length > 2 &&
	lemma !== form &&
	form.startsWith(lemma.slice(0, 2)) &&
	lexicon
		.lookUp(lemma)
		.some(({ partOfSpeech, glosses }) => partOfSpeech === 'noun' && !glosses.some(({ labels }) => labels.includes('geogr.')));

const titleStop = /^(?:dr|prof|st|hl|mr|mrs|ms|jr|sr|gen|hr|fr|dipl|ing|mag)$/u;
const opening = /[.!?…:„“”"»«‚‘'([{–—•|*/]/u;

/** The words of `sentence`; numbers are words too, without a capital. Words cut by an apostrophe („O’Neal“) are one. */
export function readNameWords(text: string, sentence: Span, sources: WordSources, tag: Tagger): NameWord[] {
	const tokens = joinApostrophes(text, tag(sentence));
	const words: NameWord[] = [];
	for (const [at, token] of tokens.entries()) {
		const previous = words.at(-1);
		const gap = text.slice(previous?.end ?? sentence.start, token.start);
		const after = text.slice(token.end, tokens[at + 1]?.start ?? sentence.end);
		words.push(readNameWord(token, { previous, gap, after }, sources));
	}
	return words;
}

type Beside = { readonly previous: NameWord | undefined; readonly gap: string; readonly after: string };

/** Every field by name: objects that spread others make this loop several times slower. */
function readNameWord(token: Tagged, { previous, gap, after }: Beside, sources: WordSources): NameWord {
	const { surface, reading } = token;
	const capital = capitalised.test(surface);
	const form = capital ? classify(surface, sources) : noName;
	const isStop = previous !== undefined && (previous.initial || titleStop.test(previous.base)) && /^\.\s?$/u.test(gap);
	const adjacent = previous !== undefined && (gap === ' ' || gap === '\u00a0' || isStop);
	return {
		start: token.start,
		end: token.end,
		surface,
		reading,
		given: form.given,
		surname: form.surname,
		surnameForm: form.surnameForm,
		place: form.place,
		word: form.word,
		zipf: form.zipf,
		base: fold(surface),
		capital,
		initial: capital && isInitial.test(surface) && (surface.length === 1 || after.startsWith('.')),
		adjacent,
		finite: !capital && token.readings.some(({ verbForm }) => verbForm === 'finite'),
		person: capital && reading.partOfSpeech === 'noun' && open(sources).isPerson(reading.lemma),
		opens: previous === undefined || (!adjacent && opening.test(gap)),
		gap,
		after,
		bare: capital ? readGenitive(surface, sources) : null,
	};
}

const capitalised = /^(?:\p{Lu}|(?:d|l|el|a[lnrstdz]|asch|ash)['’-]\p{Lu})/u;
const isInitial = /^(?:\p{Lu}(?:-\p{Lu})?|Ch|Th|St|Ph)$/u;

/** A noun that has both genders names persons; so does each of the two. */
function isPersonNoun(lemma: string, { morphology }: WordSources): boolean {
	return lemma.endsWith('in') ? morphology.has(lemma.slice(0, -2), 'noun') : morphology.has(`${lemma}in`, 'noun');
}

const noName: NameClass = { given: false, surname: false, surnameForm: false, place: false, word: false, zipf: 0 };

/** A form in -s is a genitive where the name without it is known, or where it cannot be told (`word` false in both). */
function readGenitive(surface: string, sources: WordSources): NameClass | null {
	if (!/[^sxzß]s$/u.test(surface) || surface.length < 4) return null;
	const own = classify(surface, sources);
	if (own.given) return null;
	const bare = classify(surface.slice(0, -1), sources);
	return own.surname && !bare.given ? null : bare;
}

type Tagged = Span & { readonly surface: string; readonly reading: Reading; readonly readings: readonly Reading[] };

/** „O’Neal“, „Ba’al“, „Chŏl-ch'un“; but not the -s of „Kim’s“. */
const isCut = (before: string, after: string): boolean => /^(?:\p{Lu}|[dl]$)/u.test(before) && !/^(?:s|n|m|ne|nen|sche)$/u.test(after);

function joinApostrophes(text: string, tokens: readonly Tagged[]): Tagged[] {
	const joined: Tagged[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		const gap = last && text.slice(last.end, token.start);
		if (last && gap && /^['’ʼ]$/u.test(gap) && isCut(last.surface, token.surface)) {
			const surface = text.slice(last.start, token.end);
			joined[joined.length - 1] = {
				start: last.start,
				end: token.end,
				surface,
				reading: { lemma: surface, partOfSpeech: 'name', isGuess: true },
				readings: [],
			};
		} else joined.push(token);
	}
	return joined;
}
