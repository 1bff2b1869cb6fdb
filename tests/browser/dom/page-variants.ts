/**
 * The structures that articles of German-language outlets come in, each in a few lines of markup. To add one: its name, its body, and what is to be read
 * if that is not the three usual paragraphs.
 */
import { first, type PageCase, second, third } from './pages';

type Variant = {
	readonly name: string;
	readonly head?: string;
	readonly body: string;
	/** After the headline. */
	readonly text?: readonly string[];
	readonly headline?: string;
} & Partial<Pick<PageCase, 'title' | 'byline' | 'published' | 'access'>>;

const title = 'Die Brücke von Altenau bleibt';
const lead = 'Nach zehn Jahren Streit steht fest: Die Brücke von Altenau bleibt, wo sie ist.';
const fourth =
	'Der Landrat sprach von einem guten Tag für die Region und kündigte an, dass der Kreis ein Drittel der Kosten übernehmen werde.';
const fifth =
	'Im Frühjahr soll zunächst das Geländer erneuert werden, danach die Fahrbahn, die seit zwei Jahren für Lastwagen gesperrt ist.';
const usual = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const dated = '<meta property="article:published_time" content="2024-11-05T22:41:00+01:00"><meta name="author" content="Jana Weller">';
const data = (fields: object) =>
	`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, ...fields })}</script>`;

const variants: readonly Variant[] = [
	{
		name: 'a ticker of boxes: times, a summary, a button for more',
		body: `<main><h1>${title}</h1><div class="summary"><h2>Das Wichtigste in Kürze</h2><ul><li>Der Rat hat am Dienstag für die Sanierung gestimmt.</li><li>Sie kostet 4,2 Millionen Euro.</li></ul></div>
			<div class="ticker"><button>2 neue Einträge laden</button><div class="entry"><div class="entry__time">22.14 Uhr</div><h3>Der Rat stimmt ab</h3><p>${first}</p></div>
			<div class="entry"><div class="entry__time">21.40 Uhr</div><h3>Die Opposition warnt</h3><p>${third}</p></div><div class="entry"><div class="entry__time">20.05 Uhr</div><p>${fourth}</p></div></div></main>`,
		text: [
			'Das Wichtigste in Kürze',
			'Der Rat hat am Dienstag für die Sanierung gestimmt.',
			'Sie kostet 4,2 Millionen Euro.',
			'Der Rat stimmt ab',
			first,
			'Die Opposition warnt',
			third,
			fourth,
		],
	},
	{
		name: 'a gallery between the paragraphs',
		body: `<article><h1>${title}</h1><p>${first}</p><div class="image-gallery"><div class="slide"><img alt=""><p>Bild 1 von 12: Die Brücke im Sommer, von der Altstadt aus gesehen.</p></div>
			<div class="slide"><img alt=""><p>Bild 2 von 12: Die Bürgermeisterin vor der Brücke, kurz nach der Sitzung.</p></div></div><p>${second}</p><p>${third}</p></article>`,
	},
	{
		name: 'an interview: questions in bold',
		body: `<article><h1>${title}</h1><p class="intro">${lead}</p><p><strong>Frau Förster, warum bleibt die Brücke stehen?</strong></p><p>${second}</p><p><b>Was wird das kosten?</b></p><p>${first}</p><p><strong>Und wann geht es los?</strong></p><p>${fifth}</p></article>`,
		text: [lead, 'Frau Förster, warum bleibt die Brücke stehen?', second, 'Was wird das kosten?', first, 'Und wann geht es los?', fifth],
	},
	{
		name: 'an interview: a list of questions and answers',
		body: `<article><h1>${title}</h1><dl><dt>Tageblatt: Warum bleibt die Brücke stehen?</dt><dd><p>${second}</p></dd><dt>Und die Kosten?</dt><dd><p>${first}</p><p>${third}</p></dd></dl></article>`,
		text: ['Tageblatt: Warum bleibt die Brücke stehen?', second, 'Und die Kosten?', first, third],
	},
	{
		name: 'questions that open',
		body: `<article><h1>${title}</h1><p>${first}</p><details open><summary>Wer bezahlt die Brücke?</summary><p>${fourth}</p></details><details open><summary>Wann wird gebaut?</summary><p>${fifth}</p></details></article>`,
		text: [first, 'Wer bezahlt die Brücke?', fourth, 'Wann wird gebaut?', fifth],
	},
	{
		name: 'a list of places, numbered, with a line for each',
		body: `<article><h1>${title}</h1><p>${first}</p><h2>Fünf Brücken, die bleiben</h2><ol><li><h3>Altenau</h3><p>${second}</p></li><li><h3>Neustadt</h3><p>${third}</p></li></ol></article>`,
		text: [first, 'Fünf Brücken, die bleiben', 'Altenau', second, 'Neustadt', third],
	},
	{
		name: 'service: what is needed, and step by step',
		body: `<article><h1>${title}</h1><p>${first}</p><h2>Das brauchen Sie</h2><ul><li>2 Eimer Sand</li><li>1 Sack Zement</li></ul><h2>So geht es</h2><ol><li>${fourth}</li><li>${fifth}</li></ol></article>`,
		text: [first, 'Das brauchen Sie', '2 Eimer Sand', '1 Sack Zement', 'So geht es', fourth, fifth],
	},
	{
		name: 'an opinion with its author in a box',
		body: `<article><header><span class="kicker">Kommentar</span><h1>${title}</h1><a rel="author" href="/weller">Jana Weller</a></header>${usual}
			<div class="author-box"><img alt=""><h3>Jana Weller</h3><p>leitet seit 2019 das Ressort Region und schreibt am liebsten über Brücken und über die Menschen, die sie bauen.</p></div></article>`,
	},
	{
		name: 'newsletter boxes and forms in the text',
		body: `<article><h1>${title}</h1><p>${first}</p><section class="NewsletterTeaser_root__x1"><h3>Guten Morgen, Altenau</h3><p>Was heute wichtig wird, jeden Morgen um sechs in Ihrem Postfach.</p><form><label>E-Mail-Adresse</label><input><button>Anmelden</button></form></section>
			<p>${second}</p><div class="box"><p><strong>Nichts mehr verpassen:</strong> Abonnieren Sie unseren Newsletter „Altenau am Abend“.</p><p><a href="/nl">Zur Anmeldung</a></p></div><p>${third}</p></article>`,
	},
	{
		name: 'a wall that the data tells of',
		head: data({
			isAccessibleForFree: 'False',
			hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' },
		}),
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><div class="rest"></div></article>`,
		text: [first, second],
		access: 'teaser',
	},
	{
		name: 'a wall that only a part of the data tells of',
		head: data({ hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' }] }),
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p></article>`,
		text: [first, second],
		access: 'teaser',
	},
	{
		name: 'a wall that is called so',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p><div class="c-paywall__inner"><h3>Alle Artikel lesen</h3><p>Testen Sie das Kreisblatt einen Monat lang für einen Euro, jederzeit kündbar.</p></div></article>`,
		access: 'teaser',
	},
	{
		name: 'a text that ends in an offer',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p><div class="x7"><p>Sie haben bereits ein Abo?</p><p>Weiterlesen mit Kreisblatt+</p><ul><li>Alle Artikel unbegrenzt</li><li>Monatlich kündbar</li></ul></div></article>`,
		access: 'teaser',
	},
	{
		name: 'a rest that is there and hidden behind a wall',
		body: `<article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p><div class="paywalled-content" style="display:none"><p>${fourth}</p><p>${fifth}</p></div></article>`,
		access: 'teaser',
	},
	{
		name: 'a member of the paper reads on: the wall is hidden, the text is whole',
		body: `<article><h1>${title}</h1>${usual}<p>${fourth}</p><div class="paywall" style="display:none"><p>Jetzt abonnieren und weiterlesen.</p></div></article>`,
		text: [first, second, third, fourth],
	},
	{
		name: 'AMP: advertisements, a carousel, what only others may see',
		body: `<article class="amp-wp-article"><h1>${title}</h1><p>${first}</p><amp-ad type="doubleclick"><div>Anzeige: Das neue Auto ist da, jetzt Probe fahren und gewinnen.</div></amp-ad><amp-carousel><div><p>Die Brücke im Sommer, im Herbst und im Winter.</p></div></amp-carousel>
			<p>${second}</p><p>${third}</p><section amp-access="NOT granted" hidden><p>Diesen Artikel lesen Sie mit einem Abonnement, ab einem Euro im Monat.</p></section></article>`,
	},
	{
		name: 'a print view with its notes at head and foot',
		body: `<div id="print"><p class="print-head">Kreisblatt, 5. November 2024</p><h1>${title}</h1><p>Von Jana Weller</p>${usual}<p>Quelle: https://www.kreisblatt.example/a/1</p><p>© Kreisblatt 2024. Alle Rechte vorbehalten.</p><p><a href="javascript:print()">Seite drucken</a></p></div>`,
	},
	{
		name: 'other articles below this one, as cards',
		body: `<main><article><h1>${title}</h1>${usual}</article><section><h2>Mehr aus der Region</h2>
			<article><h3><a href="/a/2">Neustadt reißt ab</a></h3><p>In Neustadt wird die alte Brücke über die Leine nun doch abgerissen, sagt der Bürgermeister.</p></article>
			<article><h3><a href="/a/3">Burgdorf wartet</a></h3><p>In Burgdorf wartet man seit Jahren auf das Geld aus der Landeshauptstadt für die neue Brücke.</p></article></section></main>`,
	},
	{
		name: 'other articles beside it, as whole links',
		body: `<main><h1>${title}</h1>${usual}<div class="grid"><a class="item" href="/a/2"><div><h3>Neustadt reißt ab</h3><p>In Neustadt wird die alte Brücke über die Leine nun doch abgerissen, sagt der Bürgermeister.</p></div></a>
			<a class="item" href="/a/3"><div><h3>Burgdorf wartet</h3><p>In Burgdorf wartet man seit Jahren auf das Geld aus der Landeshauptstadt für die neue Brücke.</p></div></a></div></main>`,
	},
	{
		name: 'links to more in the middle of the text',
		body: `<article><h1>${title}</h1><p>${first}</p><div class="c-mehr"><strong>Mehr zum Thema</strong><ul><li><a href="/a/2">Neustadt reißt ab: Warum die Stadt am Ende keine Wahl hatte</a></li><li><a href="/a/3">Burgdorf wartet</a></li></ul></div><p>${second}</p><p>Lesen Sie auch: <a href="/a/4">Wie eine Brücke gebaut wird</a></p><p>${third}</p></article>`,
	},
];

const known: Omit<PageCase, 'name' | 'html' | 'text'> = {
	address: 'https://www.blatt.example/a/1',
	title,
	byline: 'Jana Weller',
	published: '2024-11-05T22:41:00+01:00',
	access: 'full',
	pageKey: 'https://www.blatt.example/a/1',
};

/** A variant as a whole page. */
export function makePage({ name, head = '', body, text = [first, second, third], headline = title, ...said }: Variant): PageCase {
	const html = `<!doctype html><html lang="de"><head><title>${title}</title>${dated}${head}</head><body>${body}</body></html>`;
	return { ...known, ...said, name, html, text: [headline, ...text] };
}

export const pageVariants: readonly PageCase[] = variants.map(makePage);
export { data, fifth, fourth, lead, title, usual, type Variant };
