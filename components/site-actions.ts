/** What the reader can do about the site of a page. */
import type { Result } from '../core/result';
import type { SiteChange } from '../core/sites';

export type SiteActions = {
	/**
	 * Adds, removes, pauses or resumes a site, at once in its open pages. To add one the browser asks the reader for the permission; so this must be
	 * called in the reader's own click. Fails with `permissionRefused` and the codes of storage.
	 */
	change(site: string, change: SiteChange): Promise<Result<null>>;
};
