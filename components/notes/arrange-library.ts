/** Which of the reader's notes are shown, and in which order. The choice can stand in an address. */
import type { Annotation } from '../../core/annotation';
import { readColour, readNotedArticle, readSubject, readTags } from '../../core/annotations/note-body';
import { type NoteColour, noteColours } from '../../core/annotations/note-colour';
import { type NameSubject, searchNotes } from '../../core/annotations/search-notes';
import { identifyPage } from '../../core/page-identity';
import { groupByPage, type NoteRow } from './note-rows';

export const noteOrders = ['newest', 'changed', 'oldest', 'page', 'subject'] as const;
export type NoteOrder = (typeof noteOrders)[number];

/** What is '' does not narrow the choice. */
export type NoteChoice = {
	readonly tag: string;
	readonly colour: NoteColour | '';
	/** `claim:ID`, `person:ID`, or a kind: `sentence`, `passage`, `article`. */
	readonly about: string;
	/** Identity of a page. */
	readonly page: string;
	/** ISO dates, both included. */
	readonly from: string;
	readonly to: string;
	readonly order: NoteOrder;
};

export const noChoice: NoteChoice = { tag: '', colour: '', about: '', page: '', from: '', to: '', order: 'newest' };

/** The choice as a place within the library; '' for none. */
export function writeChoice(choice: NoteChoice): string {
	const chosen = Object.entries(choice).filter(([name, value]) => value !== noChoice[name as keyof NoteChoice]);
	return new URLSearchParams(chosen).toString();
}

/** Anyone may write an address: what is none of the choices is left out. */
export function readChoice(place: string): NoteChoice {
	const given = new URLSearchParams(place);
	const read = (name: string) => (given.get(name) ?? '').slice(0, 4_000);
	const readDate = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(read(name)) ? read(name) : '');
	return {
		tag: read('tag'),
		colour: noteColours.find((colour) => colour === read('colour')) ?? '',
		about: read('about'),
		page: read('page'),
		from: readDate('from'),
		to: readDate('to'),
		order: noteOrders.find((order) => order === read('order')) ?? 'newest',
	};
}

/** What a note is about, as the choice names it. */
export function nameAbout(note: Annotation): string {
	const subject = readSubject(note);
	if (subject?.kind === 'claim' || subject?.kind === 'person') return `${subject.kind}:${subject.id}`;
	if (subject) return 'sentence';
	return note.target.selector ? 'passage' : 'article';
}

/** `notes` may be in any order. Days are the reader's. */
export function arrangeLibrary(notes: readonly Annotation[], query: string, choice: NoteChoice, nameSubject: NameSubject): NoteRow[] {
	const isChosen = openFilter(choice);
	const found = searchNotes(notes.filter(isChosen), query, nameSubject);
	if (choice.order === 'page') return groupByPage(found.toSorted(newestFirst));
	const compare = choice.order === 'subject' ? openBySubject(nameSubject) : orders[choice.order];
	return found.toSorted(compare).map((note) => ({ note, isFirstOfPage: false }));
}

type Compare = (a: Annotation, b: Annotation) => number;

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst: Compare = (a, b) => compareTexts(b.created, a.created);

const orders: Record<'newest' | 'changed' | 'oldest', Compare> = {
	newest: newestFirst,
	changed: (a, b) => compareTexts(b.modified, a.modified),
	oldest: (a, b) => compareTexts(a.created, b.created),
};

/** By the name of the claim or person, those about neither last; the newest first among equals. */
function openBySubject(nameSubject: NameSubject): Compare {
	const names = new Map<Annotation, string>();
	const nameOf = (note: Annotation) => {
		const name = names.get(note) ?? nameSubject(note)?.toLowerCase() ?? '\uffff';
		names.set(note, name);
		return name;
	};
	return (a, b) => compareTexts(nameOf(a), nameOf(b)) || newestFirst(a, b);
}

function openFilter({ tag, colour, about, page, from, to }: NoteChoice): (note: Annotation) => boolean {
	const [first, last] = [dayStart(from, 0), dayStart(to, 1)];
	return (note) =>
		(tag === '' || readTags(note).includes(tag)) &&
		(colour === '' || readColour(note) === colour) &&
		(about === '' || nameAbout(note) === about) &&
		(page === '' || identifyPage(note.target.source) === page) &&
		(first === null || Date.parse(note.created) >= first) &&
		(last === null || Date.parse(note.created) < last);
}

/** Epoch milliseconds of the beginning of a day and so many days later, where the reader is; `null` for ''. */
function dayStart(date: string, days: number): number | null {
	const [year, month, day] = date.split('-').map(Number);
	if (year === undefined || month === undefined || day === undefined) return null;
	return new Date(year, month - 1, day + days).getTime();
}

export type Counted = { readonly value: string; readonly name: string; readonly count: number };

/** What there is to choose from, each with the number of notes it has; `subjects` are claims and people that can be named, `pages` the latest noted. */
export type NoteFacets = { readonly claims: readonly Counted[]; readonly people: readonly Counted[]; readonly pages: readonly Counted[] };

const maxPages = 300;

export function listFacets(notes: readonly Annotation[], nameSubject: NameSubject): NoteFacets {
	const subjects = new Map<string, { value: string; name: string; count: number }>();
	const pages = new Map<string, { value: string; name: string; count: number }>();
	for (const note of notes) {
		const about = nameAbout(note);
		if (about.includes(':')) countInto(subjects, about, () => nameSubject(note) ?? about.slice(about.indexOf(':') + 1));
		countInto(pages, identifyPage(note.target.source), () => nameSource(note));
	}
	const ofKind = (kind: string) => [...subjects.values()].filter(({ value }) => value.startsWith(kind)).toSorted(byName);
	return { claims: ofKind('claim:'), people: ofKind('person:'), pages: [...pages.values()].slice(0, maxPages) };
}

function countInto(counts: Map<string, { value: string; name: string; count: number }>, value: string, nameOf: () => string): void {
	const known = counts.get(value);
	if (known) known.count++;
	else counts.set(value, { value, name: nameOf(), count: 1 });
}

const byName = (a: Counted, b: Counted) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase());

function nameSource(note: Annotation): string {
	const { title, outlet } = readNotedArticle(note);
	if (title !== null) return outlet === null ? title : `${outlet}: ${title}`;
	return identifyPage(note.target.source);
}
