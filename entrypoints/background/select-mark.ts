/** Keeps the mark that the reader chose in the page, and shows it in the panel. */
import { changeTabState } from '../../platform/tab-state';
import { parseMark, readPageSender, type Sender } from './check-messages';
import { openPanel } from './open-panel';

/** A mark that is not in the text the tab was last read with is ignored. */
export async function selectMark(data: unknown, sender: Sender): Promise<void> {
	const page = readPageSender(sender);
	if (!page) return;
	openPanel(page.windowId);
	await changeTabState(page.tabId, (state) => {
		if (state?.status !== 'ready') return null;
		const mark = parseMark(data, state.article.text.length);
		return mark && { ...state, selected: { ...mark, at: Date.now() } };
	});
}
