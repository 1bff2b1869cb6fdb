/** Where Lesart runs: which site an address belongs to, and what the reader's choices make of it. */
import { describe, expect, it } from 'vitest';
import {
	changeSites,
	describeSite,
	findSiteOf,
	isPausedAt,
	isWithin,
	listChosen,
	listRunning,
	noSites,
	patternOf,
	readSite,
	type SiteChange,
	type Sites,
	siteOfPattern,
} from '../../core/sites';

const listed = ['bote.example', 'kurier.example', 'fakten.agentur.example'];

describe('findSiteOf', () => {
	const cases: [address: string, site: string | null, why: string][] = [
		['https://www.bote.example/deich', 'bote.example', 'a listed domain with its subdomains'],
		['https://m.bote.example/', 'bote.example', 'any subdomain'],
		['https://fakten.agentur.example/a', 'fakten.agentur.example', 'a listed domain may itself lie below another'],
		['https://agentur.example/a', 'agentur.example', 'what is above a listed domain is not listed'],
		['https://www.seebote.example/', 'seebote.example', 'an ending of the name is no subdomain'],
		['https://news.blatt.example/lokales?x=1#y', 'blatt.example', 'an unlisted site is its registrable domain'],
		['https://www.blatt.co.at/', 'blatt.co.at', 'second-level domains of a country are not registrable'],
		['http://www.blatt.example.:8080/', 'blatt.example', 'port and trailing dot do not count'],
		['https://marsch.wordpress.com/2025/', 'marsch.wordpress.com', 'strangers share that domain'],
		['https://a.marsch.wordpress.com/', 'marsch.wordpress.com', 'below their own part too'],
		['https://wordpress.com/blog', 'wordpress.com', 'the domain itself'],
		['http://127.0.0.1:8080/a', '127.0.0.1', 'a machine by its number'],
		['http://localhost/a', 'localhost', 'a machine by its name'],
		['https://münchen.example/', 'xn--mnchen-3ya.example', 'as browsers write it'],
		['http://[::1]/', null, 'match patterns of it differ between browsers'],
		['file:///tmp/a.html', null, 'a file'],
		['about:blank', null, 'the browser’s own'],
		['', null, 'nothing'],
	];
	it.each(cases)('%s → %s (%s)', (address, site) => expect(findSiteOf(address, listed)).toBe(site));
});

describe('readSite', () => {
	const cases: [typed: string, site: string | null][] = [
		['blatt.example', 'blatt.example'],
		[' www.Blatt.example/lokales ', 'blatt.example'],
		['https://www.bote.example/', 'bote.example'],
		['blatt', null],
		['ein Blatt', null],
		['', null],
		['javascript://blatt.example/%0aalert(1)', null],
		['file:///etc/passwd', null],
	];
	it.each(cases)('%j → %s', (typed, site) => expect(readSite(typed, listed)).toBe(site));
});

describe('what the reader chooses', () => {
	const own: Sites = { added: ['blatt.example'], paused: [] };
	const pausedOwn: Sites = { added: ['blatt.example'], paused: ['blatt.example'] };
	const pausedListed: Sites = { added: [], paused: ['bote.example'] };
	const cases: [why: string, before: Sites, site: string, change: SiteChange, after: Sites][] = [
		['an unknown site is added', noSites, 'blatt.example', 'add', own],
		['twice is once', own, 'blatt.example', 'add', own],
		['adding resumes', pausedOwn, 'blatt.example', 'add', own],
		['a listed site needs no adding', noSites, 'bote.example', 'add', noSites],
		['adding a paused listed site resumes it', pausedListed, 'bote.example', 'add', noSites],
		['a listed site is paused', noSites, 'bote.example', 'pause', pausedListed],
		['an own site is paused and stays own', own, 'blatt.example', 'pause', pausedOwn],
		['where Lesart does not run there is nothing to pause', noSites, 'blatt.example', 'pause', noSites],
		['resuming', pausedListed, 'bote.example', 'resume', noSites],
		['removing forgets the pause', pausedOwn, 'blatt.example', 'remove', noSites],
		['a listed site is not removed, and stays paused', pausedListed, 'bote.example', 'remove', pausedListed],
	];
	it.each(cases)('%s', (_why, before, site, change, after) => expect(changeSites(before, site, change, listed)).toEqual(after));

	it('tells how a page’s site stands', () => {
		expect(describeSite('https://www.bote.example/a', pausedListed, listed)).toEqual({
			site: 'bote.example',
			kind: 'listed',
			isPaused: true,
		});
		expect(describeSite('https://blatt.example/a', own, listed)).toEqual({ site: 'blatt.example', kind: 'own', isPaused: false });
		expect(describeSite('https://www.heide.example/', own, listed)).toEqual({ site: 'heide.example', kind: 'other', isPaused: false });
		expect(describeSite('about:blank', own, listed)).toBeNull();
		expect(isPausedAt('https://live.bote.example/a', pausedListed, listed)).toBe(true);
		expect(isPausedAt('https://seebote.example/a', pausedListed, listed)).toBe(false);
	});

	it('lists own sites first, then paused ones of the list', () => {
		const sites: Sites = { added: ['zett.example', 'blatt.example'], paused: ['kurier.example', 'zett.example'] };
		expect(listChosen(sites, listed)).toEqual([
			{ site: 'blatt.example', kind: 'own', isPaused: false },
			{ site: 'zett.example', kind: 'own', isPaused: true },
			{ site: 'kurier.example', kind: 'listed', isPaused: true },
		]);
	});

	it('starts on own sites by itself, not where it is paused or starts anyway', () => {
		const sites: Sites = { added: ['blatt.example', 'zett.example', 'bote.example', 'm.kurier.example'], paused: ['zett.example'] };
		expect(listRunning(sites, listed)).toEqual(['blatt.example']);
	});
});

describe('match patterns', () => {
	it.each(['blatt.example', 'marsch.wordpress.com', '127.0.0.1', 'localhost'])('of %s give it back', (site) =>
		expect(siteOfPattern(patternOf(site))).toBe(site),
	);

	const cases: [pattern: string, site: string | null][] = [
		['https://www.blatt.example/*', 'www.blatt.example'],
		['http://blatt.example:8080/*', 'blatt.example'],
		['*://*/*', null],
		['https://*/*', null],
		['<all_urls>', null],
		['file:///*', null],
	];
	it.each(cases)('%s is for %s', (pattern, site) => expect(siteOfPattern(pattern)).toBe(site));
});

it('an ending of another name is not within it', () => {
	expect([isWithin('www.bote.example', 'bote.example'), isWithin('bote.example', 'bote.example')]).toEqual([true, true]);
	expect(isWithin('seebote.example', 'bote.example')).toBe(false);
});
