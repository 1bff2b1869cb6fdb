/**
 * The key a page is known by: one address for one article, however the reader came to it.
 * A page may name its own address (canonical); it is believed only within its own site.
 */
const TRACKING =
	/^(utm_.*|wt_.*|wtmc|wtzmc|at_.*|pk_.*|piwik_.*|mtm_.*|matomo_.*|hsa_.*|_hs.*|vero_.*|oly_.*|ns_.*|fb_.*|ga_.*|cx_.*|dm_i|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|ncid|icid|cmpid|cmp|ito|xing_share|xtor|sara_ref|srsltid|trackingid|dicbo|tblci|ftag|sc_src|sc_cid|socialshare|share|shared|giftcode|unlocked_article_code|_ga|_gl|__twitter_impression|amp|outputtype|ref|ref_src|referer|referrer|reduced|rss|newsletter)$/i;
const SECOND_LEVEL = /^(co|or|ac|gv|com|org|net)$/;

/**
 * @param address the page's address as the browser shows it.
 * @param canonical what the page says its address is, if it does; hostile, may be anything.
 * @returns an `https:` address without fragment and tracking parameters. An address that is not of the web (`file:`, `about:`)
 * only loses its fragment; what is no address at all comes back unchanged.
 */
export function makePageKey(address: string, canonical?: string | null): string {
	const own = parseAddress(address);
	if (!own) return address;
	if (!isWeb(own)) return stripFragment(own);
	const claimed = canonical ? parseAddress(canonical, own) : null;
	return cleanAddress(claimed && isTrusted(claimed, own) ? claimed : own);
}

/** Whether two hosts belong to one site: the same registrable domain, as far as that can be told without the public suffix list. */
export function isSameSite(left: string, right: string): boolean {
	return registrableDomain(left) === registrableDomain(right);
}

/** The registrable domain of an address, as `isSameSite` tells it; `null` when it is no address of the web. */
export function findSite(address: string): string | null {
	const parsed = parseAddress(address);
	return parsed && isWeb(parsed) ? registrableDomain(parsed.hostname) : null;
}

function isTrusted(claimed: URL, own: URL): boolean {
	if (!isWeb(claimed) || !isSameSite(claimed.hostname, own.hostname)) return false;
	const isFrontPage = claimed.pathname === '/' && claimed.search === '';
	return !isFrontPage || (own.pathname === '/' && own.search === '');
}

function cleanAddress(url: URL): string {
	const clean = new URL(url);
	if (clean.port === '') clean.protocol = 'https:';
	clean.username = '';
	clean.password = '';
	for (const name of listParameters(clean)) if (isTracking(name)) clean.searchParams.delete(name);
	return stripFragment(clean);
}

/** Firefox's content scripts see the parameters through a wrapper whose iterators do not iterate; `forEach` works there. */
function listParameters(url: URL): string[] {
	const names: string[] = [];
	url.searchParams.forEach((_value, name) => {
		names.push(name);
	});
	return names;
}

function stripFragment(url: URL): string {
	const bare = new URL(url);
	bare.hash = '';
	return bare.href;
}

function parseAddress(address: string, base?: URL): URL | null {
	return URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
}

function isWeb(url: URL): boolean {
	return url.protocol === 'https:' || url.protocol === 'http:';
}

/** Whether a parameter of this name only says how a reader came. */
export function isTracking(name: string): boolean {
	return TRACKING.test(name);
}

/** The part of a host that somebody registered, as far as that can be told without the public suffix list. */
export function registrableDomain(host: string): string {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	if (labels.every((label) => /^\d+$/.test(label))) return host;
	const keep = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
	return labels.slice(-keep).join('.');
}
