/** What the browser lets Lesart do on sites: which it reads by itself, which the reader has let it read besides, and the script for those. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { listRunning, patternOf, type SiteState, type SiteStatus, type Sites, siteOfPattern } from '../core/sites';
import { logWarning } from './log';

const ownScript = 'own-sites';

/** The domains of the outlets list, as they are in the manifest. */
export function readListedSites(): string[] {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	return (script?.matches ?? []).flatMap((pattern) => siteOfPattern(pattern) ?? []);
}

/** Whether the browser lets Lesart read a site by itself. */
export function isPermitted(site: string): Promise<boolean> {
	return browser.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * Has the browser ask the reader for it. Must be called before anything is awaited, in the reader's own gesture. `false` when refused, and where the
 * browser did not ask.
 */
export async function requestSite(site: string): Promise<boolean> {
	try {
		return await browser.permissions.request({ origins: [patternOf(site)] });
	} catch (error) {
		logWarning('a permission could not be asked for', error);
		return false;
	}
}

/** Gives the permission back. A browser that keeps it (an organisation may have given it) is no error. */
export async function releaseSite(site: string): Promise<void> {
	try {
		await browser.permissions.remove({ origins: [patternOf(site)] });
	} catch (error) {
		logWarning('a permission could not be given back', error);
	}
}

export async function addPermission(state: SiteState): Promise<SiteStatus> {
	return { ...state, isPermitted: await isPermitted(state.site) };
}

/** Calls the listener when the reader gives or withdraws a permission, with its match patterns. Returns its undo. */
export function watchPermissions(listener: (origins: readonly string[], isGiven: boolean) => void): () => void {
	const added = ({ origins = [] }: Browser.permissions.Permissions) => listener(origins, true);
	const removed = ({ origins = [] }: Browser.permissions.Permissions) => listener(origins, false);
	browser.permissions.onAdded.addListener(added);
	browser.permissions.onRemoved.addListener(removed);
	return () => {
		browser.permissions.onAdded.removeListener(added);
		browser.permissions.onRemoved.removeListener(removed);
	};
}

let registering: Promise<void> = Promise.resolve();

/**
 * Has the browser start the content script on the reader's own sites, as the manifest does on those of the list. Replaces what was registered; one
 * call after the other, whatever became of the one before. Rejects when the browser takes no script.
 */
export function registerSites(sites: Sites): Promise<void> {
	const run = () => register(sites);
	registering = registering.then(run, run);
	return registering;
}

async function register(sites: Sites): Promise<void> {
	const running = listRunning(sites, readListedSites());
	const permitted = await Promise.all(running.map(isPermitted));
	const matches = running.filter((_site, index) => permitted[index]).map(patternOf);
	const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ownScript] });
	if (matches.length === 0) {
		if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ownScript] });
		return;
	}
	const script = describeScript(matches);
	await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** The files of the manifest's content script, as paths within the extension: Firefox gives whole addresses, and takes none. */
export function readScriptFiles(): { js: ScriptPublicPath[]; css: string[] } {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	const toPath = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname;
	return { js: (script?.js ?? []).map(toPath) as ScriptPublicPath[], css: (script?.css ?? []).map(toPath) };
}

/** The manifest's content script, for other pages. */
function describeScript(matches: string[]): Browser.scripting.RegisteredContentScript {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	return {
		id: ownScript,
		matches,
		...readScriptFiles(),
		allFrames: script?.all_frames ?? false,
		runAt: script?.run_at ?? 'document_idle',
		persistAcrossSessions: true,
	};
}
