/** The library's notes: found, narrowed, sorted, changed and deleted, in any number and by keyboard. */
import { createInstance } from 'i18next';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/panel.css';
import '../../../components/cards.css';
import '../../../components/notes.css';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import { NotesLibrary } from '../../../components/notes/NotesLibrary';
import type { Annotation, NoteSubject } from '../../../core/annotation';
import { describeNotedArticle, makeBody } from '../../../core/annotations/note-body';
import { classOf, type NoteColour, noteColours } from '../../../core/annotations/note-colour';
import { succeed } from '../../../core/result';
import en from '../../../locales/en.json';
import { corpus } from '../../fixtures/panel-fixtures';
import { waitFor } from '../wait-for';

type Made = {
	readonly quote?: string | null;
	readonly comment?: string;
	readonly tags?: readonly string[];
	readonly colour?: NoteColour;
	readonly subject?: NoteSubject;
	readonly site?: string;
	readonly day?: string;
};

function makeNote(
	n: number,
	{ quote = `Satz ${n}.`, comment = '', tags = [], colour = 'yellow', subject, site = 'bote', day = '2025-03-01' }: Made = {},
): Annotation {
	const created = new Date(Date.parse(`${day}T12:00:00.000Z`) + n).toISOString();
	const selector =
		quote === null
			? undefined
			: ([
					{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
					{ type: 'TextPositionSelector', start: 0, end: quote.length },
				] as const);
	const writtenOn = describeNotedArticle({ title: `Titel ${site}`, outlet: site, published: day });
	return {
		id: `urn:uuid:0190aaaa-bbbb-7ccc-8ddd-${String(n).padStart(12, '0')}`,
		type: 'Annotation',
		created,
		modified: created,
		motivation: 'commenting',
		body: makeBody(comment, tags, subject),
		target: {
			source: `https://${site}.example/a`,
			selector: selector && [...selector],
			styleClass: classOf(colour),
			'schema:isPartOf': writtenOn,
		},
	};
}

const root = document.createElement('div');
afterEach(() => {
	render(null, root);
	root.remove();
	window.scrollTo(0, 0);
});

function Library({ notes, actions }: { readonly notes: readonly Annotation[]; readonly actions: ReturnType<typeof makeActions> }) {
	const [place, setPlace] = useState('');
	return <NotesLibrary notes={notes} names={corpus} actions={actions} place={place} onPlace={setPlace} announce={() => {}} />;
}

const makeActions = () => ({
	change: vi.fn(() => Promise.resolve(succeed(null))),
	remove: vi.fn(() => Promise.resolve(succeed(null))),
	restore: vi.fn(() => Promise.resolve(succeed(null))),
});

async function open(notes: readonly Annotation[]) {
	const i18n = createInstance();
	await i18n.init({ resources: { en: { translation: en } }, lng: 'en', interpolation: { escapeValue: false } });
	const actions = makeActions();
	document.body.append(root);
	const draw = (shown: readonly Annotation[]) =>
		render(
			<LocalizedTexts i18n={i18n} languages={['en-GB']}>
				<Library notes={shown} actions={actions} />
			</LocalizedTexts>,
			root,
		);
	draw(notes);
	return { actions, draw };
}

const few = [
	makeNote(1, { comment: 'Über den *Hafen*', tags: ['hafen'], colour: 'blue', day: '2025-01-10' }),
	makeNote(2, {
		comment: 'Wer sagt das?',
		tags: ['hafen', 'stadt'],
		subject: { kind: 'claim', id: 'ships' },
		site: 'kurier',
		day: '2025-02-10',
	}),
	makeNote(3, { comment: 'Bürgermeisterin', subject: { kind: 'person', id: 'lind' }, site: 'kurier', day: '2025-02-11' }),
	makeNote(4, { quote: null, comment: 'Einseitig', day: '2025-03-10' }),
];

const shown = () =>
	page
		.getByRole('list', { name: 'Your notes' })
		.getByRole('article')
		.elements()
		.map((card) => card.id.slice(-1));

describe('the library of notes', () => {
	it('shows all, the newest first, each with the article it was written on', async () => {
		await open(few);
		await expect.element(page.getByText('4 notes')).toBeVisible();
		expect(shown()).toEqual(['4', '3', '2', '1']);
		const [, person] = page.getByRole('article').elements();
		expect(person?.textContent).toMatch(/Eva Lindh.*Bürgermeisterin.*Written on kurier · 11 Feb 2025 · Titel kurier/);
	});

	it.each([
		['uber', ['1']],
		['hafen', ['2', '1']],
		['ships harbour', ['2']],
		['titel kurier', ['3', '2']],
		['nirgends', []],
	])('finds %j', async (query, found) => {
		await open(few);
		await page.getByRole('searchbox', { name: 'Search notes' }).fill(query);
		await waitFor(() => expect(shown()).toEqual(found));
	});

	it.each([
		['Tag', 'hafen (2)', ['2', '1']],
		['Colour', 'Blue', ['1']],
		['About', 'A whole article', ['4']],
		['About', 'Hundreds of ships lie in the harbour. (1)', ['2']],
		['About', 'Eva Lindh (1)', ['3']],
		['Page', 'kurier: Titel kurier (2)', ['3', '2']],
		['Sort', 'Oldest first', ['1', '2', '3', '4']],
		['Sort', 'By page', ['4', '1', '3', '2']],
		['Sort', 'By claim or person', ['3', '2', '4', '1']],
	])('is narrowed and sorted: %s, %s', async (field, option, found) => {
		await open(few);
		await expect.element(page.getByRole('option', { name: option, exact: true })).toBeInTheDocument();
		await userEvent.selectOptions(page.getByRole('combobox', { name: field }), option);
		await waitFor(() => expect(shown()).toEqual(found));
	});

	it('is narrowed to days, and to all again', async () => {
		await open(few);
		await page.getByLabelText('From').fill('2025-02-10');
		await page.getByLabelText('To').fill('2025-02-11');
		await waitFor(() => expect(shown()).toEqual(['3', '2']));
		await page.getByRole('button', { name: 'Show all again' }).click();
		await waitFor(() => expect(shown()).toEqual(['4', '3', '2', '1']));
	});

	it('is narrowed to a tag by a press on it', async () => {
		await open(few);
		await page.getByRole('button', { name: 'Only notes with the tag stadt' }).click();
		await waitFor(() => expect(shown()).toEqual(['2']));
	});

	it('gives a deleted note back, with the focus', async () => {
		const { actions, draw } = await open(few);
		await page.getByRole('article').nth(1).getByRole('button', { name: 'Delete' }).click();
		expect(actions.remove).toHaveBeenCalledWith(few[2]);
		draw(few.filter((note) => note !== few[2]));
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		draw([...few]);
		await expect.element(page.getByRole('article').nth(1)).toHaveFocus();
	});
});

const isCardInView = () =>
	page
		.getByRole('article')
		.elements()
		.map((card) => card.getBoundingClientRect())
		.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);

describe('ten thousand notes', () => {
	const many = Array.from({ length: 10_000 }, (_, n) =>
		makeNote(n, {
			quote: `Im Hafen von Norderwiek liegen nach Angaben der Stadt ${n} Schiffe, und ${n % 7} Kräne stehen still.`,
			comment: `Eine **Notiz** über ${n}, die [länger](https://stadt.example/${n}) ist, weil jemand viel zu sagen hat.\n\n- eins\n- zwei`,
			tags: [`tag-${n % 40}`, `jahr-${n % 12}`],
			colour: noteColours[n % 5],
			site: `seite-${n % 900}`,
		}),
	);

	it('are found, narrowed and scrolled through, and only those in view are drawn', async () => {
		await open(many);
		await expect.element(page.getByText('10,000 notes')).toBeVisible();
		for (let top = 0; top < 60_000; top += 6_000) {
			window.scrollTo(0, top);
			await waitFor(() => expect(isCardInView()).toBe(true));
			expect(page.getByRole('article').elements().length).toBeLessThan(60);
		}
		await page.getByRole('searchbox', { name: 'Search notes' }).fill('uber 7777');
		await expect.element(page.getByText('1 note', { exact: true })).toBeVisible();
		await page.getByRole('searchbox', { name: 'Search notes' }).fill('');
		await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tag' }), 'tag-3 (250)');
		await expect.element(page.getByText('250 notes')).toBeVisible();
	});
});
