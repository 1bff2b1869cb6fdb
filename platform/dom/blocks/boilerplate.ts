/**
 * What stands in a page without being the article: navigation, advertising, captions, credits, boxes that lead elsewhere.
 * Known by element, by role and by the words sites use in class names and ids, English and German.
 */
import { openFrame } from '../flat-tree';
import { isInitialForEye, isPhrasing } from '../is-block-element';

const TAGS = new Set(
	'script style noscript template nav aside footer button input select textarea label figcaption iframe object embed svg math canvas video audio picture img map dialog menu address head link meta title datalist progress meter'.split(
		' ',
	),
);
const ROLES =
	/^(?:navigation|complementary|contentinfo|search|(?:alert)?dialog|form|menu(?:bar)?|toolbar|tablist|banner|note|img|button)$/i;

/** A whole word of a class name or id. */
const WORDS =
	/^(?:ads?|ad(?:slot|box)|anzeigen?|werbung|sponsor(?:ed)?|promo(?:tion)?|abo|subscri(?:be|ption)|paygate|piano|offers?|angebot|comments?|kommentare|disqus|forum|feedback|rating|survey|poll|umfrage|quiz|\w*autor(?:en|in)?|\w*authors?|bylines?|creator|profile|bio|caption|bildtext|legend|credits?|copyright|bildnachweis|bildquelle|fotocredit|shar(?:e|es|ing)|social|teilen|follow|merken|bookmarks?|print|drucken|navi?|navigation|menu|sidebar|footer|toolbar|pag(?:er|ination)|toc|inhaltsverzeichnis|related\w*|readmore|weiterlesen|mehrzumthema|lesetipps?|linklist|tags|tag(?:box|list)|keywords|schlagworte|topics|themen|meta(?:data)?|date(?:line|time)?|datum|timestamp|gallery|slideshow|carousel|slider|swiper|lightbox|player|video|podcast|audio(?:player)?|livestream|teasers|teaserlist|cookie|consent|modal|overlay|popup|tooltip|toast|kicker|overline|topline|dachzeile|spitzmarke|eyebrow|skiplink|infobox|fact(?:box|s)|fakten(?:box|kasten)|infokasten|lese(?:zeit|dauer)|readingtime|cta|banner|shop|tweet|twitter|facebook|instagram|tiktok|bluesky|mastodon|vorlesen|readspeaker|tts|app(?:hint|promo)|printbox|appetizer)$/;
/** Telling also as a part of a longer word. */
const STEMS =
	/newsletter|breadcrumb|outbrain|taboola|sharebar|recommend|paywall|advert|autorenbox|autoreninfo|comments?list|kommentarbereich|bildunterschrift|figcaption|imagecaption|socialmedia/;
/** What stands in a wall, or is made for printing, may be the article: when it is more than an offer. */
const WRAPPERS = /^(?:abo|piano|paygate|print|social|topics|themen|tags|meta)$|paywall/;
const UNSEEN = /\b(?:visually hidden|visuallyhidden|sr only|srlabel|screen reader|screenreader|print only|only print)\b/;
/** Of elements in a running line only these are left out: sites name ordinary links after whatever they lead to. */
const INLINE_WORDS =
	/^(?:caption|credits?|copyright|bildnachweis|fotocredit|byline|kicker|overline|topline|dachzeile|spitzmarke|eyebrow|tooltip|ad|anzeige)$/;
const COMMENTS = /^(?:comments?|kommentare|disqus|forum)$|comments?list|kommentarbereich/;
/** Boxes that lead elsewhere when they hold a link, and may be the article's own lead when they do not. */
const LINK_BOXES = /^(?:teaser(?:box)?|embed(?:ded)?|box|more|mehr|links?|tease|linkbox)$/;
/** Boxes of pictures and films, when they hold little more than a caption. */
const MEDIA_NAME = /^(?:bild|foto|photo|image|img|pic|media|grafik|illustration)/;

/** Elements of these attributes may never hold article text, or are told apart by them: to ask the page once costs less than to ask each element. */
export const MARKED = '[role], [itemprop], [rel~="author"], [aria-hidden="true"], [inert]';

const OWN_NAMES = ['class', 'id'];
const LABELS = ['data-testid', 'data-component', 'data-area', 'data-type', 'aria-label'];
const NAMES = [...OWN_NAMES, ...LABELS];
/** Elements that have names beside class and id. */
export const LABELLED = LABELS.map((name) => `[${name}]`).join();

/** Whether an element never holds article text, whatever it is called. */
export function isForeignElement(element: Element): boolean {
	return isForeignTag(element) || (element.matches(MARKED) && isForeignByMarks(element));
}

/** A frame may hold article text when scripts of the page may enter it. */
export function isForeignTag(element: Element, name = element.localName): boolean {
	return TAGS.has(name) && !openFrame(element);
}

/** @param element fits `MARKED`. */
export function isForeignByMarks(element: Element): boolean {
	if (ROLES.test(element.getAttribute('role') ?? '')) return true;
	if (isPhrasing(element) && isUnspoken(element)) return true;
	return /\bauthor\b/.test(`${element.getAttribute('itemprop')} ${element.getAttribute('rel')}`);
}

/** Whether an element is kept from screen readers; a whole page may be while a layer asks for consent. */
export function isUnspoken(element: Element): boolean {
	return (element.getAttribute('aria-hidden') === 'true' && !isInitialForEye(element)) || element.hasAttribute('inert');
}

type NameKind = 'foreign' | 'wrapper' | 'comments' | 'media' | 'links' | null;

/**
 * What an element's name says it is; a name can be wrong, so the caller weighs what it holds: boxes of `links` are foreign when they hold some. Sites
 * repeat their names: each is judged once. The reader may be told that an element does not fit `LABELLED`.
 */
export function makeNameReader(): (element: Element, isLabelled?: boolean) => NameKind {
	const judged = new Map<string, NameKind>();
	return (element, isLabelled = true) => {
		const name = `${isPhrasing(element) ? '' : ' '}${readNames(element, isLabelled)}`;
		let kind = judged.get(name);
		if (kind === undefined) {
			kind = judgeName(name);
			judged.set(name, kind);
		}
		return kind;
	};
}

/** @param name begins with a space when it is a block's. */
function judgeName(name: string): NameKind {
	const words = splitWords(name);
	const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
	if (UNSEEN.test(words.join(' '))) return 'foreign';
	if (!name.startsWith(' ')) return has(INLINE_WORDS) ? 'foreign' : null;
	if (has(COMMENTS)) return 'comments';
	const foreign = words.filter((word) => WORDS.test(word) || STEMS.test(word));
	if (foreign.length > 0) return foreign.every((word) => WRAPPERS.test(word)) ? 'wrapper' : 'foreign';
	return has(MEDIA_NAME) ? 'media' : has(LINK_BOXES) ? 'links' : null;
}

/** Whether an element so named shows pictures or films, so that the little text in it is about them; one with a heading or a time is more than that. */
export function showsMedia(element: Element): boolean {
	return element.querySelector('img, picture, video, iframe, amp-img') !== null && element.querySelector('h1, h2, h3, h4, time') === null;
}

/** Whether a good part of an element's text is links. */
export function isLinkBox(element: Element): boolean {
	const own = element.textContent?.trim().length ?? 0;
	let linked = 0;
	for (const link of element.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0;
	return linked > 0 && linked / Math.max(own, 1) > 0.25;
}

function readNames(element: Element, isLabelled: boolean): string {
	let names = element.localName.includes('-') ? `${element.localName}.` : '';
	for (const name of isLabelled ? NAMES : OWN_NAMES) {
		const value = element.getAttribute(name);
		if (value && (name !== 'aria-label' || value.length <= 20)) names += `${value}.`;
	}
	return names;
}

function splitWords(names: string): string[] {
	return names
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-zäöü]+/)
		.filter(Boolean);
}
