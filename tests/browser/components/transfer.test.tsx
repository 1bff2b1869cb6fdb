/** The view of imports and exports: what would happen comes before what happens, and what went wrong is told with its place. */
import { createInstance } from 'i18next';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/transfer/transfer.css';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import { TransferView } from '../../../components/transfer/TransferView';
import type { TransferActions, TransferHooks } from '../../../components/transfer/transfer-actions';
import { fail, failAt, type Result, succeed } from '../../../core/result';
import type { ImportPlan, Tally } from '../../../core/transfer/import-plan';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { waitFor } from '../wait-for';

const tally = (rest: Partial<Tally>): Tally => ({ added: 0, changed: 0, removed: 0, unchanged: 0, ...rest });

const plan: ImportPlan = {
	files: [{ name: 'notizen.csv', kind: 'noteCsv' }],
	tallies: { annotations: tally({ added: 1_200, changed: 3, unchanged: 4 }) },
	refused: [{ ...failAt('importBadField', 7, 'page', 'is not the address of a page'), file: 'notizen.csv' }],
	refusedCount: 1,
	backup: null,
};
const backup: ImportPlan = {
	...plan,
	files: [{ name: 'lesart.jsonl.gz', kind: 'backup' }],
	refused: [],
	refusedCount: 0,
	backup: { lesart: 'backup', format: 1, schema: 4, created: '2025-03-01T10:00:00.000Z', counts: { annotations: 1_207 } },
};

const root = document.createElement('div');
afterEach(() => render(null, root));

async function open(actions: Partial<TransferActions> = {}, language = 'en') {
	const done = <T,>(value: T) => vi.fn(() => Promise.resolve(succeed(value)));
	const all: TransferActions = {
		exportFile: done(null),
		planImport: done(plan),
		applyImport: done({ tallies: plan.tallies, pages: [] }),
		dropImport: done(null),
		...actions,
	};
	const announce = vi.fn();
	const i18n = createInstance();
	const resources = { en: { translation: en }, de: { translation: de } };
	await i18n.init({ resources, lng: language, fallbackLng: 'en', interpolation: { escapeValue: false } });
	document.body.replaceChildren(root);
	render(
		<LocalizedTexts i18n={i18n} languages={['en-GB', 'de-DE']}>
			<TransferView counts={{ annotations: 2, savedWords: 0, keptArticles: 1 }} actions={all} announce={announce} />
		</LocalizedTexts>,
		root,
	);
	return { actions: all, announce };
}

function choose(name = 'notizen.csv'): void {
	const transfer = new DataTransfer();
	transfer.items.add(new File(['x'], name));
	const input = document.querySelector<HTMLInputElement>('input[type=file]');
	if (!input) throw new Error('there is no file input');
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('what can be taken out', () => {
	it('is what there is', async () => {
		const { actions } = await open();
		await expect.element(page.getByText('2 notes')).toBeVisible();
		expect(page.getByText(/words?$/).query()).toBeNull();
		await button('Markdown').click();
		expect(actions.exportFile).toHaveBeenCalledWith('noteMarkdown', expect.anything());
	});

	it('says why it could not be', async () => {
		await open({ exportFile: () => Promise.resolve(fail('storageFailed')) });
		await button('Back up everything').click();
		await expect.element(page.getByRole('alert')).toMatchTextContent(/could not read or write/);
	});
});

describe('an import', () => {
	it('says first what it would do, and what it leaves out', async () => {
		const { actions, announce } = await open();
		choose();
		await expect.element(page.getByRole('table')).toHaveTextContent('newchangedunchangedNotes1,20034');
		await expect.element(page.getByText('notizen.csv, line 7, page')).toBeVisible();
		await expect.element(page.getByRole('heading', { name: 'What importing would do' })).toHaveFocus();
		expect(actions.applyImport).not.toHaveBeenCalled();
		await button('Import').click();
		expect(actions.applyImport).toHaveBeenCalledWith('merge', expect.anything());
		await expect.element(page.getByText('Imported: 1203 entries new or changed.')).toBeVisible();
		await waitFor(() => expect(announce).toHaveBeenLastCalledWith('Imported: 1203 entries new or changed.'));
	});

	it('is put away when it is not wanted', async () => {
		const { actions } = await open();
		choose();
		await button('Cancel').click();
		expect(actions.dropImport).toHaveBeenCalled();
		await expect.element(button('Back up everything')).toBeVisible();
	});

	it('of what is here already has nothing to do', async () => {
		await open({ planImport: () => Promise.resolve(succeed({ ...plan, tallies: { annotations: tally({ unchanged: 4 }) } })) });
		choose();
		await expect.element(page.getByText('Everything in it is here already.')).toBeVisible();
		expect(button('Import').query()).toBeNull();
	});

	it('names file, line and field of what is wrong', async () => {
		const place = { line: 12, field: 'row.target.source', file: 'lesart.jsonl.gz' };
		await open({ planImport: () => Promise.resolve({ ...fail('importBadField', 'Expected string'), place }) }, 'de');
		choose();
		await expect
			.element(page.getByRole('alert'))
			.toMatchTextContent(/einen Wert.*lesart\.jsonl\.gz, Zeile 12, row\.target\.source.*Expected string/);
	});

	it('shows how far it is, and can be cancelled', async () => {
		let hooks: TransferHooks | null = null;
		const planImport = (_: readonly File[], given: TransferHooks) => {
			hooks = given;
			given.onProgress({ phase: 'reading', done: 1, total: 4 });
			return new Promise<Result<ImportPlan>>((resolve) => given.signal.addEventListener('abort', () => resolve(fail('importCancelled'))));
		};
		await open({ planImport });
		choose();
		await expect.element(page.getByText('Reading 25%')).toBeVisible();
		await button('Cancel').click();
		expect((hooks as TransferHooks | null)?.signal.aborted).toBe(true);
		await expect.element(button('Choose files …')).toBeVisible();
		expect(page.getByRole('alert').query()).toBeNull();
	});
});

describe('a backup', () => {
	it('is added to what is here, unless the reader wants everything replaced, and is warned', async () => {
		const { actions } = await open({ planImport: () => Promise.resolve(succeed(backup)) });
		choose('lesart.jsonl.gz');
		await expect.element(page.getByRole('radio', { name: /^Add it/ })).toBeChecked();
		await page.getByRole('radio', { name: /^Replace everything/ }).click();
		await expect.element(page.getByRole('alert')).toMatchTextContent(/cannot be undone/);
		await button('Replace everything').click();
		expect(actions.applyImport).toHaveBeenCalledWith('replace', expect.anything());
	});
});
