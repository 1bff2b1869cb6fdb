/** The number on the toolbar button: how many claims the page makes that the corpus knows or other articles make too. */
import { browser } from 'wxt/browser';
import type { Analysis } from '../../core/analysis';
import type { TabState } from '../../core/page';
import { logWarning } from '../../platform/log';
import { listUncurated } from './collect-marks';

/** No number where there is none to tell. A tab that closed meanwhile is no error. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
	await writeBadge(tabId, state.status === 'ready' ? countClaims(state.analysis) : 0);
}

/** For a page of which nothing is known any more. */
export async function clearBadge(tabId: number): Promise<void> {
	await writeBadge(tabId, 0);
}

async function writeBadge(tabId: number, count: number): Promise<void> {
	const title = count > 0 ? browser.i18n.getMessage('badgeTitle', String(count)) : browser.i18n.getMessage('actionTitle');
	try {
		await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a4f08' });
		await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
		await browser.action.setTitle({ tabId, title });
	} catch (error) {
		logWarning('the badge could not be shown', error);
	}
}

function countClaims(analysis: Analysis): number {
	return new Set(analysis.claims.map(({ claimId }) => claimId)).size + listUncurated(analysis).length;
}
