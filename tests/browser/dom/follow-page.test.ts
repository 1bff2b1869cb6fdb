/** When a page is looked at: not while its tab is hidden, not for what is beside the article, and when its address has changed in whatever way. */
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { followAddress } from '../../../entrypoints/content/follow-address';
import { type ArticleEvents, followArticle } from '../../../entrypoints/content/follow-article';
import { createChangeJudge } from '../../../entrypoints/content/judge-changes';
import { isPageHost } from '../../../entrypoints/content/page-host';
import { extractArticle } from '../../../platform/dom/extract-article';
import { waitFor } from '../wait-for';
import { showBody } from './load-page';
import { first, second, third } from './pages';

const article = `<main><h1>Die alte Brücke bleibt stehen</h1><p id="first">${first}</p><p>${second}</p><p>${third}</p></main><aside id="beside"></aside>`;
const long = `${second} `.repeat(2);

afterEach(() => {
	Reflect.deleteProperty(document, 'hidden');
});

function start(html = article) {
	showBody(html);
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	const events = { articleFound: vi.fn(), articleMoved: vi.fn(), articleLost: vi.fn(), articleLeft: vi.fn() } satisfies ArticleEvents;
	const isGone = vi.fn(() => false);
	const following = followArticle(events, isGone, controller.signal);
	return { events, isGone, following, stop: () => controller.abort() };
}

function setHidden(isHidden: boolean): void {
	Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
	document.dispatchEvent(new Event('visibilitychange'));
}

describe('a hidden tab', () => {
	it('is left alone, whatever happens in it, and read when it is shown', async () => {
		const { events } = start();
		await waitFor(() => expect(events.articleFound).toHaveBeenCalledTimes(1));
		setHidden(true);
		const wait = vi.spyOn(window, 'setTimeout');
		document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${long}</p>`);
		await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(wait).not.toHaveBeenCalled();
		wait.mockRestore();
		setHidden(false);
		await waitFor(() => expect(events.articleFound).toHaveBeenCalledTimes(2));
	});

	it('is not read again where nothing happened meanwhile', async () => {
		const { events } = start();
		await waitFor(() => expect(events.articleFound).toHaveBeenCalledTimes(1));
		const wait = vi.spyOn(window, 'setTimeout');
		setHidden(true);
		setHidden(false);
		await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(wait).not.toHaveBeenCalled();
		wait.mockRestore();
	});
});

describe('createChangeJudge', () => {
	const put = (selector: string, html: string) => document.querySelector(selector)?.insertAdjacentHTML('beforeend', html);
	const putBehind = (selector: string, html: string) => document.querySelector(selector)?.insertAdjacentHTML('afterend', html);
	const change = (selector: string) => {
		const text = document.querySelector(selector)?.firstChild;
		if (text instanceof Text) text.appendData(' Neu.');
	};
	const box = article.replace(
		'</main>',
		'<div id="box"></div><div id="rest" hidden>Der Rest des Textes steht hier und ist noch nicht zu sehen.</div></main>',
	);
	const judgeMoves = (move: () => void, html = box) => {
		showBody(html);
		const judge = createChangeJudge(isPageHost);
		judge.learn(extractArticle(document, 'https://zeitung.example/a'));
		const observer = new MutationObserver(() => {});
		observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
		move();
		const records = observer.takeRecords();
		observer.disconnect();
		return { judge, concerns: [...new Set(records.map(judge.judge))] };
	};

	it.each<[string, () => void, string]>([
		['advertising is put in', () => putBehind('#first', '<div class="ad-slot">Anzeige</div>'), 'none'],
		['an empty frame is put in', () => putBehind('#first', '<iframe title="Anzeige"></iframe>'), 'none'],
		['a box beside the text is filled', () => put('#beside', `<p>${long}</p>`), 'none'],
		['an element beside the text moves', () => document.querySelector('#beside')?.setAttribute('style', 'opacity: 0.5'), 'none'],
		['a short line is put under the page', () => put('body', '<div>12 Leser</div>'), 'none'],
		['a long text is put under the page', () => put('body', `<div><p>${long}${long}</p></div>`), 'read'],
		['a paragraph is put into the text', () => put('main', `<p>${long}</p>`), 'read'],
		['a box of no name in the text is filled', () => put('#box', '<a href="/x">Zur Übersicht</a>'), 'read'],
		['a paragraph is taken out', () => document.querySelector('#first')?.remove(), 'look'],
		['the article is taken out', () => document.querySelector('main')?.remove(), 'look'],
		['a paragraph gets another text', () => document.querySelector('#first')?.replaceChildren('Neu'), 'read'],
		['words are changed in their place', () => change('#first'), 'look'],
		['what holds the text is styled anew', () => document.body.classList.add('dark'), 'look'],
		['what was hidden is shown', () => document.querySelector('#rest')?.removeAttribute('hidden'), 'look'],
		['something of no text is put in', () => put('main', '<span class="icon"></span>'), 'none'],
	])('%s: %s', (_name, move, expected) => {
		document.body.className = '';
		expect(judgeMoves(move).concerns.toSorted().at(-1)).toBe(expected);
		document.body.className = '';
	});

	it('looks no more where something was added that was no article text', () => {
		const fill = () => put('#box', '<a href="/x">Zur Übersicht aller Meldungen aus der Region</a>');
		const { judge, concerns } = judgeMoves(fill);
		expect(concerns).toEqual(['read']);
		judge.learn(extractArticle(document, 'https://zeitung.example/a'));
		const observer = new MutationObserver(() => {});
		observer.observe(document, { childList: true, subtree: true });
		document.querySelector('#box')?.replaceChildren();
		fill();
		expect([...new Set(observer.takeRecords().map(judge.judge))]).toEqual(['none']);
		observer.disconnect();
	});

	it('does not mind what Lesart shows itself', () => {
		const word = document.createElement('lesart-word');
		const { concerns } = judgeMoves(() => document.documentElement.append(word));
		word.remove();
		expect(concerns).toEqual(['none']);
	});
});

it('stops with the extension, without a word', async () => {
	const { events, isGone } = start();
	await waitFor(() => expect(events.articleFound).toHaveBeenCalledTimes(1));
	isGone.mockReturnValue(true);
	document.querySelector('#first')?.remove();
	await waitFor(() => expect(isGone).toHaveLastReturnedWith(true));
	expect([events.articleMoved, events.articleLost, events.articleFound].map((event) => event.mock.calls.length)).toEqual([0, 0, 1]);
});

describe('an address', () => {
	const address = location.href;
	const follow = () => {
		const controller = new AbortController();
		onTestFinished(() => {
			controller.abort();
			history.replaceState(null, '', address);
		});
		const changed = vi.fn();
		const listen = vi.fn();
		followAddress({ signal: controller.signal, addEventListener: listen } as unknown as ContentScriptContext, changed);
		return { changed, listen };
	};

	it('is told after pushState, replaceState, a fragment and the way back', async () => {
		const { changed } = follow();
		history.pushState(null, '', '/eins');
		history.replaceState(null, '', '/zwei');
		location.hash = '#drei';
		expect(changed.mock.calls.map(([told]) => new URL(told).pathname + new URL(told).hash)).toEqual(['/eins', '/zwei', '/zwei#drei']);
		history.back();
		await waitFor(() => expect(changed.mock.lastCall?.[0]).toMatch(/\/zwei$/));
		history.back();
		await waitFor(() => expect(changed.mock.lastCall?.[0]).toBe(address));
	});

	it('is compared where the browser has no Navigation API', () => {
		const known = Object.getOwnPropertyDescriptor(globalThis, 'navigation');
		Object.defineProperty(globalThis, 'navigation', { configurable: true, value: undefined });
		const { listen } = follow();
		expect(listen.mock.calls[0]?.slice(0, 2)).toEqual([window, 'wxt:locationchange']);
		if (known) Object.defineProperty(globalThis, 'navigation', known);
	});
});
