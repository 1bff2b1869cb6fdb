/**
 * Pages in the markup of news sites, with invented news. `text` is what a reader would call the article.
 * To add one: write its HTML as the site would, and say what is to be read.
 */
export type PageCase = {
	readonly name: string;
	readonly address: string;
	readonly html: string;
	readonly text: readonly string[];
	readonly title: string;
	readonly byline: string | null;
	readonly published: string | null;
	readonly access: 'full' | 'teaser';
	readonly pageKey: string;
	/** What the page calls its outlet. */
	readonly outlet?: string;
};

export const first =
	'Der Stadtrat von Altenau hat am Dienstag beschlossen, die alte Brücke über die Leine nicht abzureißen, sondern sie für 4,2 Millionen Euro zu sanieren.';
export const second =
	'„Wir haben uns die Entscheidung nicht leicht gemacht“, sagte Bürgermeisterin Hanna Förster nach der Sitzung, die bis in die Nacht gedauert hatte.';
export const third =
	'Die Opposition warnte davor, dass die Kosten wie beim Rathaus steigen könnten, und verlangte ein neues Gutachten, bevor die Arbeiten im Herbst beginnen.';
const lead = 'Nach zehn Jahren Streit steht fest: Die Brücke von Altenau bleibt, wo sie ist.';

const newsArticle = (fields: object) =>
	`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...fields })}</script>`;

export const pages: readonly PageCase[] = [
	{
		name: 'a national daily: graph data, kicker in the headline, caption, newsletter box, comments',
		address: 'http://www.tageblatt.example/region/bruecke-li.123?utm_source=mail#start',
		html: `<!doctype html><html lang="de"><head><title>Brücke bleibt | Tageblatt</title>
			<link rel="canonical" href="https://www.tageblatt.example/region/bruecke-li.123">
			${newsArticle({
				'@graph': [
					{ '@type': 'WebSite', name: 'Tageblatt' },
					{
						'@type': ['NewsArticle'],
						headline: 'Altenau behält seine alte Brücke',
						datePublished: '2024-11-05T22:41:00+0100',
						author: [
							{ '@type': 'Person', name: 'Jana Weller' },
							{ '@type': 'Organization', name: 'Tageblatt' },
						],
						isAccessibleForFree: 'True',
					},
				],
			})}
			</head><body><header><nav><a href="/">Start</a><a href="/region">Region</a></nav></header>
			<main><article><header><h1><span class="kicker">Kommunales</span> <span>Altenau behält seine alte Brücke</span></h1>
			<p class="article-teaser">${lead}</p><p class="byline">Von Jana Weller</p><time datetime="2024-11-05">05.11.2024</time></header>
			<figure><img alt=""><figcaption>Die Brücke im Sommer, kurz vor dem Hochwasser. <span>Foto: Imago</span></figcaption></figure>
			<div class="article-body"><p>${first}</p><div class="newsletter-box"><p>Jeden Morgen das Wichtigste aus der Region: Melden Sie sich jetzt für unseren Newsletter an.</p></div>
			<h2>Streit bis in die Nacht</h2><p>${second}</p><p><a href="/rathaus">Lesen Sie auch: Das Rathaus wird noch teurer als befürchtet</a></p><p>${third}</p></div></article>
			<section id="comments"><p>Endlich! Ich habe mich schon gefragt, wann sie das einmal einsehen würden, diese Leute im Rathaus.</p></section></main>
			<footer><p>Alle Rechte vorbehalten, auch die der Übersetzung und des auszugsweisen Nachdrucks.</p></footer></body></html>`,
		text: ['Altenau behält seine alte Brücke', lead, first, 'Streit bis in die Nacht', second, third],
		title: 'Altenau behält seine alte Brücke',
		byline: 'Jana Weller',
		published: '2024-11-05T22:41:00+01:00',
		access: 'full',
		pageKey: 'https://www.tageblatt.example/region/bruecke-li.123',
	},
	{
		name: 'a magazine behind a paywall: microdata, aside, teaser cards, links in running text',
		address: 'https://m.wochenschau.example/artikel/77.html',
		html: `<!doctype html><html lang="de"><head><meta property="og:type" content="article"><meta property="og:title" content="Die Brücke, die keiner wollte">
			<link rel="canonical" href="https://www.wochenschau.example/artikel/77.html"><meta property="article:published_time" content="2024-11-06T08:00:00Z">
			${newsArticle({ '@type': 'NewsArticle', headline: 'Die Brücke, die keiner wollte', author: { '@type': 'Person', name: 'Emil Brandt' }, isAccessibleForFree: false })}
			</head><body><div class="page"><h1 itemprop="headline">Die Brücke, die keiner wollte</h1><div class="intro">${lead}</div>
			<div itemprop="articleBody" class="article paywall-content"><p>${first.replace('Altenau', '<a class="tags-link" href="/altenau">Alte&shy;nau</a>')}</p>
			<aside><h3>Mehr zum Thema</h3><p>Warum Brücken in Deutschland so lange auf ihre Sanierung warten müssen.</p></aside><p>${second}</p>
			<div class="teaser"><h3><a href="/a">Noch eine Brücke</a></h3><p>Auch in Neustadt wird seit Jahren über einen Abriss der Brücke gestritten.</p></div>
			<p hidden>${third}</p></div>
			<article class="card"><h2><a href="/b">Das Rathaus</a></h2><p>Es wird immer teurer, und niemand will es gewesen sein: eine Chronik.</p></article></div></body></html>`,
		text: ['Die Brücke, die keiner wollte', lead, first, second],
		title: 'Die Brücke, die keiner wollte',
		byline: 'Emil Brandt',
		published: '2024-11-06T08:00:00Z',
		access: 'teaser',
		pageKey: 'https://www.wochenschau.example/artikel/77.html',
	},
	{
		name: 'a broadcaster: broken data, lists, quotes, line breaks, a hidden copy for phones',
		address: 'https://sender.example/bruecke-100.html',
		html: `<!doctype html><html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":</script><meta name="author" content="https://sender.example/team">
			<meta name="date" content="05.11.2024"></head><body><main><div class="headlinewrapper"><h1><span itemprop="headline">Brücke<br>bleibt stehen</span></h1></div>
			<div style="display:none"><p>${first}</p></div><section><p>${first}</p><ul><li>Kosten: 4,2 Millionen Euro</li><li>Beginn: im Herbst</li></ul>
			<blockquote><p>${second}</p></blockquote><p>${third}<br><br>Der Landrat wollte sich am Mittwoch nicht zu dem Beschluss äußern.</p><h3>Mehr zum Thema</h3></section></main></body></html>`,
		text: [
			'Brücke bleibt stehen',
			first,
			'Kosten: 4,2 Millionen Euro',
			'Beginn: im Herbst',
			second,
			third,
			'Der Landrat wollte sich am Mittwoch nicht zu dem Beschluss äußern.',
		],
		title: 'Brücke bleibt stehen',
		byline: null,
		published: '2024-11-05',
		access: 'full',
		pageKey: 'https://sender.example/bruecke-100.html',
	},
	{
		name: 'a plain page without any structure',
		address: 'https://verein.example/neues.php?id=4&fbclid=x',
		html: `<!doctype html><html><head><title>Brücke gerettet, Verein jubelt</title></head><body><table><tr><td><a href="/">Start</a></td></tr></table>
			<div id="links"><a href="/1">Satzung</a> <a href="/2">Vorstand</a></div><div id="text"><h1>Brücke gerettet, Verein jubelt</h1>
			<p>${first}</p><p>${second}</p><p>${third}</p></div></body></html>`,
		text: ['Brücke gerettet, Verein jubelt', first, second, third],
		title: 'Brücke gerettet, Verein jubelt',
		byline: null,
		published: null,
		access: 'full',
		pageKey: 'https://verein.example/neues.php?id=4',
	},
];

const card = (title: string, words: string) => `<article><h2><a href="/${title}">${title}</a></h2><p>${words}</p></article>`;

/** Pages that hold no article, with the reason. */
export const noArticles: readonly { name: string; address: string; html: string }[] = [
	{
		name: 'a front page of cards',
		address: 'https://www.tageblatt.example/',
		html: `<body><main><h1>Tageblatt</h1>${card('bruecke', first)}${card('rathaus', second)}${card('gutachten', third)}${card('leine', lead)}</main></body>`,
	},
	{
		name: 'a section page of cards',
		address: 'https://www.tageblatt.example/region',
		html: `<body><main><h1>Region</h1>${card('bruecke', first)}${card('rathaus', second)}${card('gutachten', third)}${card('leine', lead)}</main></body>`,
	},
	{ name: 'a short note', address: 'https://verein.example/kurz', html: `<body><h1>Termin verschoben</h1><p>${first}</p></body>` },
	{ name: 'nothing at all', address: 'about:blank', html: '' },
];
