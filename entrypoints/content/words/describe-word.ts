/** What a word's slip says of it, as elements; German and English are marked as such. Every text is the dictionary's or the labels'. */
import type { KeyForms, Phrase, Word, WordPart } from '../../../core/word';
import { makeElement } from '../make-element';

type ReadLabel = (key: string) => string;

/** As many as are read at a glance; the first is set apart. */
const MAX_GLOSSES = 6;

/** `die Brücke`, or the lemma alone where it has no gender or that is not known. */
export function nameWord({ lemma, gender }: Word): string {
	return gender ? `${gender} ${lemma}` : lemma;
}

/** The word's name as a heading, in the colour of its gender. */
export function makeName(word: Word): HTMLElement {
	const name = makeElement('h2', { lang: 'de', id: 'name', ...(word.gender && { class: word.gender }) });
	if (word.gender) name.append(makeElement('span', { class: 'article' }, word.gender), ' ');
	name.append(word.lemma);
	return name;
}

/** Everything below the name, in the order in which it helps: kind, forms and use, meanings, parts, phrase, grammar. */
export function describeWord(word: Word, readLabel: ReadLabel): HTMLElement[] {
	return [
		makeKind(word, readLabel),
		...(word.pattern ? [makeElement('p', { class: 'pattern', lang: 'de' }, word.pattern)] : []),
		...makeGlosses(word, readLabel),
		...(word.parts?.length ? [makeParts(word.parts)] : []),
		...(word.phrase ? [makePhrase(word.phrase)] : []),
		...[...new Set((word.grammar ?? []).map(({ kind }) => kind))].map((kind) =>
			makeElement('p', { class: 'grammar' }, readLabel(`grammar_${kind}`)),
		),
	];
}

function makeKind({ partOfSpeech, forms }: Word, readLabel: ReadLabel): HTMLElement {
	const line = makeElement('p', { class: 'kind', id: 'kind' }, readLabel(`partOfSpeech_${partOfSpeech}`));
	for (const [label, form] of listForms(forms ?? {})) {
		line.append(' · ', label && `${readLabel(label)} `, makeElement('span', { lang: 'de' }, form));
	}
	return line;
}

/** A label's key, empty where a form speaks for itself, and the form: the principal parts of a verb stand together. */
function listForms({ plural, present, preterite, participle, comparative }: KeyForms): (readonly [label: string, form: string])[] {
	const principal = [present, preterite, participle].filter(Boolean).join(', ');
	return [
		...(plural ? [['wordPlural', plural] as const] : []),
		...(principal ? [['', principal] as const] : []),
		...(comparative ? [['wordComparative', comparative] as const] : []),
	];
}

function makeGlosses({ glosses, parts, phrase, partOfSpeech }: Word, readLabel: ReadLabel): HTMLElement[] {
	const [first, ...others] = glosses.slice(0, MAX_GLOSSES);
	if (first === undefined) {
		const isExplained = parts?.length || phrase || partOfSpeech === 'name' || partOfSpeech === 'number';
		return isExplained ? [] : [makeElement('p', { class: 'none' }, readLabel('wordNoGloss'))];
	}
	const best = makeElement('p', { class: 'gloss', lang: 'en', id: 'gloss' }, first);
	return others.length === 0 ? [best] : [best, makeElement('p', { class: 'glosses', lang: 'en' }, others.join(' · '))];
}

function makeParts(parts: readonly WordPart[]): HTMLElement {
	const line = makeElement('p', { class: 'parts' });
	parts.forEach(({ lemma, glosses: [gloss] }, index) => {
		if (index > 0) line.append(' + ');
		const part = makeElement('span', { class: 'part' });
		part.append(makeElement('b', { lang: 'de' }, lemma));
		if (gloss !== undefined) part.append(' ', makeElement('span', { lang: 'en' }, gloss));
		line.append(part);
	});
	return line;
}

function makePhrase({ lemma, glosses }: Phrase): HTMLElement {
	const [first = '', ...others] = glosses.slice(0, MAX_GLOSSES / 2);
	const line = makeElement('p', { class: 'phrase' });
	const english = makeElement('span', { lang: 'en' });
	english.append(makeElement('strong', {}, first), ...others.map((gloss) => ` · ${gloss}`));
	line.append(makeElement('b', { lang: 'de' }, lemma), ' ', english);
	return line;
}
