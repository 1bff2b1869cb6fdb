/** What the reader has selected, or where the caret is: in the frame that has the focus, else in the page itself. */
import { openFrame } from './flat-tree';

/** Not in every browser yet, and in no type library: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges */
type ComposedSelection = Selection & { getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly AbstractRange[] };

/**
 * @param shadowRoots those that are looked into; of what is selected in others only the host is told.
 * @returns `null` when there is neither selection nor caret.
 */
export function findSelected(shadowRoots: readonly ShadowRoot[]): AbstractRange | null {
	const selection = findSelection() as ComposedSelection | null;
	if (!selection || selection.rangeCount === 0) return null;
	return selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0);
}

function findSelection(): Selection | null {
	let home = document;
	for (let inner = openFrame(home.activeElement); inner; inner = openFrame(home.activeElement)) home = inner;
	return home.getSelection();
}
