/**
 * What the panel stores, by name: done where the database is, or asked of the background by a panel that has none, in private windows of Firefox. To add something,
 * add the function to `ownStore` and its arguments to `Arguments`; both ends are typed and checked from these.
 */
import * as v from 'valibot';
import { Annotation, NoteDraft } from '../core/annotation';
import { noteColours } from '../core/annotations/note-colour';
import { fail, type Result } from '../core/result';
import { SavedWord, WordDraft, WordState } from '../core/saved-word';
import { deleteNote, restoreNote, saveNote, updateNote } from './db/annotations';
import { deleteWord, putWordInState, restoreWord, saveWord, updateWord } from './db/saved-words';
import { sendMessage } from './messaging';
import { refusePrivate, refusePrivateTab } from './private-windows';

/** Of a page that has the database, and shows no article of a tab. */
export const ownStore = {
	saveNote,
	updateNote,
	deleteNote,
	restoreNote,
	saveWord,
	putWordInState,
	updateWord,
	deleteWord,
	restoreWord,
};

export type Store = Readonly<typeof ownStore>;
type StoreName = keyof Store;

/** What is asked of the background. `tabId` is the tab whose page is in the panel. */
export type StoreOrder = { readonly [Name in StoreName]: Order<Name> }[StoreName];
type Order<Name extends StoreName> = { readonly name: Name; readonly args: Parameters<Store[Name]>; readonly tabId: number | null };

const { gloss, comment, state, box, reviewed } = SavedWord.entries;
const NoteChange = v.object({ ...v.pick(NoteDraft, ['comment', 'tags']).entries, colour: v.optional(v.picklist(noteColours)) });
const WordChange = v.partial(
	v.object({
		gloss: v.unwrap(gloss),
		comment: v.unwrap(comment),
		state: v.unwrap(state),
		box: v.unwrap(box),
		reviewed: v.unwrap(reviewed),
	}),
);

const Arguments: { readonly [Name in StoreName]: v.GenericSchema<unknown, Parameters<Store[Name]>> } = {
	saveNote: v.tuple([NoteDraft]),
	updateNote: v.tuple([Annotation.entries.id, NoteChange]),
	deleteNote: v.tuple([Annotation.entries.id]),
	restoreNote: v.tuple([Annotation]),
	saveWord: v.tuple([WordDraft]),
	putWordInState: v.tuple([WordDraft, WordState]),
	updateWord: v.tuple([SavedWord.entries.id, WordChange]),
	deleteWord: v.tuple([SavedWord.entries.id]),
	restoreWord: v.tuple([SavedWord]),
};

const names = Object.keys(ownStore) as StoreName[];
const Head = v.object({ name: v.picklist(names), args: v.unknown(), tabId: v.nullable(v.number()) });

/** What a reader makes of a page; to delete, to take that back and to work at the word list leaves no trace of one. */
const fromPage: ReadonlySet<StoreName> = new Set(['saveNote', 'updateNote', 'saveWord', 'putWordInState']);

/** The store for a panel with the page of this tab: what is made of a page in a private window fails with `privateWindow`, unless the reader has allowed it. */
export function guardStore(tabId: number | null): Store {
	return makeStore(async ({ name, args }) => {
		const refused = fromPage.has(name) ? await refuseFrom(tabId) : null;
		return refused ?? (ownStore[name] as Work)(...args);
	}, tabId);
}

/** Of no tab nobody can say that it is not private. */
const refuseFrom = (tabId: number | null) => (tabId === null ? refusePrivate(true) : refusePrivateTab(tabId));

/** The same store for a panel without a database. Each fails as its function does there. */
export function borrowStore(tabId: number | null): Store {
	return makeStore(async (order) => await sendMessage('store', order), tabId);
}

/** Does what a panel asked for. Fails with `unreadableInput` when it is none of the store's, with `privateWindow`, and as the function does. */
export async function runOrder(order: unknown): Promise<Result<unknown>> {
	const head = v.safeParse(Head, order);
	if (!head.success) return fail('unreadableInput');
	const { name, tabId } = head.output;
	const args = v.safeParse(Arguments[name], head.output.args);
	if (!args.success) return fail('unreadableInput', args.issues[0].message);
	return (guardStore(tabId)[name] as Work)(...args.output);
}

/** Any of the store's functions, once its arguments are known to fit. */
type Work = (...args: readonly unknown[]) => Promise<Result<unknown>>;

function makeStore(run: (order: StoreOrder) => Promise<Result<unknown>>, tabId: number | null): Store {
	const work =
		(name: StoreName) =>
		(...args: unknown[]) =>
			run({ name, args, tabId } as StoreOrder);
	return Object.fromEntries(names.map((name) => [name, work(name)])) as Store;
}
