/** A tab of Firefox as its reader uses it: pointer, keys, and what can be seen. */
import { writeFileSync } from 'node:fs';
import type { Firefox } from './launch-firefox';

type Box = { x: number; y: number; width: number; height: number };
type KeyName = keyof typeof keys;

/** https://w3c.github.io/webdriver/#keyboard-actions */
const keys = { Escape: '\uE00C', Enter: '\uE007', Control: '\uE009' } as const;

export type Tab = {
	/** Its name in BiDi. */
	readonly context: string;
	evaluate<Value>(expression: string): Promise<Value>;
	/** Whether an element fits the selector. */
	has(selector: string): Promise<boolean>;
	readText(): Promise<string>;
	/** Whether the page has this text, lines parted by line breaks. */
	shows(text: string): Promise<boolean>;
	/** The words under Lesart's marks of a kind. */
	readMarks(kind: string): Promise<string[]>;
	doubleClick(word: string): Promise<void>;
	/** Selects the first line of these words with the pointer. */
	select(words: string): Promise<void>;
	/** Presses the middle of the element that fits the selector. */
	clickElement(selector: string): Promise<void>;
	/** A press of the pointer, which the browser takes for the reader's own. */
	clickButton(text: string): Promise<void>;
	/** As above, of the tab in the page that is called so, whatever it counts. */
	clickTab(name: string): Promise<void>;
	type(text: string): Promise<void>;
	/** Holds the keys one after the other, and lets them go. */
	press(...names: KeyName[]): Promise<void>;
	shoot(file: string): Promise<void>;
};

/** Opens an address in a new tab, in the window of another where one is named. */
export async function openTab(firefox: Firefox, address: string, beside?: Tab): Promise<Tab> {
	return attachTab(firefox, await firefox.open(address, beside?.context));
}

/** The tab of this name in BiDi. */
export function attachTab(firefox: Firefox, context: string): Tab {
	const { bidi } = firefox;
	const evaluate = <Value>(expression: string) => firefox.evaluate<Value>(context, expression);
	const perform = (type: 'pointer' | 'key', actions: readonly object[]) =>
		bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
	const findWords = (words: string) => evaluate<Box>(`(${boxOfWords})(${JSON.stringify(words)})`);
	const findElement = (selector: string) => evaluate<Box>(`(${boxOfElement})(${JSON.stringify(selector)})`);
	return {
		context,
		evaluate,
		has: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`),
		readText: () => evaluate('document.body.innerText'),
		shows: (text) => evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`),
		readMarks: (kind) => evaluate(`[...(CSS.highlights.get('lesart-${kind}') ?? [])].map(String)`),
		doubleClick: async (word) => {
			await perform('pointer', [moveTo(middleOf(await findWords(word))), down, up, down, up]);
		},
		select: async (words) => {
			const { x, y, width, height } = await findWords(words);
			const middle = y + height / 2;
			await perform('pointer', [moveTo({ x: x + 1, y: middle }), down, moveTo({ x: x + width - 1, y: middle }), up]);
		},
		clickElement: async (selector) => {
			await perform('pointer', [moveTo(middleOf(await findElement(selector))), down, up]);
		},
		clickButton: async (text) => {
			await perform('pointer', [moveTo(middleOf(await evaluate<Box>(`(${boxOfButton})(${JSON.stringify(text)})`))), down, up]);
		},
		clickTab: async (name) => {
			const label = await evaluate<string>(
				`[...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent).find((text) => text.startsWith(${JSON.stringify(name)}))`,
			);
			await perform('pointer', [moveTo(middleOf(await evaluate<Box>(`(${boxOfButton})(${JSON.stringify(label)})`))), down, up]);
		},
		type: async (text) => {
			await perform(
				'key',
				[...text].flatMap((value) => [keyDown(value), keyUp(value)]),
			);
		},
		press: async (...names) => {
			const values = names.map((name) => keys[name]);
			await perform('key', [...values.map(keyDown), ...values.toReversed().map(keyUp)]);
		},
		shoot: async (file) => {
			const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
			writeFileSync(file, Buffer.from(data, 'base64'));
		},
	};
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };
const keyDown = (value: string) => ({ type: 'keyDown', value });
const keyUp = (value: string) => ({ type: 'keyUp', value });
const moveTo = ({ x, y }: { x: number; y: number }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Runs in the page: the box of the first line of a text that it shows, brought into view. */
function boxOfWords(words: string): Box {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const at = node.data.indexOf(words);
		if (at === -1) continue;
		const range = document.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + words.length);
		node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
		return { x, y, width, height };
	}
	throw new Error(`the page does not show: ${words}`);
}

/** Runs in the page: the box of the button or of the field with this text, brought into view, once it stands still there. */
async function boxOfButton(text: string): Promise<Box> {
	let last = '';
	for (let tries = 0; tries < 120; tries++) {
		const button = [...document.querySelectorAll('button, label')].find(({ textContent }) => textContent === text);
		button?.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
		const now = [x, y, width, height].join();
		if (button && now === last) return { x, y, width, height };
		last = now;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`there is no button: ${text}`);
}

/** Runs in the page. */
function boxOfElement(selector: string): Box {
	const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
	return { x, y, width, height };
}
