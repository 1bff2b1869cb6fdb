/** Captions are read apart from the text: people are named in them. */
import { expect, it } from 'vitest';
import { extractArticle } from '../../../platform/dom/extract-article';

const second = 'Der Umbau dauert nach Angaben der Hafenverwaltung bis zum Herbst, und die Kosten trägt zur Hälfte das Land. ';
const paragraph = 'Am Hafen wird seit Montag gebaut, und die Fähren legen vorerst am anderen Ufer ab, wie die Stadt mitteilt. ';

function showPage(figure: string): Document {
	document.body.replaceChildren(
		...new DOMParser().parseFromString(
			`<article><h1>Der Hafen wird umgebaut</h1>${figure}<p>${paragraph.repeat(3)}</p><p>${second.repeat(3)}</p></article>`,
			'text/html',
		).body.childNodes,
	);
	return document;
}

it.each([
	[
		'a caption, its white space collapsed',
		'<figure><img alt=""><figcaption>Eva\n   Lind am <b>Kai</b></figcaption></figure>',
		['Eva Lind am Kai'],
	],
	[
		'the same caption twice, once',
		'<figure><figcaption>Am Kai</figcaption></figure><figure><figcaption>Am Kai</figcaption></figure>',
		['Am Kai'],
	],
	['no caption', '', []],
])('%s', (_what, figure, expected) => {
	const read = extractArticle(showPage(figure), 'https://zeitung.example/hafen');
	expect(read?.article.captions).toEqual(expected);
	for (const caption of expected) expect(read?.article.text).not.toContain(caption);
});
