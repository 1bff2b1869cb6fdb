/**
 * Tells when a page has changed and come to rest. Costs next to nothing while the page is busy, nothing while its tab is hidden, and keeps
 * looking and reading below a twentieth of the time: after a slow reading the next one waits longer.
 */
import { isElement, isShown, openFrame, type Tree } from '../../platform/dom/flat-tree';
import { logError } from '../../platform/log';
import type { Concern } from './judge-changes';

const REST = 300;
const MAX_WAIT = 2_000;
const COST_FACTOR = 20;
const MAX_PAUSE = 5_000;

export type PageWatch = {
	/** Asks for a reading soon. */
	schedule(): void;
	/** Watches inside these too, which the document's observer does not see into. */
	include(trees: readonly Tree[]): void;
};

type WatchOptions = {
	/** Called with all changes at once, before the browser paints them. */
	see(records: readonly MutationRecord[]): void;
	judge(record: MutationRecord): Concern;
	/** The same of a frame that has loaded another document. */
	judgeFrame(frame: Element): Concern;
	/** Called at rest, or two seconds after the first change at the latest, when something may have changed that only a look at the article tells. */
	look(): Promise<void>;
	/** Called likewise when there may be other text. */
	read(): Promise<void>;
};

const WATCHED: MutationObserverInit = {
	childList: true,
	characterData: true,
	subtree: true,
	attributes: true,
	attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'data-theme', 'data-color-scheme'],
};

/** Changes made while the tab was hidden are looked at when it is shown. */
export function watchPage({ see, judge, judgeFrame, look, read }: WatchOptions, signal: AbortSignal): PageWatch {
	const roots = new Set<Tree>();
	let concern: Concern = 'none';
	let timer: number | undefined;
	let idle: number | undefined;
	let firstChange = 0;
	let earliest = 0;
	let sizeWhenHidden = 0;

	const run = async () => {
		idle = undefined;
		firstChange = 0;
		const work = concern === 'read' ? read : look;
		concern = 'none';
		const begun = performance.now();
		await work();
		earliest = performance.now() + Math.min(COST_FACTOR * (performance.now() - begun), MAX_PAUSE);
	};
	const runLogged = () => {
		run().catch((error: unknown) => logError('the page could not be read', error));
	};
	const waitForIdle = () => {
		timer = undefined;
		idle ??= requestIdleCallback(runLogged, { timeout: 1_000 });
	};
	const schedule = (wanted: Concern) => {
		if (wanted === 'none' || signal.aborted) return;
		if (concern !== 'read') concern = wanted;
		if (document.hidden || idle !== undefined) return;
		const now = performance.now();
		firstChange ||= now;
		clearTimeout(timer);
		const atRest = Math.min(now + REST, firstChange + MAX_WAIT);
		timer = window.setTimeout(waitForIdle, Math.max(atRest, earliest) - now);
	};
	const judgeAll = (records: readonly MutationRecord[]) => {
		see(records);
		let worst: Concern = 'none';
		for (const record of records) {
			const found = judge(record);
			if (found === 'none') continue;
			worst = found;
			if (found === 'read') break;
		}
		schedule(worst);
	};
	const observer = new MutationObserver(judgeAll);
	const observe = () => {
		for (const root of roots) observer.observe(root, WATCHED);
	};
	const stop = () => {
		observer.disconnect();
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
		[timer, idle, firstChange] = [undefined, undefined, 0];
	};
	const followVisibility = () => {
		if (document.hidden) {
			judgeAll(observer.takeRecords());
			stop();
			sizeWhenHidden = measurePage(roots);
			return;
		}
		observe();
		schedule(measurePage(roots) === sizeWhenHidden ? concern : 'read');
	};
	const onLoad = ({ target }: Event) => {
		if (!isElement(target) || !/^i?frame$/.test(target.localName)) return;
		const shown = openFrame(target);
		if (shown) include([shown]);
		schedule(judgeFrame(target));
	};
	const include = (added: readonly Tree[]) => {
		for (const root of roots) if (!isShown(root)) roots.delete(root);
		for (const root of added) {
			if (roots.has(root)) continue;
			roots.add(root);
			root.addEventListener('load', onLoad, { capture: true, passive: true, signal });
			if (!document.hidden) observer.observe(root, WATCHED);
		}
	};
	include([document]);
	document.addEventListener('visibilitychange', followVisibility, { signal });
	window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => schedule('look'), { signal });
	window.addEventListener('resize', () => schedule('look'), { signal, passive: true });
	signal.addEventListener('abort', stop);
	return {
		schedule: () => schedule('read'),
		include,
	};
}

/** Changes with nearly everything that is put in, taken out or written anew. */
function measurePage(roots: Iterable<Tree>): number {
	let sum = 0;
	for (const root of roots)
		sum += root.querySelectorAll('*').length * 1_000_003 + (((root as Document).body ?? root).textContent?.length ?? 0);
	return sum;
}
