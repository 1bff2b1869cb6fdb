/** What a reader can do about feeds. All fail with the codes of feeds, of storage, and `permissionRefused` where the browser's question was answered no. */
import type { FeedAnswer } from '../../core/feeds/feed-document';
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings';

export type FeedSettings = Pick<Settings, 'feedInterval' | 'feedKeepDays'>;

export type FeedActions = {
	/** Has the browser ask for the site at once, so it must be called in the reader's own gesture. `outletId` where it is a feed of the outlets list. */
	readonly add: (address: string, outletId: string | null) => Promise<Result<FeedAnswer>>;
	/** Has the browser ask for a site, in the reader's own gesture. */
	readonly allow: (site: string) => Promise<Result<null>>;
	readonly fetchNow: (feedId: string) => Promise<Result<null>>;
	readonly pause: (feedId: string, isPaused: boolean) => Promise<Result<null>>;
	readonly remove: (feedId: string) => Promise<Result<null>>;
	readonly restore: (feedId: string) => Promise<Result<null>>;
	/** Lets articles of the library go; the value is how many went. */
	readonly removeArticles: (articleIds: readonly string[]) => Promise<Result<number>>;
	readonly changeSettings: (changes: Partial<FeedSettings>) => Promise<Result<null>>;
};

/** Says something politely once; `isForAll` shows it too. */
export type Announce = (message: string, isForAll?: boolean) => void;
