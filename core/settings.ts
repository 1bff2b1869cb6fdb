/** The reader's settings. A stored row of an older version is completed with the defaults of what it lacks. */
import * as v from 'valibot';
import { wordBands } from './words/bands';

export const feedIntervals = [30, 60, 180, 720, 1440] as const;
export const feedKeepDays = [3, 7, 14, 30, 90, 0] as const;

export const Settings = v.object({
	/** `auto` follows the browser. */
	language: v.optional(v.picklist(['auto', 'en', 'de']), 'auto'),
	markClaims: v.optional(v.boolean(), true),
	markPeople: v.optional(v.boolean(), true),
	markNotes: v.optional(v.boolean(), true),
	/** Words of the reader's list that are not known yet. */
	markWords: v.optional(v.boolean(), true),
	/** The small note button beside a selection. */
	selectionButton: v.optional(v.boolean(), true),
	/** The key with which the word under the pointer is explained. */
	wordKey: v.optional(v.picklist(['alt', 'ctrl', 'shift', 'off']), 'alt'),
	/** A double click, or a tap on a touch screen, explains a word. */
	wordOnDoubleClick: v.optional(v.boolean(), true),
	/** A button beside a word says it aloud, where there is a German voice. */
	speakWords: v.optional(v.boolean(), true),
	/** Every article that is read is kept in the library, though none of private windows. */
	keepRead: v.optional(v.boolean(), false),
	/** Teasers of paid articles too. */
	keepTeasers: v.optional(v.boolean(), false),
	/** What the reader asks to be saved in private windows is stored as elsewhere. */
	storePrivate: v.optional(v.boolean(), false),
	/** Minutes between two fetches of a feed; feeds and servers may ask for more. */
	feedInterval: v.optional(v.picklist(feedIntervals), 60),
	/** Days for which articles that came by feed stay in the library; 0 for ever. */
	feedKeepDays: v.optional(v.picklist(feedKeepDays), 14),
	/** The commonest words that are listed; rarer ones are too. */
	wordLevel: v.optional(v.picklist(wordBands), 'lessCommon'),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = v.parse(Settings, {});
