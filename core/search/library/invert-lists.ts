/** Lists of numbers, one behind the other, and turning them round: from what is in each list to the lists that have each. */
import type { Steps } from '../../steps';

export type Lists = {
	/** Where each list begins in `items`, and at last where the last ends. */
	readonly starts: Uint32Array;
	readonly items: Uint32Array;
};

const NEVER = 0xffffffff;

/**
 * For each number below `count` the lists that have it, ascending and each once, one number's behind another's; `places` says where in `items` each first
 * stood. A counting sort: linear.
 */
export function* invertLists({ starts, items }: Lists, count: number): Steps<Lists & { readonly places: Uint32Array }> {
	const lastSeen = new Uint32Array(count).fill(NEVER);
	const ends = new Uint32Array(count + 1);
	yield* forEachFirst(starts, items, lastSeen, (item) => {
		ends[item + 1] = (ends[item + 1] ?? 0) + 1;
	});
	for (let item = 1; item <= count; item++) ends[item] = (ends[item] ?? 0) + (ends[item - 1] ?? 0);
	const next = ends.slice();
	const lists = new Uint32Array(ends[count] ?? 0);
	const places = new Uint32Array(lists.length);
	yield* forEachFirst(starts, items, lastSeen.fill(NEVER), (item, list, at) => {
		const place = next[item] ?? 0;
		next[item] = place + 1;
		lists[place] = list;
		places[place] = at;
	});
	return { starts: ends, items: lists, places };
}

/** Lists gone through at a stretch. */
const listsAtOnce = 4_096;

function* forEachFirst(
	starts: Uint32Array,
	items: Uint32Array,
	lastSeen: Uint32Array,
	visit: (item: number, list: number, at: number) => void,
): Steps<void> {
	for (let list = 0; list < starts.length - 1; list++) {
		if (list % listsAtOnce === listsAtOnce - 1) yield;
		const end = starts[list + 1] ?? 0;
		for (let at = starts[list] ?? 0; at < end; at++) {
			const item = items[at] ?? 0;
			if (lastSeen[item] === list) continue;
			lastSeen[item] = list;
			visit(item, list, at);
		}
	}
}
