/**
 * Pages that move while they are read: how each begins, what happens to it, and what is marked after. To add one, name what stays marked in every
 * frame the reader sees (`held`), and how often the article is to be analysed in all.
 */
import { second, third } from './pages';

export type MovingPage = {
	readonly name: string;
	readonly html: string;
	readonly move: () => void;
	/** Marked from the beginning to the end. */
	readonly held: readonly string[];
	/** Marked in the end, in the order of the page. */
	readonly marked: readonly string[];
	/** How often the article is sent to be analysed. */
	readonly asked: number;
};

/** The words that the background of these tests knows as claims. */
export const known = ['die alte Brücke', 'Zwei Jahre dauert', 'Der Stadtrat zog nach'];

const lead = `Der Stadtrat von Altenau hat am Montag beschlossen, dass die alte Brücke nicht abgerissen wird, sondern bis zum Herbst des kommenden Jahres saniert werden soll. ${second}`;
const more =
	'Zwei Jahre dauert die Sanierung nach den Worten des Bauamts, und in dieser Zeit fahren alle Wagen über die neue Umgehung im Süden.';
const news = 'Der Stadtrat zog nach dem Mittag auch die Pläne für den Parkplatz zurück, wie eine Sprecherin der Stadt am Montag sagte.';
const consent =
	'Wir und unsere Partner verwenden Cookies und ähnliche Techniken, um Inhalte und Anzeigen auf Ihrem Gerät zu zeigen und zu messen. '.repeat(
		12,
	);

const article = (inner: string, attributes = '') => `<main ${attributes}><h1>Die alte Brücke bleibt stehen</h1>${inner}</main>`;
const paragraphs = `<p id="lead">${lead}</p><p id="third">${third}</p>`;
const find = (selector: string): HTMLElement => {
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) throw new Error(`no ${selector}`);
	return element;
};
const put = (place: InsertPosition, selector: string, html: string) => find(selector).insertAdjacentHTML(place, html);
const bridge = ['die alte Brücke'];

const consentPages: MovingPage[] = [
	{
		name: 'a consent layer over the article goes',
		html: `<div id="layer" role="dialog" style="position: fixed; inset: 0">${consent}</div>${article(paragraphs)}`,
		move: () => find('#layer').remove(),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'a consent layer hides the page behind it from screen readers',
		html: `${article(paragraphs, 'aria-hidden="true"')}<div id="layer" role="dialog" aria-modal="true">${consent}</div>`,
		move: () => {
			find('#layer').remove();
			find('main').removeAttribute('aria-hidden');
		},
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'a page shows its article once there is consent',
		html: `<div id="layer" class="cmp-layer"><p>${consent}</p></div>${article(paragraphs, 'style="display: none"')}`,
		move: () => {
			find('#layer').remove();
			find('main').style.display = '';
		},
		held: [],
		marked: bridge,
		asked: 1,
	},
];

const growingPages: MovingPage[] = [
	{
		name: 'the rest of the text is loaded when it is needed',
		html: article(paragraphs),
		move: () => put('beforeend', 'main', `<p>${more}</p>`),
		held: bridge,
		marked: ['die alte Brücke', 'Zwei Jahre dauert'],
		asked: 2,
	},
	...(
		[
			['hidden', 'hidden', () => find('#rest').removeAttribute('hidden')],
			['display', 'style="display: none"', () => find('#rest').style.removeProperty('display')],
			['a class', 'class="closed"', () => find('#rest').classList.remove('closed')],
		] as const
	).map(
		([name, attribute, move]): MovingPage => ({
			name: `a button shows the rest of the text, kept back by ${name}`,
			html: article(
				`<style>.closed { display: none }</style>${paragraphs}<div id="rest" ${attribute}><p>${more}</p></div><button>Weiterlesen</button>`,
			),
			move: () => {
				move();
				find('button').remove();
			},
			held: bridge,
			marked: ['die alte Brücke', 'Zwei Jahre dauert'],
			asked: 2,
		}),
	),
	{
		name: 'pictures are loaded late',
		html: article(`${paragraphs}<figure><img alt=""></figure>`),
		move: () =>
			find('figure').replaceChildren(
				Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', className: 'loaded' }),
			),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
];

const tickerEntry = (id: string, text: string) => `<section id="${id}"><h2>Um zwölf Uhr</h2><p>${text}</p></section>`;
const ticker = article(`<div id="entries">${tickerEntry('a', lead)}${tickerEntry('b', more)}${tickerEntry('c', third)}</div>`);

const tickers: MovingPage[] = [
	{
		name: 'a ticker gets an entry at its top',
		html: ticker,
		move: () => put('afterbegin', '#entries', tickerEntry('new', news)),
		held: ['die alte Brücke', 'Zwei Jahre dauert'],
		marked: ['Der Stadtrat zog nach', 'die alte Brücke', 'Zwei Jahre dauert'],
		asked: 2,
	},
	{
		name: 'an entry of a ticker is corrected',
		html: ticker,
		move: () => {
			find('#b p').textContent = more.replace('Zwei Jahre', 'Ein Jahr');
		},
		held: bridge,
		marked: bridge,
		asked: 2,
	},
	{
		name: 'words after a mark are corrected in its own text node',
		html: ticker,
		move: () => {
			const text = find('#b p').firstChild as Text;
			text.replaceData(text.data.indexOf('alle Wagen'), 10, 'alle Räder');
		},
		held: ['die alte Brücke', 'Zwei Jahre dauert'],
		marked: ['die alte Brücke', 'Zwei Jahre dauert'],
		asked: 2,
	},
	{
		name: 'an entry of a ticker is taken out',
		html: ticker,
		move: () => find('#b').remove(),
		held: bridge,
		marked: bridge,
		asked: 2,
	},
];

const advertising: MovingPage[] = [
	{
		name: 'an advertisement comes between two paragraphs',
		html: article(paragraphs),
		move: () =>
			put(
				'afterend',
				'#lead',
				'<div class="ad-slot"><p>Anzeige</p><p>Jetzt das neue Rad bestellen und einen Helm dazu bekommen, nur im März.</p></div>',
			),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'a box of no telling name comes between two paragraphs',
		html: article(paragraphs),
		move: () => put('afterend', '#lead', '<div class="x7f"><span>Anzeige</span><a href="/rad">Jetzt bestellen</a></div>'),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'advertisements take turns beside the text',
		html: `${article(paragraphs)}<div id="beside"></div>`,
		move: () => put('beforeend', '#beside', `<p>${news.repeat(2)}</p>`),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
];

const renderedAnew: MovingPage[] = [
	{
		name: 'the whole article is rendered anew',
		html: article(paragraphs),
		move: () => find('main').replaceWith(find('main').cloneNode(true)),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'the article is taken out and put in elsewhere',
		html: `${article(paragraphs)}<div id="app"></div>`,
		move: () => find('#app').append(find('main')),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'a paragraph gets other text nodes',
		html: article(paragraphs),
		move: () => (find('#lead').firstChild as Text).splitText(40),
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'words get an element of their own',
		html: article(paragraphs),
		move: () => {
			const range = new Range();
			const text = find('#lead').firstChild as Text;
			range.setStart(text, 4);
			range.setEnd(text, 12);
			range.surroundContents(document.createElement('b'));
		},
		held: bridge,
		marked: bridge,
		asked: 1,
	},
	{
		name: 'a copy for another width takes the place of the one that was shown',
		html: article(
			`<div id="wide">${paragraphs}</div><div id="narrow" style="display: none">${paragraphs.replaceAll('id=', 'data-id=')}</div>`,
		),
		move: () => {
			find('#wide').style.display = 'none';
			find('#narrow').style.display = '';
		},
		held: [],
		marked: bridge,
		asked: 1,
	},
];

export const movingPages: readonly MovingPage[] = [...consentPages, ...growingPages, ...tickers, ...advertising, ...renderedAnew];
