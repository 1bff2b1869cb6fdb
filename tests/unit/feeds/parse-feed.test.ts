/** Feeds as they are written, and as they are written wrongly. */
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../core/feeds/parse-feed';
import { atom, atom03, prefixed, rss1, rss2, rss091 } from './feed-samples';

const now = Date.parse('2026-11-22T12:00:00Z');

function read(source: string, address = 'https://www.bote.example/feed.xml') {
	const feed = parseFeed(source, address, now);
	if (!feed.ok) throw new Error(feed.code);
	return feed.value;
}

const withItems = (inner: string) => `<rss version="2.0"><channel><title>Bote</title>${inner}</channel></rss>`;
const linked = (inner: string) => read(withItems(`<item><link>https://bote.example/1</link>${inner}</item>`)).items[0];

describe('kinds of feeds', () => {
	it('reads RSS 2.0 with its modules, and leaves the titles of pictures alone', () => {
		expect(read(rss2)).toEqual({
			title: 'Süderhavener Bote – Nachrichten',
			siteUrl: 'https://www.bote.example/',
			minutesToLive: 30,
			items: [
				{
					id: 'bote-1',
					url: 'https://www.bote.example/deich?utm_source=rss',
					title: 'Deich hält & Dorf atmet auf',
					published: '2026-11-22T08:05:00.000Z',
					summary: 'Das Wasser stieg auf 3,40 Meter.',
				},
				{
					id: 'https://www.bote.example/zug',
					url: 'https://www.bote.example/zug',
					title: 'Zug fährt wieder',
					published: '2026-11-22T08:00:00.000Z',
					summary: 'Nach Husum über Heide.',
				},
			],
		});
	});

	it('reads RSS 1.0, whose items stand beside the channel', () => {
		expect(read(rss1, 'https://heide.example/rdf')).toEqual({
			title: 'Heider Blatt',
			siteUrl: 'https://heide.example/',
			minutesToLive: 30,
			items: [
				{
					id: 'https://heide.example/markt',
					url: 'https://heide.example/markt',
					title: 'Markt verlegt',
					published: '2026-11-21',
					summary: null,
				},
			],
		});
	});

	it('reads RSS 0.91 with its document type and a bare ampersand', () => {
		expect(read(rss091).items).toEqual([
			{
				id: 'http://alt.example/mueller',
				url: 'http://alt.example/mueller',
				title: 'Müller & Söhne schließt',
				published: null,
				summary: null,
			},
		]);
	});

	it('reads Atom, its kinds of text and its relative links', () => {
		const { title, siteUrl, items } = read(atom, 'https://insel.example/feed.atom');
		expect([title, siteUrl]).toEqual(['Insel & Meer', 'https://insel.example/']);
		expect(items).toEqual([
			{
				id: 'tag:insel.example,2026:1',
				url: 'https://insel.example/neu/faehre',
				title: 'Die Fähre fährt',
				published: '2026-11-22T08:00:00.000Z',
				summary: 'Sie fährt. 1 < 2',
			},
			{
				id: 'https://insel.example/neu/ohne-link',
				url: 'https://insel.example/neu/ohne-link',
				title: 'Ohne Link',
				published: '2026-11-20T10:00:00.000Z',
				summary: null,
			},
		]);
	});

	it.each([
		['Atom 0.3', atom03, 'Eins'],
		['Atom with a prefix, a stranger’s title in it', prefixed, 'Eigen'],
	])('reads %s', (_what, source, title) => expect(read(source).items.map((item) => item.title)).toEqual([title]));
});

describe('texts', () => {
	it.each([
		['CDATA is text', '<title><![CDATA[Bahn & 3 < 4 Busse]]></title>', 'Bahn & 3 < 4 Busse'],
		['several pieces are one text', '<title>Teil <![CDATA[eins]]> und<!-- x --> zwei</title>', 'Teil eins und zwei'],
		['numbers stand for characters', '<title>&#8222;Ja&#x201C; &#150; nein</title>', '„Ja“ – nein'],
		['what HTML names needs no declaration', '<title>&bdquo;Stra&szlig;e&ldquo;</title>', '„Straße“'],
		['escaped twice', '<title>M&amp;uuml;ller &amp;amp; Co</title>', 'Müller & Co'],
		['what lacks its semicolon is no name', '<title>Kauf &copy2 &auml Ort</title>', 'Kauf &copy2 &auml Ort'],
		['in CDATA only the HTML is resolved', '<title><![CDATA[Caf&eacute; &amp;lt; Bar]]></title>', 'Café &lt; Bar'],
		['an unknown entity stays', '<title>a &nix; b</title>', 'a &nix; b'],
		['no character', '<title>a&#0;b&#xD800;c&#1114112;d</title>', 'a\ufffdb\ufffdc\ufffdd'],
		['control characters and white space', '<title> a\u0007\n\t b\u202e </title>', 'a b'],
		['a script is no text', '<title>&lt;script&gt;alert(1)&lt;/script&gt;Ruhe</title>', 'Ruhe'],
		['a title that is a comparison', '<title>5 &lt; 6 &gt; 4</title>', '5 < 6 > 4'],
		['an empty title', '<title> </title>', null],
	])('%s', (_why, inner, title) => expect(linked(inner)?.title).toBe(title));

	it('cuts a long summary at a word', () => {
		const summary = linked(`<description>${'Wort '.repeat(400)}</description>`)?.summary ?? '';
		expect(summary.length).toBeLessThanOrEqual(300);
		expect(summary).toMatch(/Wort…$/);
	});
});

describe('addresses', () => {
	const urlOf = (item: string, head = '') => read(withItems(`${head}<item>${item}</item>`)).items.map(({ url }) => url);

	it.each([
		['a link with white space around it', '<link>\n https://bote.example/a \n</link>', ['https://bote.example/a']],
		['a link relative to the feed', '<link>/a</link>', ['https://www.bote.example/a']],
		['an address in a guid', '<guid>https://bote.example/b</guid>', ['https://bote.example/b']],
		['a guid that is no address', '<guid>b-17</guid>', []],
		['an address with bare ampersands', '<link>https://bote.example/?a=1&copy=2&amp;b=3</link>', ['https://bote.example/?a=1&copy=2&b=3']],
		['a guid that is said to be none', '<guid isPermaLink="false">https://bote.example/b</guid>', []],
		['a script', '<link>javascript:alert(1)</link>', []],
		['a file', '<link>file:///etc/passwd</link>', []],
		['a name and a password', '<link>https://a:b@bote.example/</link>', []],
		['no address', '<link>https://</link>', []],
		['nothing', '<title>Ohne Adresse</title>', []],
		['an endless address', `<link>https://bote.example/${'a'.repeat(3_000)}</link>`, []],
	])('%s', (_why, inner, urls) => expect(urlOf(inner)).toEqual(urls));

	it('prefers the address that a go-between names as the original', () => {
		const original = '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://bote.example/o</f:origLink>';
		expect(urlOf(`<link>https://go.example/1</link>${original}`)).toEqual(['https://bote.example/o']);
	});

	it('resolves by the site’s own page', () => {
		expect(urlOf('<link>lokal/a</link>', '<link>https://bote.example/heute/</link>')).toEqual(['https://bote.example/heute/lokal/a']);
	});

	it('takes one page once', () => {
		const two = ['a?utm_source=rss', 'a#oben', 'b'].map((path) => `<item><link>https://bote.example/${path}</link></item>`);
		expect(read(withItems(two.join(''))).items.map(({ url }) => url)).toEqual([
			'https://bote.example/a?utm_source=rss',
			'https://bote.example/b',
		]);
	});
});

describe('what is no feed', () => {
	it.each([
		['nothing', '', 'notAFeed'],
		['text', 'Seite nicht gefunden', 'notAFeed'],
		['a page', '<!doctype html><html><head><title>404</title></head></html>', 'notAFeed'],
		['other XML', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'notAFeed'],
		['JSON', '{"version":"https://jsonfeed.org/version/1.1"}', 'notAFeed'],
		['a feed that breaks off', rss2.slice(0, rss2.length - 40), 'feedBroken'],
		['a feed that breaks off in a tag', rss2.slice(0, rss2.indexOf('<guid') + 12), 'feedBroken'],
		['tags that cross', withItems('<item><title>a</item></title>'), 'feedBroken'],
		['an endless CDATA section', withItems('<item><title><![CDATA[a</title></item>'), 'feedBroken'],
		['a tag that closes another', withItems('<item><title/></channel>'), 'feedBroken'],
		['two roots', `${withItems('')}<rss/>`, 'feedBroken'],
	])('%s', (_why, source, code) => expect(parseFeed(source, 'https://bote.example/', now)).toMatchObject({ ok: false, code }));
});
