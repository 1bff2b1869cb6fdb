/**
 * Whether two addresses are of one article: the same page on its mobile or AMP host, as its print view, with or without www., with whatever parameters
 * a newsletter put behind it. The identity only tells pages apart; the address that a reader can open again is the key (page-key.ts).
 * General rules only: what could be an article's own number or name is never dropped.
 */
import { remember } from './german/remember';
import { isTracking, registrableDomain } from './page-key';

/** Hosts of the same articles for other screens; never the registrable domain itself. */
const VARIANT_HOST = /^(www\d?|m|mobil|mobile|amp|wap|touch|print)$/;

/** Folders in front of or behind an article's own path. */
const VARIANT_FOLDER = /^(amp|mobil|mobile|m|print|drucken|druckversion|druckansicht|printversion|print-version|komplettansicht)$/;

/** `…-123-amp.html`, `….amp.html`, `…-druckversion.html`. */
const VARIANT_ENDING = /(?:[-_.,]amp|[-_.,](?:druckversion|druckansicht|printversion|komplettansicht))(?=\.html?$|$)/;

/** `…-123-druck.html`: only behind a digit, since *unter Druck* and *Print* end many a headline. */
const PRINT_ENDING = /(?<=\d)[-_.,~](?:druck|drucken|print)(?=\.html?$|$)/;

const INDEX_FILE = /^(index|default)\.(html?|php\d?|aspx?|jsp)$/;

/** Parameters that say how a page is shown, by any value or by these. */
const SHOWN_AS: Readonly<Record<string, RegExp>> = {
	amp: /.*/,
	print: /.*/,
	druck: /.*/,
	drucken: /.*/,
	druckversion: /.*/,
	druckansicht: /.*/,
	printview: /.*/,
	mobile: /.*/,
	mobil: /.*/,
	m: /^(|0|1|true)$/,
	nonamp: /.*/,
	view: /^(amp|print|druck|mobile|mobil|desktop|full|fulltext|singlepage)$/,
	output: /^(amp|print)$/,
	outputtype: /.*/,
	layout: /^(amp|print|druck|mobile|mobil)$/,
	format: /^(amp|print|druck|mobile|mobil|html)$/,
	template: /^(amp|print|druck|druckversion|mobile|mobil)$/,
	service: /^(print|amp)$/,
	mode: /^(print|amp|mobile)$/,
	device: /.*/,
	page: /^(|0|1|all)$/,
	seite: /^(|0|1|all|alle)$/,
	komplettansicht: /.*/,
	phpsessid: /.*/,
	jsessionid: /.*/,
	sid: /^[0-9a-f]{26,}$/,
};

/**
 * A name under which all addresses of one article meet, to be compared and indexed but never opened: host and path without scheme, variants and
 * tracking, parameters in one order. An address that is not of the web is its own identity, without its fragment.
 */
export const identifyPage: (address: string) => string = remember(readIdentity);

function readIdentity(address: string): string {
	if (!URL.canParse(address)) return address;
	const url = unwrapCache(new URL(address));
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return dropFragment(url);
	return `${identifyHost(url)}${identifyPath(url.pathname)}${identifyQuery(url.search)}`;
}

/** Whether both addresses lead to one article. */
export function isSamePage(one: string, other: string): boolean {
	return one === other || identifyPage(one) === identifyPage(other);
}

function identifyHost({ hostname, port }: URL): string {
	const host = hostname.replace(/\.$/, '');
	const own = registrableDomain(host);
	const labels = host
		.slice(0, host.length - own.length)
		.split('.')
		.filter(Boolean);
	while (VARIANT_HOST.test(labels[0] ?? '')) labels.shift();
	return [...labels, own].join('.') + (port === '' ? '' : `:${port}`);
}

function identifyPath(pathname: string): string {
	const folders = pathname.split('/').map(readFolder).filter(Boolean);
	if (INDEX_FILE.test(folders.at(-1) ?? '')) folders.pop();
	while (folders.length > 1 && VARIANT_FOLDER.test(folders[0] ?? '')) folders.shift();
	while (folders.length > 1 && VARIANT_FOLDER.test(folders.at(-1) ?? '')) folders.pop();
	const name = folders.pop();
	if (name === undefined) return '';
	return [...folders, name.replace(VARIANT_ENDING, '').replace(PRINT_ENDING, '')]
		.map((folder) => `/${encodeURIComponent(folder)}`)
		.join('');
}

/** Without escapes, in one way to write umlauts, and without a session id. */
function readFolder(folder: string): string {
	const bare = folder.replace(/;jsessionid=.*$/i, '');
	try {
		return decodeURIComponent(bare).normalize('NFC');
	} catch (error) {
		if (error instanceof URIError) return bare;
		throw error;
	}
}

function identifyQuery(search: string): string {
	const kept = search
		.slice(1)
		.split('&')
		.filter((pair) => pair !== '' && !isDropped(pair))
		.toSorted();
	return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isDropped(pair: string): boolean {
	const [written = '', value = ''] = pair.split('=', 2);
	const name = written.toLowerCase();
	return isTracking(name) || (Object.hasOwn(SHOWN_AS, name) && SHOWN_AS[name]?.test(value.toLowerCase()) === true);
}

/** https://developers.google.com/amp/cache/overview: `host.cdn.ampproject.org/c/s/host/path`, and the viewer's `google.de/amp/s/host/path`. */
const CACHED = /^\/(?:amp|[a-z]\/?[a-z]?)\/(s\/)?([^/]+\.[a-z]{2,}\/.*)$/i;

function unwrapCache(url: URL): URL {
	const isCache = /(^|\.)(cdn\.ampproject\.org|ampproject\.net)$/.test(url.hostname) || /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
	const [, secure, rest] = (isCache && CACHED.exec(url.pathname)) || [];
	const inner = rest && `${secure ? 'https' : 'http'}://${rest}${url.search}`;
	return inner && URL.canParse(inner) ? new URL(inner) : url;
}

function dropFragment(url: URL): string {
	const bare = new URL(url);
	bare.hash = '';
	return bare.href;
}
