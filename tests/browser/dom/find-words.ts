/** Words of a page, as a range in the document that shows them; throws when none does. */
export function findWords(words: string, within: Document = document): Range {
	const walker = within.createTreeWalker(within.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const at = node.data.indexOf(words);
		if (at < 0) continue;
		const range = within.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + words.length);
		return range;
	}
	throw new Error(`not shown: ${words}`);
}
