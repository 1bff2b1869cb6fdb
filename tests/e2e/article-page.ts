/** A news page as its reader sees it, with Lesart's marks read from the page's own registry of highlights. */
import type { Frame, Page } from '@playwright/test';
import type { NoteColour } from '../../core/annotations/note-colour';
import type { MarkKind } from '../../core/page';
import { clickByRole } from './closed-root';

/** Words of the reader's list and the word that is explained are lit, but nothing to choose. */
type MarkName = MarkKind | `note-${Exclude<NoteColour, 'yellow'>}` | 'word' | 'gloss';

type Watched = Window & { documentAsLoaded?: string };

export class ArticlePage {
	private constructor(readonly page: Page) {}

	/** To be called before the page loads, so that its document is kept as the outlet sent it. */
	static async watch(page: Page): Promise<ArticlePage> {
		await page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				(window as Watched).documentAsLoaded = document.documentElement.outerHTML;
			});
		});
		return new ArticlePage(page);
	}

	/** The words under each mark of a kind, notes by their colour, in the order of the page; `-dark` for those painted for a dark ground. `home`: the page, or a frame of it. */
	async readMarks(kind: MarkName | `${MarkName}-dark`, home: Page | Frame = this.page): Promise<string[]> {
		return home.evaluate((name) => {
			const ranges = [...(CSS.highlights.get(name)?.values() ?? [])].map((range) => {
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				return live;
			});
			return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
		}, `lesart-${kind}`);
	}

	/** Waits for words to flash, from now on, and gives them. */
	async awaitFlash(): Promise<string> {
		const flashed = await this.page.waitForFunction(() => {
			const [range] = CSS.highlights.get('lesart-flash')?.values() ?? [];
			return range instanceof Range ? range.toString() : (range?.startContainer.textContent ?? null);
		});
		return (await flashed.jsonValue()) ?? '';
	}

	/** The middle of the first line of a text in the page. */
	async findWords(words: string): Promise<{ x: number; y: number; width: number; isInView: boolean }> {
		return this.page.evaluate((wanted) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const node = walker.currentNode as Text;
				const at = node.data.indexOf(wanted);
				if (at === -1) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const [line] = range.getClientRects();
				if (line === undefined) continue;
				const y = line.y + line.height / 2;
				return { x: line.x + line.width / 2, y, width: line.width, isInView: y > 0 && y < innerHeight };
			}
			throw new Error(`the page does not show: ${wanted}`);
		}, words);
	}

	/** Clicks the middle of the first line of these words. */
	async clickWords(words: string): Promise<void> {
		await this.scrollToWords(words);
		const { x, y } = await this.findWords(words);
		await this.page.mouse.click(x, y);
	}

	/** Double-clicks a word, the first of its like in the page. */
	async doubleClickWord(word: string): Promise<void> {
		await this.scrollToWords(word);
		const { x, y } = await this.findWords(word);
		await this.page.mouse.dblclick(x, y);
	}

	/** Selects the first line of these words with the mouse, as a reader does. */
	async selectWords(words: string): Promise<void> {
		await this.scrollToWords(words);
		const { x, y, width } = await this.findWords(words);
		await this.page.mouse.move(x - width / 2 + 1, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x + width / 2 - 1, y, { steps: 4 });
		await this.page.mouse.up();
	}

	/** Opens the form for a note with the button beside the selection, and fills it. */
	async writeNote(comment: string, tags: string): Promise<void> {
		await clickByRole(this.page, 'button', 'Note');
		await clickByRole(this.page, 'textbox', 'Comment');
		await this.page.keyboard.type(comment);
		await clickByRole(this.page, 'combobox', 'Tags');
		await this.page.keyboard.type(tags);
	}

	async saveNote(): Promise<void> {
		await clickByRole(this.page, 'button', 'Save');
	}

	async scrollToWords(words: string): Promise<void> {
		await this.page.getByText(words).first().scrollIntoViewIfNeeded();
	}

	/** The document as it came and as it is now, serialised. */
	async compareDocuments(): Promise<{ loaded: string | undefined; now: string }> {
		return this.page.evaluate(() => ({
			loaded: (window as Watched).documentAsLoaded,
			now: document.documentElement.outerHTML,
		}));
	}
}
