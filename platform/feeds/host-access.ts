/** Whether the browser lets Lesart fetch from the hosts of feeds and their articles. */
import { browser } from 'wxt/browser';
import { patternOf } from '../../core/sites';
import { logWarning } from '../log';

/** The match pattern of an address's own host, without port, as patterns have none. */
function patternOfHost(url: string): string {
	const { protocol, hostname } = new URL(url);
	return `${protocol}//${hostname}/*`;
}

/** Asks the browser once for each host, now; the answer knows these addresses' hosts, and says no for any other. */
export async function findPermitted(urls: readonly string[]): Promise<(url: string) => boolean> {
	const patterns = [...new Set(urls.filter((url) => URL.canParse(url)).map(patternOfHost))];
	const answers = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
	const permitted = new Set(patterns.filter((_, index) => answers[index]));
	return (url) => URL.canParse(url) && permitted.has(patternOfHost(url));
}

/** Has the browser ask the reader for sites. Must be called before anything is awaited, in the reader's own gesture. `false` when refused. */
export async function requestSites(sites: readonly string[]): Promise<boolean> {
	try {
		return await browser.permissions.request({ origins: sites.map(patternOf) });
	} catch (error) {
		logWarning('a permission could not be asked for', error);
		return false;
	}
}
