/** The library's tabs, in their order: each is a file of its own beside this one, and a line here. */
import type { ComponentType } from 'preact';
import { ArticlesTab } from './ArticlesTab';
import { FeedsTab } from './FeedsTab';
import { NotesTab } from './NotesTab';
import { TransferTab } from './TransferTab';

/** What every tab is given. */
export type TabProps = {
	/** What is open within the tab: the address's part behind the tab's name, '' when nothing is. */
	readonly place: string;
	/** Opens something else within the tab; the way back is the browser's. */
	readonly onPlace: (place: string) => void;
	/** Says it politely once; `isForAll` shows it too. */
	readonly announce: (message: string, isForAll?: boolean) => void;
};

/** `name` is the key of the tab's text. */
export type LibraryTab = { readonly id: string; readonly name: string; readonly View: ComponentType<TabProps> };

export const libraryTabs: readonly LibraryTab[] = [
	{ id: 'articles', name: 'library.articles', View: ArticlesTab },
	{ id: 'notes', name: 'tabs.notes', View: NotesTab },
	{ id: 'feeds', name: 'feeds.title', View: FeedsTab },
	{ id: 'transfer', name: 'transfer.tab', View: TransferTab },
];
