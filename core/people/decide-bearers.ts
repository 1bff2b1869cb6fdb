/**
 * Decides whose a surname is, sighting by sighting: the person named by it last, in full or by office. Somebody else of the name
 * holds it until ours is named again or two paragraphs pass without them; a relative introduced as such does not take it.
 * A surname before any full name belongs to the only bearer the page names later, or to whom the page's subject points.
 */
import type { Family, KnownPerson } from './compile-spellings';
import { findNameList } from './name-lists';
import type { NameToken } from './name-tokens';
import { readsAsName } from './reads-as-name';
import type { Sighting } from './sighting';
import { isFunction, isTitle } from './titles';

export type Decided = { readonly sighting: Sighting; readonly known: KnownPerson };

export type Page = { readonly text: string; readonly tokens: readonly NameToken[] };

/** Paragraphs after which somebody else no longer holds the surname of a person named before them. */
const patience = 2;

/** The sightings that mention a known person, in order. */
export function decideBearers(page: Page, sightings: readonly Sighting[]): Decided[] {
	const families = new Map<Family, Sighting[]>();
	for (const sighting of sightings) {
		const own = families.get(sighting.family);
		if (own) own.push(sighting);
		else families.set(sighting.family, [sighting]);
	}
	const decided = [...families].flatMap(([family, own]) => decideFamily(page, family, own, sightings));
	return decided.toSorted((a, b) => a.sighting.start - b.sighting.start);
}

/** Who holds the surname: one of ours, or somebody else (`known: null`), with the noun that introduced them. */
type Holder = { readonly known: KnownPerson | null; readonly title: string | null; readonly paragraph: number };

function decideFamily(page: Page, family: Family, own: readonly Sighting[], all: readonly Sighting[]): Decided[] {
	const decided: Decided[] = [];
	const foreseen = foreseeBearer(page, family, own);
	const named: KnownPerson[] = [];
	let holder: Holder | null = null;
	for (const sighting of own) {
		const naming = readNaming(page, sighting, holder, all);
		const known: KnownPerson | null =
			naming ?? (isBare(page, sighting, holder) ? askHolder(family, holder, named, sighting, foreseen) : null);
		if (known && sighting.kind !== 'silent') decided.push({ sighting, known });
		holder = passSurname(holder, sighting, naming, known, named);
		if (naming) named.push(naming);
	}
	return decided;
}

/** Whom a sighting names by itself; an office shared with the present holder („Verteidigungsminister Kim“) does not decide. */
function readNaming(page: Page, sighting: Sighting, holder: Holder | null, all: readonly Sighting[]): KnownPerson | null {
	const isOthersOffice = holder !== null && holder.known === null && holder.title !== null && holder.title === sighting.title;
	if (sighting.kind === 'function' && isOthersOffice) return null;
	const mayBeListed = sighting.kind === 'bare' && (holder === null || holder.known !== null) && !isClear(sighting.family);
	return mayBeListed ? readList(page, sighting, all) : sighting.known;
}

/** In „die Präsidenten Putin und Kim“ the office names Kim if it is his, or his known neighbour's. */
function readList({ text, tokens }: Page, sighting: Sighting, all: readonly Sighting[]): KnownPerson | null {
	const list = findNameList(text, tokens, sighting.from);
	const named = chief(sighting.family);
	if (!list || !named) return null;
	const neighbour = all.find((other) => other.to === list.neighbour);
	const holders = [named, neighbour?.known ?? (neighbour && chief(neighbour.family))];
	return holders.some((known) => known?.functions.some((name) => isFunction(list.office, name))) ? named : null;
}

function isBare({ text, tokens }: Page, { kind, family, to, genitive }: Sighting, holder: Holder | null): boolean {
	if (kind === 'unsure') return holder !== null;
	if (kind !== 'bare' || (isWord(family) && !holder && tokens[to]?.opens)) return false;
	if (genitive && isFamilyPlural(tokens, to)) return false;
	if (isDateline(text, tokens, to, family, holder)) return false;
	return !isWord(family) || readsAsName(text, tokens, to, genitive);
}

/** „die Putins dieser Welt“; but „Länder, die Putins Krieg stützen“ is a genitive before its noun. */
function isFamilyPlural(tokens: readonly NameToken[], index: number): boolean {
	const next = tokens[index + 1];
	if (!tokens[index]?.adjacent || tokens[index - 1]?.base !== 'die') return false;
	return !next?.adjacent || /^(?:dies|de|von|in|aus|haben|sind|waren|und)/u.test(next.base);
}

/** „Austin (AP) –“ opens a report with its place. */
function isDateline(text: string, tokens: readonly NameToken[], index: number, family: Family, holder: Holder | null): boolean {
	const token = tokens[index];
	if (!token || holder || isClear(family) || isTitle(tokens[index + 1]?.base ?? '')) return false;
	const isFirst = index === 0 || tokens[index - 1]?.paragraph !== token.paragraph;
	return isFirst && /^\s*(?:[(/–—]|, \p{Lu})/u.test(text.slice(token.end, token.end + 4));
}

function askHolder(
	family: Family,
	holder: Holder | null,
	named: readonly KnownPerson[],
	at: Sighting,
	foreseen: KnownPerson | null,
): KnownPerson | null {
	if (isClear(family)) return chief(family);
	if (!holder) return foreseen;
	if (holder.known || at.paragraph - holder.paragraph <= patience) return holder.known;
	const last = named.at(-1);
	return last ? findHeir(family, last) : null;
}

function passSurname(
	holder: Holder | null,
	at: Sighting,
	naming: KnownPerson | null,
	known: KnownPerson | null,
	named: readonly KnownPerson[],
): Holder | null {
	const { title, paragraph } = at;
	if (naming) return yieldsToNamed(naming, named) ? holder : { known: naming, title, paragraph };
	if (at.kind === 'other') return at.relative && named.length > 0 ? holder : { known: null, title, paragraph };
	if (known) return { known, title: null, paragraph };
	return holder && { ...holder, paragraph };
}

const yieldsToNamed = ({ person }: KnownPerson, named: readonly KnownPerson[]): boolean =>
	named.some((other) => other.person.id === person.yieldsSurnameTo);

/** Whose the bare surname is before anyone was named by it: the only one named later, or whom the page's words point to. */
function foreseeBearer({ tokens }: Page, family: Family, own: readonly Sighting[]): KnownPerson | null {
	if (own.some((sighting) => sighting.kind === 'other' && !sighting.relative)) return null;
	const heirs = [...new Set(own.flatMap((sighting) => (sighting.known ? findHeir(family, sighting.known) : [])))];
	if (heirs.length > 0) return heirs.length === 1 ? (heirs[0] ?? null) : null;
	const isOnPage = (context: string) => tokens.some((token) => token.base.startsWith(context));
	return family.members.find(({ contexts }) => contexts.some(isOnPage)) ?? null;
}

const findHeir = (family: Family, known: KnownPerson): KnownPerson =>
	family.members.find(({ person }) => person.id === known.person.yieldsSurnameTo) ?? known;

const chief = (family: Family): KnownPerson | null => family.members.find(({ person }) => !person.yieldsSurnameTo) ?? null;
const isClear = (family: Family): boolean => family.members.every(({ person }) => person.surnameIs === 'clear');
const isWord = (family: Family): boolean => family.members.some(({ person }) => person.surnameIs === 'word');
