/** Renders the panel with the fixtures in a real browser, in English unless told otherwise. */
import { createInstance } from 'i18next';
import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import '../../../components/theme.css';
import '../../../components/panel.css';
import '../../../components/cards.css';
import '../../../components/elsewhere.css';
import '../../../components/story.css';
import '../../../components/figure-plot.css';
import '../../../components/notes.css';
import '../../../components/words.css';
import '../../../components/sentences.css';
import '../../../components/word-list.css';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import { Panel, type PanelProps } from '../../../components/Panel';
import type { FollowWords, ListedWords } from '../../../components/word-list/listed-words';
import type { PersonDraft } from '../../../core/people/person-draft';
import { succeed } from '../../../core/result';
import type { SavedWord } from '../../../core/saved-word';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { corpus, ready } from '../../fixtures/panel-fixtures';

/** As the background drafts a person whom the article names only in full. */
function makeDraft(german: string): PersonDraft {
	const surname = german.replace(/^.* /, '');
	return { german, english: german, surname, aliases: [], functions: ['Kapitän'], role: '', gender: 'male', articleId: ready.article.id };
}

export function makeProps(): PanelProps {
	const done = () => Promise.resolve(succeed(null));
	return {
		state: ready,
		site: { site: 'hafenbote.example', kind: 'listed', isPaused: false, isPermitted: true },
		siteActions: { change: vi.fn(done) },
		siteAnswer: null,
		corpus,
		notes: [],
		shortcuts: [{ name: 'note-selection', keys: 'Alt+Shift+M' }],
		noteActions: {
			save: vi.fn(done),
			change: vi.fn(done),
			remove: vi.fn(done),
			restore: vi.fn(done),
		},
		comparison: { keep: vi.fn(done), forget: vi.fn(done), reject: vi.fn(done), restore: vi.fn(done) },
		peopleActions: {
			draft: vi.fn((name: string) => Promise.resolve(succeed(makeDraft(name)))),
			keep: vi.fn(() => Promise.resolve(succeed('kept-person'))),
			forget: vi.fn(done),
		},
		words: {
			state: { status: 'ready', words: [] },
			onRetry: vi.fn(),
			level: 'lessCommon',
			onLevel: vi.fn(done),
			translator: { isHere: () => true, translate: vi.fn((sentence: string) => Promise.resolve(succeed(`English: ${sentence}`))) },
			followSaved: vi.fn(() => () => {}),
		},
		savedWords: listWords([]),
		wordActions: { save: vi.fn(done), setState: vi.fn(done) },
		listActions: {
			change: vi.fn(done),
			setState: vi.fn(done),
			grade: vi.fn(done),
			remove: vi.fn(done),
			restore: vi.fn(done),
			exportWords: vi.fn(done),
		},
		onShowSpan: vi.fn(() => Promise.resolve(true)),
		onReadPage: vi.fn(),
		onOpenSettings: vi.fn(),
		onOpenLibrary: vi.fn(),
	};
}

/** A whole list of these words, the newest first. */
export const listWords = (words: readonly SavedWord[]): ListedWords => ({
	words,
	isWhole: true,
	count: words.length,
	onWanted: vi.fn(),
	onCountWanted: vi.fn(),
});

/** The panel's props, where the list may be given as its words. */
type TestProps = Partial<Omit<PanelProps, 'savedWords'>> & { readonly savedWords?: readonly SavedWord[] | ListedWords };

const completeProps = ({ savedWords, ...props }: TestProps): Partial<PanelProps> =>
	savedWords === undefined ? props : { ...props, savedWords: 'words' in savedWords ? savedWords : listWords(savedWords) };

/** The words of a list that may be another at any time. */
function makeShelf(list: () => ListedWords) {
	const tellers = new Set<() => void>();
	const follow: FollowWords = (lemmas, listener) => {
		const tell = () => listener(list().words.filter(({ lemma }) => lemmas.includes(lemma)));
		tellers.add(tell);
		tell();
		return () => tellers.delete(tell);
	};
	const tellAll = () => {
		for (const tell of tellers) tell();
	};
	return { follow, tellAll };
}

let clear = () => {};
afterEach(() => clear());

/** Puts the panel into the page until the test ends; `update` draws it again with other props, `speak` changes the language. */
export async function renderPanel(props: TestProps = {}) {
	const i18n = createInstance();
	const resources = { en: { translation: en }, de: { translation: de } };
	await i18n.init({ resources, lng: 'en', fallbackLng: 'en', interpolation: { escapeValue: false } });
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	let current: PanelProps = { ...makeProps(), ...completeProps(props) };
	const shelf = makeShelf(() => current.savedWords);
	const draw = () =>
		render(
			<LocalizedTexts i18n={i18n} languages={['en-GB', 'de-DE']}>
				<Panel {...current} words={{ ...current.words, followSaved: shelf.follow }} />
			</LocalizedTexts>,
			root,
		);
	draw();
	clear = () => {
		render(null, root);
		document.body.removeAttribute('style');
	};
	return {
		props: current,
		update: (changed: TestProps) => {
			current = { ...current, ...completeProps(changed) };
			draw();
			shelf.tellAll();
		},
		speak: (language: string) => i18n.changeLanguage(language),
	};
}
