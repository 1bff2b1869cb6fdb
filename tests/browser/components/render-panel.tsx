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
import type { PersonDraft } from '../../../core/people/person-draft';
import { succeed } from '../../../core/result';
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
		},
		savedWords: [],
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

let clear = () => {};
afterEach(() => clear());

/** Puts the panel into the page until the test ends; `update` draws it again with other props, `speak` changes the language. */
export async function renderPanel(props: Partial<PanelProps> = {}) {
	const i18n = createInstance();
	const resources = { en: { translation: en }, de: { translation: de } };
	await i18n.init({ resources, lng: 'en', fallbackLng: 'en', interpolation: { escapeValue: false } });
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	let current: PanelProps = { ...makeProps(), ...props };
	const draw = () =>
		render(
			<LocalizedTexts i18n={i18n} languages={['en-GB', 'de-DE']}>
				<Panel {...current} />
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
		update: (changed: Partial<PanelProps>) => {
			current = { ...current, ...changed };
			draw();
		},
		speak: (language: string) => i18n.changeLanguage(language),
	};
}
