/**
 * Every message between Lesart's parts: name → what goes, what comes back.
 * Content scripts ask the background; the background and the panel tell a tab's content script. Receivers validate what content scripts send.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnchoredNotes, NoteDraft } from '../core/annotation';
import type { Span } from '../core/article';
import type { FeedAnswer } from '../core/feeds/feed-document';
import type { FoundArticles, LibrarySearch } from '../core/library-search';
import type { ChosenMark, Mark, PageArticle, PageReading, SentencePair } from '../core/page';
import type { PersonDraft } from '../core/people/person-draft';
import type { Result } from '../core/result';
import type { SavedPlace, SavedWord, SaveReport, WordIdentity, WordState } from '../core/saved-word';
import type { Settings } from '../core/settings';
import type { SiteChange, SiteStatus } from '../core/sites';
import type { Word } from '../core/word';
import type { WordSource } from '../core/words/make-draft';
import type { Stored } from './db/read-stored';
import type { WordPage } from './db/watch-words';
import type { ReadSource } from './dom/read-source';
import type { StoreOrder } from './store';

/** What comes into a page when it is first wanted: what explains words, what shows the button and form of a note, the look of marks in shadow roots. */
export type PartName = 'words' | 'notes' | 'roots';

interface Messages {
	// content script → background
	/**
	 * A page was read, or read again after it changed. What is known of it is kept under the tab; `null` when there is nothing to mark. Marks that
	 * take longer come as `paintMarks`.
	 */
	analysePage(article: PageArticle): Promise<PageReading | null>;
	/** The page holds no article, or none in German. */
	reportNoArticle(code: 'noArticle' | 'notGerman'): Promise<void>;
	/** The reader chose a mark in the page: keep it as selected and open the panel where the browser allows. */
	selectMark(mark: ChosenMark): Promise<void>;
	saveNote(draft: NoteDraft): Promise<Result<string>>;
	/** Whether the sender's page may be read without the reader's asking: not where its site is paused. */
	mayRead(): Promise<boolean>;
	/** Tags of the reader's notes, in the order of the alphabet. */
	listTags(): Promise<readonly string[]>;
	getSettings(): Promise<Settings>;
	/** Brings a part of Lesart into the sender's page; `false` where the browser does not allow it. */
	injectPart(name: PartName): Promise<boolean>;
	/** Puts the word at `offset` of a piece of page text on the reader's list, or its sentence to the word when it is there. */
	saveWordAt(place: { text: string; offset: number; source: WordSource }): Promise<Result<SaveReport>>;
	/** How well the reader knows a word; `null` when it is not on the list. */
	getWordState(word: WordIdentity): Promise<WordState | null>;
	/** Where words of the reader's list stand in the tab's article, those that are known left out. */
	listSavedPlaces(): Promise<readonly SavedPlace[]>;
	/** The word at `offset` (UTF-16) of a piece of page text, a paragraph or so, read in its sentence; `null` where there is none. Spans point into `text`. */
	readWord(place: { text: string; offset: number }): Promise<Word | null>;

	// background or panel → content script of a tab
	/** Whether a content script is still at work in the page; where none is, sending fails. */
	isHere(): Promise<true>;
	/** The site is paused or removed: everything is taken off the page, and the content script ends. */
	stopReading(): Promise<void>;
	/** Scrolls there and flashes it; `false` when the place is no longer in the page. */
	showSpan(span: Span): Promise<boolean>;
	/** Other claims and people are known of the page now: these marks in place of those before. */
	paintMarks(marks: readonly Mark[]): Promise<void>;
	/** Notes of this page were added, changed or removed. */
	paintNotes(notes: AnchoredNotes): Promise<void>;
	/** The word list changed: where its words stand now, as `listSavedPlaces` says. */
	paintWords(places: readonly SavedPlace[]): Promise<void>;
	settingsChanged(settings: Settings): Promise<void>;
	/** The reader asked for a note on the selection (context menu, shortcut). */
	noteSelection(): Promise<void>;
	/** The reader asked for the word at the caret, or to go on where the last one was (shortcut). */
	explainWord(): Promise<void>;
	/** Moves to the next (1) or previous (-1) mark and selects it. */
	walkMarks(step: 1 | -1): Promise<void>;

	// background → offscreen document
	/** Reads the source of a page where the background has no parser of its own. */
	readSource(page: { html: string; address: string }): Promise<ReadSource>;

	// background → panel
	/** What became of a change the reader asked of the browser's own menu; lost where no panel is open. */
	siteAnswered(answer: { tabId: number; site: string; change: SiteChange; result: Result<null> }): Promise<void>;

	/** Notes, words or settings are others now: for a panel that asks for what it shows; lost where none is open. */
	storedChanged(): Promise<void>;

	// panel → background
	/** What the panel shows beside a tab's state and the word list, for a panel without a database of its own; `null` when a page asks. */
	readStored(): Promise<Stored | null>;
	/** How many words are on the reader's list, for such a panel; 0 when a page asks. */
	countWords(): Promise<number>;
	/** The words of the list that have one of these lemmas, for such a panel; [] when a page asks. */
	findWords(lemmas: readonly string[]): Promise<readonly SavedWord[]>;
	/** Some words of the list, for such a panel: those made before the one of this id, or the newest; none when a page asks. */
	readWordPage(before: string | null): Promise<WordPage>;
	/** Stores a note, a word or a change of one, for a panel without a database of its own. Fails with `privateWindow` and as the store's function does. */
	store(order: StoreOrder): Promise<Result<unknown>>;
	/** How the site in a tab stands; `null` when the tab shows none, or the browser does not tell. */
	describeSite(tabId: number): Promise<SiteStatus | null>;
	/**
	 * Adds, removes, pauses or resumes a site, at once in its open pages. The browser must have permitted what is added. Fails with `permissionRefused`
	 * and the codes of storage.
	 */
	changeSite(change: { site: string; change: SiteChange }): Promise<Result<null>>;
	/** The words of a tab's article, in the order of its text; [] when the tab has no article. */
	listWords(tabId: number): Promise<readonly Word[]>;
	/** Reads the page in this tab, also at an outlet Lesart does not know; needs the reader's click on the toolbar button. */
	readTab(tabId: number): Promise<Result<null>>;
	/** Keeps the tab's article in the reader's library, and says its id. Fails with `privateWindow`, `noArticle` and the codes of storage. */
	keepArticle(tabId: number): Promise<Result<string>>;
	/** Lets an article of the library go, all its versions. Fails with the codes of storage. */
	forgetArticle(articleId: string): Promise<Result<null>>;
	/** The articles of the library whose texts have the words. Fails with `lexiconFailed` and the codes of storage. */
	searchLibrary(search: LibrarySearch): Promise<Result<FoundArticles>>;
	/** Lets articles go, all their versions, and says the id to undo it by: `null` when none was there. Fails with the codes of storage. */
	removeArticles(articleIds: readonly string[]): Promise<Result<string | null>>;
	/** Brings back what a removal took, and says how many articles. Fails with `undoTooLate` and the codes of storage. */
	restoreArticles(removalId: string): Promise<Result<number>>;
	/** The reader says that two sentences are not the same; they are not set beside each other again. Fails with `privateWindow` and the codes of storage. */
	rejectMatch(pair: SentencePair & { tabId: number }): Promise<Result<null>>;
	/** Takes that back. Fails as above. */
	restoreMatch(pair: SentencePair & { tabId: number }): Promise<Result<null>>;
	/** What the tab's article says of a person whom only it names (`name` of `analysis.persons`), for the reader to correct; `null` when it does not. */
	draftPerson(person: { tabId: number; name: string }): Promise<PersonDraft | null>;
	/** Keeps a person of the tab's article, to be known in every article from then on, and says the id. Fails with `privateWindow` and the codes of storage. */
	keepPerson(person: { tabId: number; draft: PersonDraft }): Promise<Result<string>>;
	/** Lets a person go whom the reader kept. Fails with the codes of storage. */
	forgetPerson(personId: string): Promise<Result<null>>;
	/**
	 * Subscribes to the feed at an address, or finds those that the page there names. The browser must have permitted the site. Fails with the codes of feeds
	 * and of storage.
	 */
	addFeed(asked: { address: string; outletId: string | null }): Promise<Result<FeedAnswer>>;
	/** Ends a subscription; its articles stay until their time is up. Fails with the codes of storage. */
	removeFeed(feedId: string): Promise<Result<null>>;
	/** Takes that back. Fails with `feedMissing` and the codes of storage. */
	restoreFeed(feedId: string): Promise<Result<null>>;
	/** Pauses a feed or goes on with it. Fails with the codes of storage. */
	pauseFeed(pause: { feedId: string; isPaused: boolean }): Promise<Result<null>>;
	/** Fetches a feed as soon as its server allows. Fails with `feedMissing`, with `feedBusy` where it asked to be left alone, and with the codes of storage. */
	fetchFeed(feedId: string): Promise<Result<null>>;
	/** Notes changed in the panel: anchor them anew in every open tab of that page. */
	notesChanged(pageKey: string): Promise<void>;
	/** Words of the list changed in the panel: mark them anew in every open tab. */
	wordsChanged(): Promise<void>;
	/** Changes those that are named. */
	saveSettings(changes: Partial<Settings>): Promise<Result<null>>;
	/** Makes articles that an import brought findable, some at a time; how many are left. Fails with the codes of storage. */
	indexLibrary(): Promise<Result<number>>;
	/** An import is done: everything that open tabs show of what the reader keeps may be another. */
	followImport(): Promise<void>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
