/** The reader's selection or caret: that of the frame which has the focus, else the page's own. */
import { openFrame } from './flat-tree';

export function findSelection(): Selection | null {
	let home = document;
	for (let inner = openFrame(home.activeElement); inner; inner = openFrame(home.activeElement)) home = inner;
	return home.getSelection();
}
