/** More pages in the markup of news sites, with invented news: headlines for search engines, boxes, tickers, walls. See `pages.ts`. */
import { first, type PageCase, second, third } from './pages';

const lead = 'Nach zehn Jahren Streit steht fest: Die Brücke von Altenau bleibt, wo sie ist.';
const fourth =
	'Der Landrat sprach von einem guten Tag für die Region und kündigte an, dass der Kreis ein Drittel der Kosten übernehmen werde, sobald die Pläne vorliegen.';

const data = (...things: object[]) =>
	`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`;

export const morePages: readonly PageCase[] = [
	{
		name: 'a daily with a headline for search engines among the breadcrumbs, captions in plain boxes, a pull quote, an offer for its app',
		address: 'https://www.kreisblatt.example/altenau/bruecke-55.html',
		html: `<!doctype html><html lang="de"><head><title>Brücke Altenau: Sanierung statt Abriss | Kreisblatt</title><meta property="og:title" content="Die alte Brücke bleibt stehen">
			<meta property="og:description" content="${lead}">
			${data(
				{ '@type': 'Organization', '@id': '#verlag', name: 'Kreisblatt' },
				{ '@type': 'Person', '@id': '#jw', name: 'Jana Weller' },
				{
					'@type': 'ReportageNewsArticle',
					headline: 'Br&uuml;cke Altenau: Sanierung statt Abriss',
					author: [{ '@id': '#jw' }],
					publisher: { '@id': '#verlag' },
					datePublished: '2024-11-05T22:41:00Z',
				},
			)}</head><body>
			<ul class="crumbs"><li><a href="/">Start</a></li><li><h1>Brücke Altenau: Sanierung statt Abriss</h1></li></ul>
			<article><header><h2><span class="roof">Altenau</span> <span>Die alte Brücke bleibt stehen</span></h2></header>
			<div class="picBox"><a href="/gross"><img alt=""></a><p>Die Brücke im Sommer, kurz vor dem Hochwasser.</p></div>
			<div class="front"><p>${lead}</p><p>05.11.2024 - 23:41 Uhr</p><p>Lesedauer: 2 Min.</p></div>
			<div class="text"><p>${first}</p><blockquote><p>Wir haben uns die Entscheidung nicht leicht gemacht.</p><p>Hanna Förster, Bürgermeisterin</p></blockquote>
			<p>${second}</p><div class="hinweis"><p>Mehr Lesekomfort auf dem Telefon</p><p>Alle Nachrichten aus Altenau den ganzen Tag.</p><p>Jetzt kostenlos herunterladen</p></div>
			<h3>Was es kostet</h3><p>${third}</p><h3>Noch mehr Brücken</h3><p><a href="/neustadt">Auch in Neustadt wird gestritten</a></p><p>${fourth}</p>
			<p>(jwe/dpa)</p><p>Quellen:</p><ul><li>Stadt Altenau</li><li>Landkreis</li></ul></div></article></body></html>`,
		text: ['Altenau Die alte Brücke bleibt stehen', lead, first, second, 'Was es kostet', third, fourth],
		title: 'Die alte Brücke bleibt stehen',
		byline: 'Jana Weller',
		published: '2024-11-05T22:41:00Z',
		access: 'full',
		pageKey: 'https://www.kreisblatt.example/altenau/bruecke-55.html',
		outlet: 'Kreisblatt',
	},
	{
		name: 'a page whose data knows only the outlet, and whose text ends at a wall',
		address: 'https://www.abendzeitung.example/a/1',
		html: `<!doctype html><html lang="de"><head><title>Die Brücke bleibt</title><meta property="og:type" content="article">
			<meta name="Author" content="Die Abendzeitung"></head><body><main><h1>Die Brücke von Altenau bleibt</h1>
			<div class="info">Von <b>Jana Weller und Emil Brandt</b>, Altenau</div><div>Veröffentlicht am 5. November 2024 um 22:41</div>
			<p>${first}</p><p>${second}</p><div id="paywall-slot"><p>Jetzt weiterlesen mit Abendzeitung plus, vier Wochen für einen Euro.</p></div></main></body></html>`,
		text: ['Die Brücke von Altenau bleibt', first, second],
		title: 'Die Brücke von Altenau bleibt',
		byline: 'Jana Weller, Emil Brandt',
		published: '2024-11-05T22:41:00',
		access: 'teaser',
		pageKey: 'https://www.abendzeitung.example/a/1',
	},
	{
		name: 'a live ticker: small articles within a large one, a card among them',
		address: 'https://www.ticker.example/live/bruecke',
		html: `<!doctype html><html lang="de"><head>${data({
			'@type': ['LiveBlogPosting'],
			headline: 'Alles zur Brücke von Altenau',
			author: 'Jana Weller',
			datePublished: '2024-11-05',
			liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Der Rat tagt' }],
		})}</head><body><main><h1>Alles zur Brücke von Altenau</h1>
			<article><time datetime="2024-11-05T20:00">20.00 Uhr</time><h2>Der Rat tagt</h2><p>${first}</p></article>
			<article><time datetime="2024-11-05T21:00">21.00 Uhr</time><h2>Die Opposition warnt</h2><p>${third}</p></article>
			<article><time datetime="2024-11-05T22:00">22.00 Uhr</time><h2>Der Landrat freut sich</h2><p>${fourth}</p></article></main></body></html>`,
		text: ['Alles zur Brücke von Altenau', 'Der Rat tagt', first, 'Die Opposition warnt', third, 'Der Landrat freut sich', fourth],
		title: 'Alles zur Brücke von Altenau',
		byline: 'Jana Weller',
		published: '2024-11-05',
		access: 'full',
		pageKey: 'https://www.ticker.example/live/bruecke',
	},
	{
		name: 'an AMP page: its own elements, related articles as small articles',
		address: 'https://www.blatt.example/amp/bruecke.html?amp=1',
		html: `<!doctype html><html amp lang="de"><head><link rel="canonical" href="https://www.blatt.example/bruecke.html">
			<meta property="article:published_time" content="2024-11-05T22:41:00+01:00"></head><body><article><h1>Die Brücke von Altenau bleibt</h1><address>Von Jana Weller</address>
			<div class="image"><amp-img src="/b.jpg"></amp-img><p>Die Brücke von Altenau im Herbst.</p></div><p>${first}</p><p>${second}</p>
			<article><h3>Noch eine Brücke</h3><p>Auch in Neustadt wird seit Jahren über einen Abriss der Brücke gestritten.</p></article><p>${third}</p><p>${fourth}</p></article></body></html>`,
		text: ['Die Brücke von Altenau bleibt', first, second, third, fourth],
		title: 'Die Brücke von Altenau bleibt',
		byline: 'Jana Weller',
		published: '2024-11-05T22:41:00+01:00',
		access: 'full',
		pageKey: 'https://www.blatt.example/bruecke.html',
	},
	{
		name: 'a print view: a table for a layout, line breaks for paragraphs, no data at all',
		address: 'https://archiv.example/druck.php?id=12',
		html: `<html><head><title>Die Brücke von Altenau bleibt - Archiv</title></head><body><h1>Die Brücke von Altenau bleibt</h1>Von Jana Weller<br>5. November 2024<br><br>
			${first}<br><br>${second}<br><br>${third}</body></html>`,
		text: ['Die Brücke von Altenau bleibt', first, second, third],
		title: 'Die Brücke von Altenau bleibt',
		byline: 'Jana Weller',
		published: '2024-11-05',
		access: 'full',
		pageKey: 'https://archiv.example/druck.php?id=12',
	},
];
