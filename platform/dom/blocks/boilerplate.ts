/**
 * What stands in a page without being the article: navigation, advertising, captions, credits, boxes that lead elsewhere.
 * Known by element, by role and by the words sites use in class names and ids, English and German.
 */
import { isPhrasing } from '../is-block-element';

const TAGS = new Set(
	(
		'script style noscript template nav aside footer form button input select textarea label figcaption iframe object embed svg math canvas ' +
		'video audio picture img map table dialog menu address head link meta title datalist progress meter'
	).split(' '),
);
const ROLES = new Set(
	'navigation complementary contentinfo search dialog alertdialog form menu menubar toolbar tablist banner note img button'.split(' '),
);

/** Whole words of a class name or id. */
const WORDS = new Set(
	(
		'ad ads adslot adbox advert advertisement advertorial anzeige anzeigen werbung sponsored sponsor promo promotion ' +
		'newsletter abo subscribe subscription paywall paygate piano offer offers angebot ' +
		'comment comments kommentare disqus forum feedback rating survey poll umfrage quiz ' +
		'author authors autor autoren autorin autorenbox byline bylines creator profile bio ' +
		'caption bildunterschrift bildtext legend credit credits copyright bildnachweis bildquelle fotocredit ' +
		'share sharing social teilen shares follow merken bookmark bookmarks print drucken ' +
		'breadcrumb breadcrumbs nav navi navigation menu sidebar footer header-nav toolbar pagination pager toc inhaltsverzeichnis ' +
		'related recommendation recommendations recommended recommender readmore weiterlesen mehrzumthema lesetipp lesetipps linklist ' +
		'tags taglist keywords schlagworte topics themen metadata meta dateline date datum datetime timestamp ' +
		'gallery slideshow carousel slider swiper lightbox player video podcast audioplayer teasers teaserlist ' +
		'cookie consent modal overlay popup tooltip toast kicker overline topline dachzeile spitzmarke eyebrow skiplink ' +
		'infobox factbox faktenbox infokasten lesezeit lesedauer readingtime cta banner shop vorlesen readspeaker tts audio livestream appetizer disclaimer'
	).split(' '),
);
/** Telling also as a part of a longer word. */
const STEMS =
	/^related|^app(?:hint|link|promo)|^print(?:box|only)|^tag(?:box|list|cloud)|authors?$|^author|^autor(?:en|in)?(?:box|info|zeile|name|kuerzel|kürzel)?$|autor$|^abo(?:box|teaser|hinweis)|werbung$|newsletter|breadcrumb|outbrain|taboola|sharebar|sharing|recommend|paywall|advert|autorenbox|autoreninfo|comments?list|kommentarbereich|bildunterschrift|figcaption|imagecaption|relatedarticle|relatedcontent|relatedlinks|socialmedia/;
const UNSEEN =
	/\b(?:visually hidden|print only|only print|srlabel|reading time|app hint|app promo|info box|visuallyhidden|sr only|screen reader|screenreader)\b/;
/** Of elements in a running line only these are left out: sites name ordinary links after whatever they lead to. */
const INLINE_WORDS = new Set(
	'caption credit credits copyright bildnachweis fotocredit byline kicker overline topline dachzeile spitzmarke eyebrow tooltip ad anzeige'.split(
		' ',
	),
);
/** Boxes of pictures and films, when they hold little more than a caption. */
const MEDIA_NAME = /^(?:bild|foto|photo|image|img|pic|media|grafik|lightbox|illustration)/;
/** Boxes that lead elsewhere when they hold a link, and may be the article's own lead when they do not. */
const LINK_BOXES = new Set('teaser teaserbox embed embedded box more mehr link links tease linkbox'.split(' '));

/** Whether an element never holds article text, whatever it is called. */
export function isForeignElement(element: Element): boolean {
	const tag = element.localName;
	if (TAGS.has(tag)) return true;
	const role = element.getAttribute('role');
	if (role && ROLES.has(role.toLowerCase())) return true;
	if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
	return /\bauthor\b/.test(element.getAttribute('itemprop') ?? '') || /\bauthor\b/.test(element.getAttribute('rel') ?? '');
}

/** Whether an element's name says that it is not the article; a name can be wrong, so the caller weighs what it holds. */
export function isNamedForeign(element: Element): boolean {
	const words = nameWords(element);
	if (words.length === 0) return false;
	if (isPhrasing(element)) return words.some((word) => INLINE_WORDS.has(word)) || UNSEEN.test(words.join(' '));
	if (words.some((word) => WORDS.has(word) || STEMS.test(word)) || UNSEEN.test(words.join(' '))) return true;
	return words.some((word) => LINK_BOXES.has(word)) && isLinkBox(element);
}

/** Whether an element's name says comments: these may outweigh the article itself. */
export function isNamedComments(element: Element): boolean {
	return nameWords(element).some((word) => /^(comments?|kommentare|disqus|forum)$|comments?list|kommentarbereich/.test(word));
}

/** Whether an element shows pictures or films, so that the little text in it is about them; one with a heading or a time is more than that. */
export function isMediaBox(element: Element): boolean {
	if (element.localName === 'figure') return element.querySelector('blockquote') === null;
	if (!/^(?:div|section|li|span|article)$/.test(element.localName) || !nameWords(element).some((word) => MEDIA_NAME.test(word)))
		return false;
	return element.querySelector('img, picture, video, iframe, amp-img') !== null && element.querySelector('h1, h2, h3, h4, time') === null;
}

function isLinkBox(element: Element): boolean {
	const own = element.textContent?.trim().length ?? 0;
	let linked = 0;
	for (const link of element.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0;
	return element.closest('a') !== null || (linked > 0 && linked / Math.max(own, 1) > 0.25);
}

function nameWords(element: Element): string[] {
	const label = element.getAttribute('aria-label') ?? '';
	const names = ['class', 'id', 'data-testid', 'data-component', 'data-area', 'data-type']
		.map((name) => element.getAttribute(name) ?? '')
		.concat(label.length <= 20 ? label : '')
		.join(' ');
	if (!names.trim()) return [];
	return names
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-zäöü]+/)
		.filter(Boolean);
}
