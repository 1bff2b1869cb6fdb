/**
 * Where Lesart runs by itself: on the sites of the outlets list and on those the reader added, except where the reader paused it. A site is a domain
 * with everything below it, as on the outlets list; where many write under one domain (`name.wordpress.com`), it is the writer's own.
 */
import * as v from 'valibot';
import { findSite } from './page-key';

/** A site as it is named: a domain in lower case, without scheme, `www.` or path. */
export const SiteName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/));

/** The reader's choice. A site may be on both lists: it keeps its place among the reader's own while it is paused. */
export const Sites = v.object({
	added: v.optional(v.array(SiteName), []),
	paused: v.optional(v.array(SiteName), []),
});
export type Sites = v.InferOutput<typeof Sites>;

export const noSites: Sites = { added: [], paused: [] };

export const siteChanges = ['add', 'remove', 'pause', 'resume'] as const;
export type SiteChange = (typeof siteChanges)[number];

/** How a site stands: on the outlets list, the reader's own, or neither. */
export type SiteState = {
	readonly site: string;
	readonly kind: 'listed' | 'own' | 'other';
	readonly isPaused: boolean;
};

/** `isPermitted`: whether the browser lets Lesart read the site by itself; the reader can take that back in the browser's own settings. */
export type SiteStatus = SiteState & { readonly isPermitted: boolean };

/** Domains under which strangers have sites of their own; from the private section of https://publicsuffix.org/list/, those where papers and blogs are. */
const sharedDomains: ReadonlySet<string> = new Set([
	'beehiiv.com',
	'blogspot.com',
	'blogspot.de',
	'ghost.io',
	'github.io',
	'gitlab.io',
	'jimdofree.com',
	'jimdosite.com',
	'netlify.app',
	'pages.dev',
	'substack.com',
	'vercel.app',
	'wixsite.com',
	'wordpress.com',
	'workers.dev',
]);

/**
 * The site an address belongs to: the longest of the `listed` domains above it, else its registrable domain. `null` when it is no address of the web,
 * or one that no site can be made of (IPv6).
 */
export function findSiteOf(address: string, listed: readonly string[]): string | null {
	const registrable = findSite(address);
	if (registrable === null) return null;
	const host = readHost(address);
	const onList = listed.filter((domain) => isWithin(host, domain)).toSorted((a, b) => b.length - a.length)[0];
	const site = onList ?? (sharedDomains.has(registrable) ? ownPart(host, registrable) : registrable);
	return v.is(SiteName, site) ? site : null;
}

/** The site that a reader means by what was typed: an address or a bare domain. `null` when it is neither. */
export function readSite(typed: string, listed: readonly string[]): string | null {
	const text = typed.trim();
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	const site = URL.canParse(address) ? findSiteOf(address, listed) : null;
	return site?.includes('.') ? site : null;
}

/** Whether a host is the site's domain or below it. */
export function isWithin(host: string, site: string): boolean {
	return host === site || host.endsWith(`.${site}`);
}

/** How the site of an address stands with the reader; `null` where there is none. */
export function describeSite(address: string, sites: Sites, listed: readonly string[]): SiteState | null {
	const site = findSiteOf(address, listed);
	return site === null ? null : stateOf(site, sites, listed);
}

/** What the reader decided on: their own sites, then those of the list that are paused, each by its name. */
export function listChosen(sites: Sites, listed: readonly string[]): SiteState[] {
	const chosen = new Set([...sites.added, ...sites.paused]);
	const states = [...chosen].toSorted().map((site) => stateOf(site, sites, listed));
	return [...states.filter(({ kind }) => kind === 'own'), ...states.filter(({ kind, isPaused }) => kind === 'listed' && isPaused)];
}

/** Whether Lesart is to leave an address alone. */
export function isPausedAt(address: string, sites: Sites, listed: readonly string[]): boolean {
	return describeSite(address, sites, listed)?.isPaused ?? false;
}

/** Adding a paused site resumes it; removing one forgets that it was paused. The same sites when nothing changes. */
export function changeSites(sites: Sites, site: string, change: SiteChange, listed: readonly string[]): Sites {
	const { added, paused } = sites;
	if (change === 'add') return { added: listed.includes(site) ? added : withSite(added, site), paused: without(paused, site) };
	if (change === 'remove') return { added: without(added, site), paused: listed.includes(site) ? paused : without(paused, site) };
	if (change === 'resume') return { added, paused: without(paused, site) };
	return listed.includes(site) || added.includes(site) ? { added, paused: withSite(paused, site) } : sites;
}

/** The reader's own sites on which Lesart is to start by itself: not those it starts on anyway, since they came to the list later. */
export function listRunning({ added, paused }: Sites, listed: readonly string[]): string[] {
	return added.filter((site) => !paused.includes(site) && !listed.some((domain) => isWithin(site, domain)));
}

/** The match pattern of a site. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export function patternOf(site: string): string {
	return isNumeric(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The domain of a match pattern; `null` of one that is for all sites, or not for the web. */
export function siteOfPattern(pattern: string): string | null {
	const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/:*]+)(?::[0-9*]+)?\//.exec(pattern)?.[1] ?? '';
	return v.is(SiteName, host) ? host : null;
}

function stateOf(site: string, { added, paused }: Sites, listed: readonly string[]): SiteState {
	const own = added.includes(site) ? 'own' : 'other';
	return { site, kind: listed.includes(site) ? 'listed' : own, isPaused: paused.includes(site) };
}

function readHost(address: string): string {
	return new URL(address).hostname.toLowerCase().replace(/\.$/, '');
}

/** `a.name.wordpress.com` → `name.wordpress.com`. */
function ownPart(host: string, shared: string): string {
	const labels = host.split('.');
	return labels.slice(-(shared.split('.').length + 1)).join('.');
}

const isNumeric = (site: string): boolean => /^[\d.]+$/.test(site);
const withSite = (sites: readonly string[], site: string): string[] => (sites.includes(site) ? [...sites] : [...sites, site]);
const without = (sites: readonly string[], site: string): string[] => sites.filter((each) => each !== site);
