/**
 * How panel and library do with many notes, in Chromium: `tsx scripts/measure-notes.ts [--count 10000] [--shots FOLDER]`. Says for each thing a reader does
 * how long it took, and the longest task that kept the page or the background from answering.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { Annotation, NoteSubject } from '../core/annotation';
import { describeNotedArticle, makeBody, makeSubjectUrn, readTags } from '../core/annotations/note-body';
import { classOf, noteColours } from '../core/annotations/note-colour';
import { identifyPage } from '../core/page-identity';
import { launchExtension } from './launch-extension';
import { putRows } from './library/fill-library';
import { measureAct, nextPicture, scrollDown } from './library/measure-act';
import { shootLooks } from './library/shoot-looks';

const rowsAtOnce = 500;

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, shots: { type: 'string' } } });
	const count = Number(values.count);
	const { context, id, close } = await launchExtension({ port: 9, headless: true, locale: 'en' });
	try {
		const page = await context.newPage();
		await page.goto(`chrome-extension://${id}/library.html#notes`);
		await page.getByText('No notes yet.').waitFor();
		const rows = Array.from({ length: count }, (_, n) => makeRow(n));
		for (let from = 0; from < count; from += rowsAtOnce) await page.evaluate(putRows, { annotations: rows.slice(from, from + rowsAtOnce) });
		await walkLibrary(page, count);
		if (values.shots) await shoot(page, values.shots);
		await page.goto(`chrome-extension://${id}/sidepanel.html?tab=1`);
		await walkPanel(page);
	} finally {
		await close();
	}
}

/** What a reader does in the library, one thing after the other. */
async function walkLibrary(page: Page, count: number): Promise<void> {
	const found = (number: number) =>
		page
			.getByRole('tabpanel')
			.getByText(`${new Intl.NumberFormat('en').format(number)} note${number === 1 ? '' : 's'}`, { exact: true })
			.waitFor();
	const choose = (field: string, option: string) => page.getByRole('combobox', { name: field }).selectOption(option);
	const search = page.getByRole('searchbox');
	await measureAct(page, 'library: open', async () => {
		await page.reload();
		await found(count);
	});
	for (const words of ['u', 'uber 7777', 'norderwiek kran stehen', ''])
		await measureAct(page, `library: search for “${words}”`, async () => {
			await search.fill(words);
			await nextPicture(page);
		});
	for (const order of ['page', 'subject', 'oldest', 'newest'])
		await measureAct(page, `library: sort, ${order}`, async () => {
			await choose('Sort', order);
			await nextPicture(page);
		});
	await measureAct(page, 'library: scroll 200 times by 800 px', () => scrollDown(page));
	await page.evaluate(() => scrollTo(0, 0));
	await measureAct(page, 'library: choose a tag', async () => {
		await choose('Tag', 'tag-3');
		await nextPicture(page);
	});
	await measureAct(page, 'library: choose no tag', async () => {
		await choose('Tag', '');
		await found(count);
	});
	await measureAct(page, 'library: delete one', async () => {
		await page.getByRole('article').first().getByRole('button', { name: 'Delete' }).click();
		await found(count - 1);
	});
	await measureAct(page, 'library: bring it back', async () => {
		await page.getByRole('button', { name: 'Undo' }).click();
		await found(count);
	});
}

async function walkPanel(page: Page): Promise<void> {
	await measureAct(page, 'panel: open', async () => {
		await page.reload();
		await page.getByRole('article').first().waitFor();
	});
	await measureAct(page, 'panel: search', async () => {
		await page.getByRole('searchbox').fill('uber 7777');
		await nextPicture(page);
	});
	await page.getByRole('searchbox').fill('');
	await measureAct(page, 'panel: scroll 200 times by 800 px', () => scrollDown(page));
}

const shoot = (page: Page, folder: string) =>
	shootLooks(page, folder, async (take) => {
		await page.getByRole('article').first().waitFor();
		await take('notes');
	});

/** A stored note as `putNotes` writes it; all differ, some are on claims of the corpus. */
function makeRow(n: number) {
	const created = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
	const source = `https://seite-${n % 900}.example/artikel`;
	const exact = `Im Hafen von Norderwiek liegen nach Angaben der Stadt ${n} Schiffe, und ${n % 7} Kräne stehen still.`;
	const subject: NoteSubject | null = n % 10 === 0 ? { kind: 'claim', id: 'nuclear-russia-supports-programme' } : null;
	const comment = `Eine **Notiz** über ${n}, die [länger](https://stadt.example/${n}) ist, weil jemand viel zu sagen hat.\n\n- eins\n- zwei`;
	const note: Annotation = {
		id: `urn:uuid:0190aaaa-bbbb-7ccc-8ddd-${String(n).padStart(12, '0')}`,
		type: 'Annotation',
		created,
		modified: created,
		motivation: 'commenting',
		body: makeBody(comment, [`tag-${n % 40}`, `jahr-${n % 12}`], subject),
		target: {
			source,
			selector: [
				{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
				{ type: 'TextPositionSelector', start: 0, end: exact.length },
			],
			styleClass: classOf(noteColours[n % noteColours.length] ?? 'yellow'),
			'schema:isPartOf': describeNotedArticle({ title: `Titel ${n % 900}`, outlet: `Seite ${n % 900}`, published: '2025-01-01' }),
		},
	};
	const subjects = subject ? [makeSubjectUrn(subject)] : [];
	return { ...note, tags: readTags(note), subjects, page: identifyPage(source), updatedAt: created };
}

await main();
