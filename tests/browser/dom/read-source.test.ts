/** Pages that nobody has open: read without running or loading anything. */
import { expect, it } from 'vitest';
import { readSource } from '../../../platform/dom/read-source';
import { keptFlood, renderFlood } from '../../fixtures/site/flood';

const address = 'https://www.bote.example/nachrichten/deich';

it('reads the article without a layout', () => {
	const { article } = readSource(renderFlood(keptFlood).source, keptFlood.url);
	expect(article).toMatchObject({ title: keptFlood.title, published: keptFlood.published, language: 'de', access: 'full' });
	for (const paragraph of keptFlood.paragraphs) expect(article?.text).toContain(paragraph);
});

it('leaves out what the page hides', () => {
	const hidden = '<p style="display:none">Dieser Satz steht nicht im Artikel, sondern nur im Quelltext der Seite.</p></article>';
	const { article } = readSource(renderFlood(keptFlood).source.replace('</article>', hidden), keptFlood.url);
	expect(article?.text).not.toContain('nur im Quelltext');
});

it('runs no script and loads nothing', async () => {
	const seen = performance.getEntriesByType('resource').length;
	const bait =
		'<script>window.wasRun = true</script><img src="/bait.png" onerror="window.wasRun = true"><link rel="stylesheet" href="/bait.css">';
	readSource(`<body onload="window.wasRun = true">${bait}<p>Text.</p></body>`, `${location.origin}/bait`);
	await new Promise((resolve) => requestAnimationFrame(resolve));
	expect('wasRun' in window).toBe(false);
	expect(
		performance
			.getEntriesByType('resource')
			.slice(seen)
			.map(({ name }) => name)
			.filter((name) => name.includes('bait')),
	).toEqual([]);
});

it.each([
	['none', '<title>Bote</title>', []],
	[
		'one of each kind, resolved',
		'<link rel="alternate" type="application/rss+xml" title="Alles" href="/rss"><link rel="ALTERNATE" type="application/atom+xml" href="atom">',
		[
			{ url: 'https://www.bote.example/rss', title: 'Alles' },
			{ url: 'https://www.bote.example/nachrichten/atom', title: 'Bote' },
		],
	],
	[
		'one that is given twice',
		'<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate feed" type="application/rss+xml" href="/rss">',
		[{ url: 'https://www.bote.example/rss', title: 'Bote' }],
	],
	[
		'by a base of its own',
		'<base href="https://feeds.bote.example/a/"><link rel="alternate" type="application/rss+xml" href="rss">',
		[{ url: 'https://feeds.bote.example/a/rss', title: 'Bote' }],
	],
	[
		'other alternates',
		'<link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/json+oembed" href="/o">',
		[],
	],
	[
		'no address of the web',
		'<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" type="application/rss+xml" href="">',
		[],
	],
])('finds the feeds a page names: %s', (_why, head, feeds) => {
	expect(readSource(`<!doctype html><head>${head.includes('title>') ? '' : '<title>Bote</title>'}${head}</head>`, address).feeds).toEqual(
		feeds,
	);
});
