/** More variants: Swiss and Austrian pages, markup of another age, divs for everything, boxes and embeds of all kinds. See `page-variants.ts`. */
import { data, fifth, fourth, lead, makePage, title, usual, type Variant } from './page-variants';
import { first, type PageCase, second, third } from './pages';

const swiss =
	'«Wir haben uns die Entscheidung nicht leicht gemacht», sagte Stadtpräsidentin Hanna Förster nach der Sitzung, die bis spät in die Nacht gedauert hatte.';
const sixth =
	'Schon im Frühjahr hatten Anwohner Unterschriften gesammelt, mehr als dreitausend kamen zusammen, und sie brachten sie selbst ins Rathaus.';
const seventh =
	'Bis die Bauarbeiten beginnen, bleibt die Brücke für Radfahrer und Fußgänger offen, wie eine Sprecherin des Bauamts am Mittwoch sagte.';
const bare = (name: string, body: string, rest: Partial<PageCase> = {}): PageCase => ({
	name,
	address: 'https://www.blatt.example/a/1',
	html: `<html><head><title>${title}</title></head><body>${body}</body></html>`,
	text: [title, first, second, third],
	title,
	byline: null,
	published: null,
	access: 'full',
	pageKey: 'https://www.blatt.example/a/1',
	...rest,
});

const variants: readonly Variant[] = [
	{
		name: 'spans set as paragraphs',
		body: `<article><h1>${title}</h1><div><span style="display:block">${first}</span><span style="display:block">${second}</span><span style="display:block">${third}</span></div></article>`,
	},
	{
		name: 'a div for each paragraph',
		body: `<div class="story"><h1>${title}</h1><div>${first}</div><div>${second}</div><div>${third}</div></div>`,
	},
	{
		name: 'pages of a long article',
		body: `<article><h1>${title}</h1>${usual}<nav><a href="?p=2">2</a></nav><p>Seite 1 von 3</p><div class="pagination"><a href="?p=1">1</a><a href="?p=2">2</a><a href="?p=2">Nächste Seite</a></div></article>`,
	},
	{
		name: 'a player that reads the article aloud',
		body: `<article><h1>${title}</h1><div class="audio-player"><p>Artikel anhören (4 Minuten), eine Funktion für alle Abonnenten.</p><button>Abspielen</button></div>${usual}</article>`,
	},
	{
		name: 'a fact box beside the text',
		body: `<article><h1>${title}</h1><p>${first}</p><div class="article-infobox"><h3>Die Brücke in Zahlen</h3><p>Sie ist 84 Meter lang, wurde 1926 gebaut und trägt seit zwei Jahren keine Lastwagen mehr.</p></div><p>${second}</p><p>${third}</p></article>`,
	},
	{
		name: 'what somebody wrote elsewhere, embedded',
		body: `<article><h1>${title}</h1><p>${first}</p><blockquote class="twitter-tweet"><p lang="de">Die Brücke bleibt! Danke an alle, die mit uns gekämpft haben, zehn lange Jahre.</p>— Hanna Förster (@foerster) <a href="https://x.example/1">5. November 2024</a></blockquote>
			<p>${second}</p><div class="embed-consent"><h4>Externer Inhalt</h4><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p></div><p>${third}</p></article>`,
	},
	{
		name: 'advertisements that are only called so',
		body: `<article><h1>${title}</h1><p>${first}</p><p>Anzeige</p><div class="ad-slot" id="ad-3"><p>Das neue Auto ist da: Jetzt Probe fahren und mit etwas Glück gewinnen.</p></div><p>${second}</p><div class="OUTBRAIN"><div>Empfohlen von uns für Sie: Diese zehn Brücken muss man gesehen haben.</div></div><p>${third}</p></article>`,
	},
	{
		name: 'credits and captions in paragraphs',
		body: `<article><h1>${title}</h1><p>Die Brücke im Herbst. Foto: Jana Weller</p>${usual}<p><em>Mit Material von dpa</em></p></article>`,
	},
	{
		name: 'an agency report: a dateline, its signature',
		body: `<article><h1>${title}</h1><p><b>Altenau (dpa) - </b>${first}</p><p>${second}</p><p>${third}</p><p>© dpa-infocom, dpa:241105-99-483045/5</p></article>`,
		text: [`Altenau (dpa) - ${first}`, second, third],
	},
	{
		name: 'a correction under the text',
		body: `<article><h1>${title}</h1>${usual}<p><em>Anmerkung der Redaktion: In einer früheren Fassung war die Brücke hundert Jahre älter, das haben wir berichtigt.</em></p></article>`,
		text: [
			first,
			second,
			third,
			'Anmerkung der Redaktion: In einer früheren Fassung war die Brücke hundert Jahre älter, das haben wir berichtigt.',
		],
	},
	{
		name: 'terms explained where they stand',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second.replace('Sitzung', 'Sitzung<span class="tooltip">So heißt ein Treffen des Rates.</span>')}</p><p>${third}</p></article>`,
	},
	{
		name: 'a page in one form, as old servers make them',
		body: `<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE"><div class="head"><a href="/">Start</a></div><div class="content"><h1>${title}</h1>${usual}</div><div class="foot"><a href="/impressum">Impressum</a></div></form>`,
	},
	{
		name: 'a page kept from screen readers while a layer asks for consent',
		body: `<div id="app" aria-hidden="true"><main><h1>${title}</h1>${usual}</main></div><div role="dialog"><p>Wir und unsere Partner brauchen Ihre Zustimmung, bevor Sie unsere Seiten besuchen können.</p><button>Zustimmen</button></div>`,
	},
	{
		name: 'a logo as the first heading',
		body: `<header><h1><a href="/">Kreisblatt Altenau</a></h1></header><div class="page"><article><header><h2>${title}</h2></header><p>${lead}</p>${usual}</article></div>`,
		text: [lead, first, second, third],
	},
	{
		name: 'comments as a list under the text',
		body: `<article><h1>${title}</h1>${usual}</article><div class="discussion"><h3>12 Kommentare</h3><ol class="commentlist"><li><div><b>Frieda</b><p>Endlich! Ich habe mich schon gefragt, wann sie das einmal einsehen würden.</p></div></li><li><div><b>Paul</b><p>Das kostet uns alle am Ende doch wieder mehr, als man uns heute sagt, wetten?</p></div></li></ol></div>`,
	},
	{
		name: 'a table of figures in the text',
		body: `<article><h1>${title}</h1><p>${first}</p><table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2023</td><td>So viel hätte die Brücke damals gekostet: 3,1 Millionen</td></tr></table><p>${second}</p><p>${third}</p></article>`,
	},
	{
		name: 'an article of a Swiss paper',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${swiss}</p><p>${third}</p></article>`,
		text: [first, swiss, third],
	},
	{
		name: 'pull quotes of the text, one as a figure, one as a plain box',
		body: `<article><h1>${title}</h1><p>${first}</p><figure class="quote"><blockquote>Wir haben uns die Entscheidung nicht leicht gemacht</blockquote><figcaption>Hanna Förster</figcaption></figure><p>${second}</p><div class="pq">Die Opposition warnte davor, dass die Kosten wie beim Rathaus steigen könnten</div><p>${third}</p></article>`,
	},
	{
		name: 'a lead of several points above the text',
		body: `<article><header><h1>${title}</h1><ul class="bullets"><li>Der Rat hat entschieden, die Brücke zu sanieren.</li><li>Die Opposition verlangt ein Gutachten.</li></ul></header><div class="body">${usual}<p>${fourth}</p><p>${fifth}</p></div></article>`,
		text: [
			'Der Rat hat entschieden, die Brücke zu sanieren.',
			'Die Opposition verlangt ein Gutachten.',
			first,
			second,
			third,
			fourth,
			fifth,
		],
	},
	{
		name: 'most of the text in a box, the end behind it',
		body: `<div class="story"><h1>${title}</h1><div class="part"><p>${first}</p><p>${second}</p><p>${third}</p><p>${swiss}</p><p>${fourth}</p><p>${sixth}</p><p>${seventh}</p></div><p>${fifth}</p></div>`,
		text: [first, second, third, swiss, fourth, sixth, seventh, fifth],
	},
	{
		name: 'a body that is said in parts',
		body: `<div class="page"><h1>${title}</h1><div itemprop="articleBody"><p>${first}</p><p>${second}</p></div><div class="x"></div><div itemprop="articleBody"><h2>Die Opposition warnt</h2><p>${third}</p><p>${fourth}</p></div></div>`,
		text: [first, second, 'Die Opposition warnt', third, fourth],
	},
	{
		name: 'the next article below, its body said too',
		body: `<div itemscope><h1>${title}</h1><div itemprop="articleBody">${usual}<p>${fourth}</p></div></div><div itemscope><h2>Neustadt reißt ab</h2><div itemprop="articleBody"><p>${fifth}</p><p>${sixth}</p></div></div>`,
		text: [first, second, third, fourth],
	},
	{
		name: 'a rest that stands open in what was its wall',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p><p>${swiss}</p><div class="paywall"><p>${fourth}</p><p>${fifth}</p><p>${sixth}</p><p>${seventh}</p><p>${lead}</p></div></article>`,
		text: [first, second, third, swiss, fourth, fifth, sixth, seventh, lead],
	},
	{
		name: 'a last paragraph that agencies sign',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p><p>Auch der Landrat stimmte am Ende dafür. (dpa/Reuters)</p></article>`,
		text: [first, second, third, 'Auch der Landrat stimmte am Ende dafür. (dpa/Reuters)'],
	},
	{
		name: 'lines under the text that are none of it',
		body: `<article><h1>${title}</h1>${usual}<p>Hat Ihnen der Artikel gefallen?</p><p>Sendung: Abendschau, 05.11.2024, 19:30 Uhr</p><p>(APA, jwe, 5.11.2024)</p><p>Ähnliche Artikel</p></article>`,
	},
	{
		name: 'pictures with words under them, in boxes that have no name',
		body: `<div class="x1"><h1>${title}</h1><div class="x2"><div class="x3"><img alt=""></div><div class="x4">Die alte Brücke von Altenau, gesehen vom Turm der Stadtkirche aus</div></div><p>${first}</p><p>${second}</p><div class="x2"><div><img alt=""><p>Bürgermeisterin Hanna Förster kurz nach der Sitzung im Rathaus.</p></div></div><p>${third}</p></div>`,
	},
	{
		name: 'a lead in one box with the first picture',
		body: `<article><h1>${title}</h1><div class="x1"><figure><img alt=""><figcaption>Die Brücke im Herbst</figcaption></figure><p>${lead}</p></div><div class="x2">${usual}</div></article>`,
		text: [lead, first, second, third],
	},
	{
		name: 'a picture that stands in the line',
		body: `<article><h1>${title}</h1><p>${first}</p><p><img alt="">${second}</p><div><p>${third} <img alt=""></p></div></article>`,
	},
	{
		name: 'a headline that its data words otherwise, in divs of no name, another article above it',
		head: data({ headline: 'Sanierung statt Abriss in Altenau' }),
		body: `<div class="x0"><a href="/a/2">Neustadt reißt ab</a></div><div class="x1"><div class="x2"><h2>${title}</h2><div>${lead}</div></div><div class="x3">${usual}<p>${fourth}</p></div></div>`,
		text: [lead, first, second, third, fourth],
		title: 'Sanierung statt Abriss in Altenau',
	},
];

export const oddVariants: readonly PageCase[] = [
	...variants.map(makePage),
	bare(
		'a table for a layout, fonts for headings, breaks for paragraphs',
		`<table width="100%"><tr><td bgcolor="#003366"><a href="/">Start</a> | <a href="/region">Region</a></td></tr><tr><td><table><tr><td width="150"><a href="/a">Lokales</a><br><a href="/b">Sport</a></td>
		<td><h1><font size="5">${title}</font></h1><font face="Arial">${first}<br><br>${second}<br><br>${third}</font></td></tr></table></td></tr></table>`,
	),
	bare('breaks for paragraphs in a div', `<div id="inhalt"><h1>${title}</h1>${first}<br /><br />${second}<br>&nbsp;<br>${third}</div>`),
	bare(
		'a Swiss byline and date',
		`<article><h1>${title}</h1><p>Jana Weller, Altenau</p><p>5. November 2024, 22.41 Uhr</p>${usual}</article>`,
		{
			published: '2024-11-05T22:41:00',
		},
	),
	bare('an Austrian date', `<article><h1>${title}</h1><p class="autor">Von Jana Weller</p><p>5. Jänner 2025, 22:41</p>${usual}</article>`, {
		byline: 'Jana Weller',
		published: '2025-01-05T22:41:00',
	}),
	bare(
		'a date only in the address, times of other articles above and below',
		`<div class="x0"><a href="/a/2">Neustadt reißt ab</a> <time>vor 3 Stunden</time></div><div class="x1"><h1>${title}</h1>${usual}</div><div class="x0"><time>27.02.2016</time></div>`,
		{
			address: 'https://www.blatt.example/region/2024/11/05/bruecke',
			pageKey: 'https://www.blatt.example/region/2024/11/05/bruecke',
			published: '2024-11-05',
		},
	),
	bare(
		'a time whose markup says it, an author who is but a link',
		`<div class="x1"><h1>${title}</h1><p><a href="/autoren/weller">Jana Weller</a></p><meta itemprop="datePublished" content="2024-11-05T22:41:00+01:00">${usual}</div>`,
		{ published: '2024-11-05T22:41:00+01:00', byline: 'Jana Weller' },
	),
];
