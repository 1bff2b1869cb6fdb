/**
 * Text nodes that came in the place of others: frameworks that render a page anew put equal elements where its elements were. To be asked before the
 * browser paints, so that what is marked stays marked meanwhile.
 */
import { listChildren } from './flat-tree';

/**
 * @param isOfArticle whether a text node that was taken out had article text.
 * @returns for such text nodes the one with equal text that was put in, in the same order, or itself where it was only moved; `null` when there are none.
 */
export function pairTexts(records: readonly MutationRecord[], isOfArticle: (text: Text) => boolean): ReadonlyMap<Text, Text> | null {
	const removed = records.flatMap((record) => listTexts(record.removedNodes)).filter(isOfArticle);
	if (removed.length === 0) return null;
	const added = records.flatMap((record) => listTexts(record.addedNodes)).filter((text) => text.isConnected);
	const pairs = new Map<Text, Text>();
	let next = 0;
	for (const text of removed) {
		if (text.isConnected) pairs.set(text, text);
		const at = text.isConnected ? -1 : added.findIndex((candidate, index) => index >= next && candidate.data === text.data);
		const found = added[at];
		if (!found) continue;
		pairs.set(text, found);
		next = at + 1;
	}
	return pairs.size > 0 ? pairs : null;
}

function listTexts(nodes: Iterable<Node>): Text[] {
	return [...nodes].flatMap((node) => {
		if (node.nodeType === 3) return [node as Text];
		return node.nodeType === 1 ? listTexts(listChildren(node as Element)) : [];
	});
}
