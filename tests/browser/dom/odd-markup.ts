/**
 * Text as publishers set it, in ways that come between what is read and what stands in the page. `words` are marked as a claim: what a reader sees of the
 * mark is `seen`, where that differs.
 */
import { first, second, third } from './pages';

export type OddMarkup = {
	readonly name: string;
	/** The paragraph under test, or a part of it. */
	readonly html: string;
	/** What the text has. */
	readonly words: string;
	/** What the ranges hold, joined, if not the words themselves. */
	readonly ranges?: string;
};

/** Opens frames of the page's own, one in another too, each showing what its template holds. */
export function openFrames(within: Document = document): void {
	for (const template of within.querySelectorAll<HTMLTemplateElement>('template[data-frame]')) {
		const frame = within.createElement('iframe');
		frame.style.cssText = 'width: 500px; height: 200px; padding: 7px; border: 3px solid';
		template.replaceWith(frame);
		frame.contentDocument?.body.append(template.content);
		if (frame.contentDocument) openFrames(frame.contentDocument);
	}
}

export const oddMarkup: readonly OddMarkup[] = [
	{
		name: 'links and inline tags in the words',
		html: '<p>Im <b>Rat</b>haus von <a href="/a">Alten<i>au</i></a> wurde lange gestritten.</p>',
		words: 'Rathaus von Altenau',
	},
	{
		name: 'soft hyphens',
		html: '<p>Die Brücken&shy;sa&shy;nie&shy;rung beginnt im Herbst.</p>',
		words: 'Brückensanierung',
		ranges: 'Brücken\u00adsa\u00adnie\u00adrung',
	},
	{
		name: 'spaces that do not break',
		html: '<p>Sie kostet 7,5&nbsp;Millionen&#8239;Euro im ersten Jahr.</p>',
		words: '7,5 Millionen Euro',
		ranges: '7,5\u00a0Millionen\u202fEuro',
	},
	{
		name: 'characters without width',
		html: '<p>Der Gemeinde&#8203;rat&#8288; von Alten&#xfeff;au tagte am Abend.</p>',
		words: 'Gemeinderat von Altenau',
		ranges: 'Gemeinde\u200brat\u2060 von Alten\ufeffau',
	},
	{
		name: 'ligatures as letters',
		html: '<p>Der Stadtrat will die Mittel ﬁnden, die der Aﬀäre folgten.</p>',
		words: 'finden, die der Affäre',
		ranges: 'ﬁnden, die der Aﬀäre',
	},
	{
		name: 'umlauts in two characters',
		html: '<p>Die alte Mu\u0308hle u\u0308ber die Leine bleibt fu\u0308r alle offen.</p>',
		words: 'Mühle über',
		ranges: 'Mu\u0308hle u\u0308ber',
	},
	{
		name: 'capitals that are only shown',
		html: '<p style="text-transform: uppercase">Der Stadtrat blieb bei seinem Beschluss.</p>',
		words: 'Stadtrat blieb',
	},
	{
		name: 'a first letter set large by style',
		html: '<style>#cap::first-letter { float: left; font-size: 3em }</style><p id="cap">Der Bürgermeister schwieg dazu am Abend.</p>',
		words: 'Der Bürgermeister',
	},
	{
		name: 'a first letter in an element of its own',
		html: '<p><span style="float: left; font-size: 3em">D</span>er Bürgermeister schwieg dazu am Abend.</p>',
		words: 'Der Bürgermeister',
	},
	{
		name: 'a first letter for the eye and the word for the ear',
		html: '<p><span aria-hidden="true" style="float: left">D</span><span class="visually-hidden">D</span>er Bürgermeister schwieg dazu am Abend.</p>',
		words: 'Der Bürgermeister',
	},
	{
		name: 'lines broken in the source',
		html: '<p>Der Gemeinderat\n\t\tvon\n\t\tAltenau tagte am Abend.</p>',
		words: 'Gemeinderat von Altenau',
		ranges: 'Gemeinderat\n\t\tvon\n\t\tAltenau',
	},
	{
		name: 'a footnote mark and a hidden note in the words',
		html: '<p>Der Gemeinderat<span style="display: none"> (heimlich)</span> von Altenau tagte.</p>',
		words: 'Gemeinderat von Altenau',
		ranges: 'Gemeinderat von Altenau',
	},
	{
		name: 'a copy for small screens that is hidden',
		html: '<div style="display: none"><p>Der Bauamtsleiter von Altenau schwieg dazu.</p></div><p>Der Bauamtsleiter von Altenau schwieg dazu.</p>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'a paragraph in an open shadow root',
		html: '<news-text style="display: block"><template shadowrootmode="open"><p>Der Bauamtsleiter von <a href="/a">Altenau</a> schwieg dazu, wie er es immer tut.</p></template></news-text>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'text in a slot',
		html: '<news-text style="display: block"><template shadowrootmode="open"><section><slot></slot></section></template><p>Der Bauamtsleiter von Altenau schwieg dazu, wie er es immer tut.</p></news-text>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'a word whose element has a shadow root',
		html: '<p>Der Bauamtsleiter von <news-term><template shadowrootmode="open"><span>Alten<slot></slot></span></template>au</news-term> schwieg dazu.</p>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'a paragraph in a frame',
		html: '<template data-frame><p>Der Bauamtsleiter von <a href="/a">Altenau</a> schwieg dazu, wie er es immer tut.</p></template>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'a paragraph in a frame within a frame',
		html: '<template data-frame><div style="height: 40px"></div><template data-frame><p>Der Bauamtsleiter von Altenau schwieg dazu, wie er es immer tut.</p></template></template>',
		words: 'Bauamtsleiter von Altenau',
	},
	{
		name: 'a paragraph in a shadow root in a frame',
		html: '<template data-frame><news-text style="display: block"><template shadowrootmode="open"><p>Der Bauamtsleiter von Altenau schwieg dazu, wie er es immer tut.</p></template></news-text></template>',
		words: 'Bauamtsleiter von Altenau',
	},
];

/** The page around it. */
export const frameMarkup = (html: string) =>
	`<article><h1>Die alte Brücke bleibt stehen</h1><p>${first}</p>${html}<p>${second}</p><p>${third}</p></article>`;

/** A page whose whole article, its headline too, is in shadow roots one in another. */
export const rootedPage = `<news-app style="display: block"><template shadowrootmode="open"><header>Tageblatt</header><news-article style="display: block">
	<template shadowrootmode="open"><h1>Die alte Brücke bleibt stehen</h1><p>${first}</p><p>${second}</p><p>${third}</p></template></news-article></template></news-app>`;
