/**
 * Tells when a page has changed and come to rest. Costs next to nothing while the page is busy, and keeps reading below a
 * twentieth of the time: after a slow reading the next one waits longer.
 */
const REST = 300;
const MAX_WAIT = 2_000;
const COST_FACTOR = 20;

export type PageWatch = {
	/** Asks for a reading soon. */
	schedule(): void;
};

/**
 * @param isRelevant whether a change may be one of the article.
 * @param read called when the page rests, or two seconds after the first change at the latest.
 */
export function watchPage(isRelevant: (record: MutationRecord) => boolean, read: () => void, signal: AbortSignal): PageWatch {
	let timer: number | undefined;
	let idle: number | undefined;
	let firstChange = 0;
	let earliest = 0;

	const run = () => {
		idle = undefined;
		firstChange = 0;
		const begun = performance.now();
		read();
		earliest = performance.now() + COST_FACTOR * (performance.now() - begun);
	};
	const waitForIdle = () => {
		timer = undefined;
		idle ??= requestIdleCallback(run, { timeout: 1_000 });
	};
	const schedule = () => {
		if (signal.aborted || idle !== undefined) return;
		const now = performance.now();
		firstChange ||= now;
		clearTimeout(timer);
		const atRest = Math.min(now + REST, firstChange + MAX_WAIT);
		timer = window.setTimeout(waitForIdle, Math.max(atRest, earliest) - now);
	};
	const observer = new MutationObserver((records) => {
		if (records.some(isRelevant)) schedule();
	});
	observer.observe(document, {
		childList: true,
		characterData: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['class', 'hidden', 'open', 'data-theme', 'data-color-scheme'],
	});
	window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', schedule, { signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	});
	return { schedule };
}

/**
 * Whether a change may be one of the article in `scope` (`null`: none was found yet). Attributes count where they show, hide or
 * colour whole paragraphs; changes by Lesart's own element count never.
 */
export function mayChangeArticle(record: MutationRecord, scope: Element | null, isOwn: (node: Node) => boolean): boolean {
	const { target } = record;
	if (record.type === 'attributes') return target instanceof Element && (target.contains(scope) || target.querySelector('p') !== null);
	const nodes = [...record.addedNodes, ...record.removedNodes];
	if (nodes.length > 0 && nodes.every(isOwn)) return false;
	if (!scope?.isConnected) return true;
	return scope.contains(target) || nodes.some((node) => node.contains(scope));
}
