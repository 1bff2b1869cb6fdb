// To add a case: two addresses, whether they are one article, why.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyPage, isSamePage } from '../../core/page-identity';
import { makePageKey } from '../../core/page-key';

const article = 'https://www.beispiel.de/politik/bruecke-gesperrt-123.html';

const same: [address: string, why: string][] = [
	['http://www.beispiel.de/politik/bruecke-gesperrt-123.html', 'http is https'],
	['https://beispiel.de/politik/bruecke-gesperrt-123.html', 'without www.'],
	['https://WWW.Beispiel.DE/politik/bruecke-gesperrt-123.html', 'hosts have no case'],
	['https://www.beispiel.de./politik/bruecke-gesperrt-123.html', 'a host with its root dot'],
	['https://m.beispiel.de/politik/bruecke-gesperrt-123.html', 'the mobile host'],
	['https://mobil.beispiel.de/politik/bruecke-gesperrt-123.html', 'the mobile host in German'],
	['https://amp.beispiel.de/politik/bruecke-gesperrt-123.html', 'the AMP host'],
	['https://www.m.beispiel.de/politik/bruecke-gesperrt-123.html', 'two of them'],
	['https://www.beispiel.de/amp/politik/bruecke-gesperrt-123.html', 'an AMP folder in front'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html/amp/', 'an AMP folder behind'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.amp.html', 'an AMP file'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123-amp.html', 'another AMP file'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?amp', 'an AMP parameter'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?outputType=valid_amp', 'another AMP parameter'],
	['https://www-beispiel-de.cdn.ampproject.org/c/s/www.beispiel.de/amp/politik/bruecke-gesperrt-123.html', 'an AMP cache'],
	['https://www.google.de/amp/s/www.beispiel.de/politik/bruecke-gesperrt-123.html', 'an AMP viewer'],
	['https://www.beispiel.de/m/politik/bruecke-gesperrt-123.html', 'a mobile folder'],
	['https://www.beispiel.de/print/politik/bruecke-gesperrt-123.html', 'a print folder in front'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html/print', 'a print folder behind'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123-druck.html', 'a print file'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123,print.html', 'a print file with a comma'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123-druckversion.html', 'a print version'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?print', 'a print parameter without value'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?print=1', 'a print parameter'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?view=print', 'a print view'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?seite=all', 'all pages on one'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?page=1', 'the first page'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html/komplettansicht', 'all pages on one, as a folder'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html/', 'a slash behind'],
	['https://www.beispiel.de//politik/bruecke-gesperrt-123.html', 'a slash twice'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html;jsessionid=0A1B', 'a session in the path'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?utm_source=x&wt_mc=y', 'tracking parameters'],
	['https://www.beispiel.de/politik/bruecke-gesperrt-123.html?fbclid=x#absatz-3', 'a click id and a fragment'],
	['https://www.beispiel.de:443/politik/bruecke-gesperrt-123.html', 'the port that https has anyway'],
];

const pairs: [one: string, other: string, isSame: boolean, why: string][] = [
	['https://beispiel.de/a/index.html', 'https://beispiel.de/a/', true, 'the index file is the folder'],
	['https://beispiel.de/index.php', 'https://www.beispiel.de', true, 'the front page'],
	['https://beispiel.de/br%C3%BCcke', 'https://beispiel.de/brücke', true, 'umlauts, escaped or not'],
	['https://beispiel.de/br%c3%bccke', 'https://beispiel.de/br%C3%BCcke', true, 'escapes have no case'],
	['https://beispiel.de/a?id=1&art=2', 'https://beispiel.de/a?art=2&id=1', true, 'parameters in another order'],
	['file:///a.html#x', 'file:///a.html', true, 'a file without its fragment'],
	['kein Ort', 'kein Ort', true, 'what is no address is itself'],

	['https://beispiel.de/a?id=1', 'https://beispiel.de/a?id=2', false, 'an id in the query'],
	['https://beispiel.de/a?id=1', 'https://beispiel.de/a', false, 'an id or none'],
	['https://beispiel.de/artikel.php?p=12&print=1', 'https://beispiel.de/artikel.php?p=13&print=1', false, 'ids of print views'],
	['https://beispiel.de/a?page=2', 'https://beispiel.de/a', false, 'the second page'],
	['https://beispiel.de/a?page=2', 'https://beispiel.de/a?page=3', false, 'second and third page'],
	['https://beispiel.de/a?seite=2', 'https://beispiel.de/a?seite=1', false, 'pages in German'],
	['https://beispiel.de/a/seite-2', 'https://beispiel.de/a', false, 'a page as a folder'],
	['https://beispiel.de/a/2', 'https://beispiel.de/a', false, 'a number as a folder'],
	['https://beispiel.de/a?view=karte', 'https://beispiel.de/a', false, 'a view that is no print view'],
	['https://beispiel.de/a?m=12', 'https://beispiel.de/a', false, 'a number named m'],
	['https://beispiel.de/a?sid=12', 'https://beispiel.de/a?sid=13', false, 'a short sid is an article’s'],
	['https://beispiel.de/regierung-unter-druck.html', 'https://beispiel.de/regierung-unter.html', false, 'Druck as a word'],
	['https://beispiel.de/zukunft-von-print', 'https://beispiel.de/zukunft-von', false, 'Print as a word'],
	['https://beispiel.de/print', 'https://beispiel.de/', false, 'a page about print'],
	['https://beispiel.de/mobil/', 'https://beispiel.de/', false, 'a section'],
	['https://beispiel.de/auto/mobil/a', 'https://beispiel.de/auto/a', false, 'a section within'],
	['https://beispiel.de/A', 'https://beispiel.de/a', false, 'paths have case'],
	['https://beispiel.de/a', 'https://beispiel.at/a', false, 'another country'],
	['https://sport.beispiel.de/a', 'https://beispiel.de/a', false, 'a host with other articles'],
	['https://m.de/a', 'https://beispiel.de/a', false, 'a site that is called m'],
	['https://print.de/a', 'https://de/a', false, 'a site that is called print'],
	['https://m.co.at/a', 'https://co.at/a', false, 'a site that is called m, in Austria'],
	['http://localhost:8080/a', 'http://localhost:8081/a', false, 'another port'],
	['https://google.de/amp/s/beispiel.de/a', 'https://google.de/amp/s/beispiel.de/b', false, 'two articles in a viewer'],
	['https://boese.example/amp/s/www.beispiel.de/a', 'https://www.beispiel.de/a', false, 'a viewer that is none'],
	['https://beispiel.de/a.html', 'https://beispiel.de/a.pdf', false, 'another file'],
	['https://beispiel.de/a%2Fb', 'https://beispiel.de/a/b', false, 'an escaped slash is none'],
	['https://beispiel.de/a%E4', 'https://beispiel.de/a', false, 'an escape that is no UTF-8'],
];

describe('isSamePage', () => {
	it.each(same)('%s is the article (%s)', (address) => {
		expect(identifyPage(address)).toBe(identifyPage(article));
	});

	it.each(pairs)('%s and %s: %s (%s)', (one, other, isSame) => {
		expect(isSamePage(one, other)).toBe(isSame);
	});

	it('holds for the key of an address as for the address', () => {
		const addresses = [...same.map(([first]) => first), ...pairs.map(([one]) => one), ...pairs.map(([, other]) => other)];
		for (const address of addresses) {
			expect(isSamePage(makePageKey(address), address)).toBe(true);
		}
	});

	it('tells something of any address', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (address) =>
				isSamePage(address, address),
			),
		);
	});
});
