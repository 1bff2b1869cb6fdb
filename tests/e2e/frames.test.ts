/** An article in a frame of the page's own: read and marked there, chosen, explained, walked to and noted as any other, and known by its own address. */
import { readSeedArticle } from '../fixtures/site/seed-article';
import { framedUrls, framesUrl } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { readClosedRoot } from './closed-root';
import { expect, type Lesart, shoot, test } from './lesart';

const berlin = readSeedArticle('berliner-zeitung-nato-atomprogramm');
const frankfurt = readSeedArticle('fr-militaerpakt');

async function open(lesart: Lesart) {
	const article = await lesart.open(framesUrl);
	const panel = await lesart.openPanel(article);
	await expect(panel.header).toContainText(berlin.title ?? '');
	await panel.waitUntilCompared();
	await expect.poll(() => article.readMarks('claim', findFrame(article))).not.toEqual([]);
	return { article, panel };
}

function findFrame({ page }: ArticlePage) {
	const frame = page.frame('text');
	if (!frame) throw new Error('the page has no frame');
	return frame;
}

/** The middle of words in the frame, brought into view, in the window. */
async function findWords(article: ArticlePage, words: string) {
	const line = findFrame(article).getByText(words).first();
	await line.scrollIntoViewIfNeeded();
	const inFrame = await findFrame(article).evaluate((wanted) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (walker.nextNode()) {
			const at = (walker.currentNode as Text).data.indexOf(wanted);
			if (at < 0) continue;
			range.setStart(walker.currentNode, at);
			range.setEnd(walker.currentNode, at + wanted.length);
			break;
		}
		const [box] = range.getClientRects();
		return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2, width: box?.width ?? 0 };
	}, words);
	const frame = await article.page.getByTitle('Artikel', { exact: true }).boundingBox();
	return { ...inFrame, x: inFrame.x + (frame?.x ?? 0) + 8, y: inFrame.y + (frame?.y ?? 0) + 8 };
}

test('an article in a frame is marked, its marks chosen and walked to, its words explained', async ({ lesart }) => {
	const { article, panel } = await open(lesart);
	const { page } = article;
	const person = await findWords(article, 'Andrej Beloussow');
	await page.mouse.click(person.x, person.y);
	await expect(panel.card('Andrei Belousov')).toHaveAttribute('aria-current', 'true');
	await expect.poll(() => article.readMarks('person')).toEqual([]);

	const word = await findWords(article, 'Atomprogramm');
	await page.mouse.dblclick(word.x, word.y);
	await expect.poll(async () => (await readClosedRoot(page, 'lesart-word')) ?? '').toContain('Atom');
	await shoot(page, 'framed-word');
	await page.keyboard.press('Escape');
	expect(await readClosedRoot(page, 'lesart-word')).toBeNull();

	await page.evaluate(() => window.scrollTo(0, 0));
	await lesart.runCommand('next-mark');
	await expect(panel.page.getByRole('status').filter({ hasText: /^Mark \d+ of \d+: / })).toHaveCount(1);
	await expect.poll(() => findFrame(article).evaluate(isWalkedInView)).toBe(true);
	await shoot(page, 'framed-walk');
	const { loaded, now } = await article.compareDocuments();
	expect(now).toBe(loaded);
});

test('a note in a frame is of the frame’s page, and there again when that is shown by itself', async ({ lesart }) => {
	const { article, panel } = await open(lesart);
	const { x, y, width } = await findWords(article, 'Risiko');
	await article.page.mouse.move(x - width / 2 + 1, y);
	await article.page.mouse.down();
	await article.page.mouse.move(x + width / 2 - 1, y, { steps: 4 });
	await article.page.mouse.up();
	await article.writeNote('Für wen?', '');
	await shoot(article.page, 'framed-note');
	await article.saveNote();
	await expect.poll(() => article.readMarks('note', findFrame(article))).toEqual(['Risiko']);
	await expect(panel.tab('Notes')).toContainText('1');
	const alone = await lesart.open(framedUrls['berliner-zeitung-nato-atomprogramm']);
	await expect.poll(() => alone.readMarks('note')).toEqual(['Risiko']);
});

test('another article in the frame is read in its turn', async ({ lesart }) => {
	const { article, panel } = await open(lesart);
	await article.page.getByRole('link', { name: 'Artikel militaerpakt' }).click();
	await expect(panel.header).toContainText(frankfurt.title ?? '');
	const shown = await findFrame(article).locator('article').innerText();
	await expect.poll(() => article.readMarks('claim', findFrame(article))).not.toEqual([]);
	for (const words of await article.readMarks('claim', findFrame(article))) expect(shown).toContain(words);
});

/** Runs in the frame: whether the mark walked to can be seen, in the frame and in the window. */
function isWalkedInView(): boolean {
	const [range] = CSS.highlights.get('lesart-walked') ?? [];
	const box = range instanceof Range ? range.getBoundingClientRect() : null;
	const top = (window.frameElement?.getBoundingClientRect().top ?? 0) + (box?.top ?? 0);
	return box !== null && box.top >= 0 && box.bottom <= innerHeight && top >= 96 && top < (window.parent as Window).innerHeight;
}
