/** What a word's slip says of it, as elements; German and English are marked as such. Every text is the dictionary's or the labels'. */
import { type KeyForms, listOwnGlosses, type Phrase, type Word, type WordPart } from '../../../core/word';
import { makeElement } from '../make-element';

type ReadLabel = (key: string) => string;

/** As many as are read at a glance; the first is set apart. */
const MAX_GLOSSES = 6;

/** `die Brücke`, or the lemma alone where it has no gender or that is not known. */
export function nameWord({ lemma, gender }: Word): string {
	return gender ? `${gender} ${lemma}` : lemma;
}

/** The word's name as a heading, in the colour of its gender. */
export function makeName({ lemma, gender: known }: Word): HTMLElement {
	const gender = known ?? '';
	const article = gender && makeElement('span', { class: 'article' }, `${gender} `);
	return makeElement('h2', { lang: 'de', id: 'name', class: gender }, article, lemma);
}

/** Everything below the name, in the order in which it helps: kind, forms and use, meanings, parts, phrase, grammar. */
export function describeWord(word: Word, readLabel: ReadLabel): HTMLElement[] {
	const notes = new Set(word.grammar?.map(({ kind }) => readLabel(`grammar_${kind}`)));
	return [
		makeElement(
			'p',
			{ class: 'kind', id: 'kind' },
			readLabel(`partOfSpeech_${word.partOfSpeech}`),
			...listForms(word.forms ?? {}, readLabel),
		),
		...(word.pattern ? [makeElement('p', { class: 'pattern', lang: 'de' }, word.pattern)] : []),
		...makeGlosses(word, readLabel),
		...(word.parts?.length ? [makeParts(word.parts)] : []),
		...[...notes].map((note) => makeElement('p', { class: 'grammar' }, note)),
	];
}

/** The forms to memorise, labelled where they do not speak for themselves: the principal parts of a verb stand together. */
function listForms({ plural, present, preterite, participle, comparative }: KeyForms, readLabel: ReadLabel): (Node | string)[] {
	const principal = [present, preterite, participle].filter(Boolean).join(', ');
	const labelled = [
		[plural, `${readLabel('wordPlural')} `] as const,
		[principal, ''] as const,
		[comparative, `${readLabel('wordComparative')} `] as const,
	];
	return labelled.flatMap(([form, label]) => (form ? [' · ', label, setGerman(form)] : []));
}

/** The best meaning, the phrase the word is in, and its other meanings; what the phrase means is said once. */
function makeGlosses({ glosses, parts, phrase, partOfSpeech }: Word, readLabel: ReadLabel): HTMLElement[] {
	const [first, ...others] = listOwnGlosses({ glosses, phrase }).slice(0, MAX_GLOSSES);
	const isExplained = first || parts?.length || phrase || partOfSpeech === 'name';
	return [
		...(first ? [makeElement('p', { class: 'gloss', lang: 'en', id: 'gloss' }, first)] : []),
		...(phrase ? [makePhrase(phrase)] : []),
		...(others.length > 0 ? [makeElement('p', { lang: 'en' }, others.join(' · '))] : []),
		...(isExplained ? [] : [makeElement('p', { class: 'none' }, readLabel('wordNoGloss'))]),
	];
}

function makeParts(parts: readonly WordPart[]): HTMLElement {
	const pieces = parts.map(({ lemma, glosses: [gloss = ''] }) =>
		makeElement('span', { class: 'part' }, setGerman(lemma), ' ', setEnglish(gloss)),
	);
	return makeElement('p', { class: 'parts' }, ...pieces.flatMap((piece, index) => (index > 0 ? [' + ', piece] : [piece])));
}

function makePhrase({ lemma, glosses }: Phrase): HTMLElement {
	const [first = '', ...others] = glosses.slice(0, MAX_GLOSSES / 2);
	const english = setEnglish(makeElement('b', {}, first), ...others.map((gloss) => ` · ${gloss}`));
	return makeElement('p', { class: 'phrase' }, makeElement('b', {}, setGerman(lemma)), ' ', english);
}

export function setGerman(text: string): HTMLElement {
	return makeElement('span', { lang: 'de' }, text);
}

export function setEnglish(...texts: (Node | string)[]): HTMLElement {
	return makeElement('span', { lang: 'en' }, ...texts);
}
