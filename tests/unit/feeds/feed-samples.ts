/** Feeds of invented papers, one for each way of writing them. To add a case: a source, and what is to be read from it. */

const item = (inner: string) => `<item>${inner}</item>`;

export const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made for a test -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
	<title>Süderhavener Bote &#8211; Nachrichten</title>
	<link>https://www.bote.example/</link>
	<atom:link rel="self" type="application/rss+xml" href="https://www.bote.example/feed.xml"/>
	<ttl>30</ttl>
	<image><title>Das Zeichen des Boten</title><url>https://www.bote.example/logo.png</url><link>https://www.bote.example/logo</link></image>
	${item(`<media:title>Ein Bild vom Deich</media:title><title>Deich hält &amp; Dorf atmet auf</title>
		<link>https://www.bote.example/deich?utm_source=rss</link><guid isPermaLink="false">bote-1</guid>
		<pubDate>Sun, 22 Nov 2026 09:05:00 +0100</pubDate><media:description>Foto: Muster</media:description>
		<description><![CDATA[<p>Das Wasser <b>stieg</b> auf 3,40&nbsp;Meter.</p>]]></description>
		<content:encoded><![CDATA[<p>Der ganze Text.</p>]]></content:encoded>`)}
	${item(`<title>Zug f&auml;hrt wieder</title><guid>https://www.bote.example/zug</guid><dc:date>2026-11-22T08:00:00Z</dc:date>
		<description>&lt;img src="x.png"&gt;Nach Husum &amp;uuml;ber Heide.</description>`)}
</channel></rss>`;

export const rss1 = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
	xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
	<channel rdf:about="https://heide.example/"><title>Heider Blatt</title><link>https://heide.example/</link>
		<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
	<item rdf:about="https://heide.example/markt"><title>Markt verlegt</title><link>/markt</link><dc:date>2026-11-21</dc:date></item>
</rdf:RDF>`;

export const rss091 = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Altes Blatt</title><link>http://alt.example/</link>
	<item><title>Müller & Söhne schließt</title><link>http://alt.example/mueller</link></item></channel></rss>`;

export const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://insel.example/neu/">
	<title type="text">Insel &amp; Meer</title><link href="/"/><link rel="self" href="feed.atom"/>
	<entry><id>tag:insel.example,2026:1</id><title type="html">Die &lt;em&gt;Fähre&lt;/em&gt; fährt</title>
		<link rel="enclosure" type="audio/mpeg" href="ton.mp3"/><link rel="alternate" type="text/html" href="faehre"/>
		<updated>2026-11-22T10:00:00Z</updated><published>2026-11-22T09:00:00.5+01:00</published>
		<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sie fährt.</p><p>1 &lt; 2</p></div></summary></entry>
	<entry><id>https://insel.example/neu/ohne-link</id><title>Ohne Link</title><updated>2026-11-20T10:00:00+00:00</updated></entry>
</feed>`;

export const atom03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Früher</title>
	<entry><id>urn:1</id><title>Eins</title><link rel="alternate" href="https://frueher.example/1"/><issued>2026-11-22T07:00:00Z</issued></entry></feed>`;

export const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Mit Vorsilbe</a:title>
	<a:entry><a:id>urn:2</a:id><title xmlns="urn:other">Fremd</title><a:title>Eigen</a:title><a:link href="https://vor.example/2"/></a:entry></a:feed>`;
