/** Comments in Markdown: what is understood, and what hostile ones stay. */
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, readMarkdown } from '../../core/read-markdown';

/** One line of marks: `p(Ein em(Wort))`. */
function sketch(nodes: readonly MarkdownNode[]): string {
	return nodes.map(sketchNode).join('');
}

function sketchNode(node: MarkdownNode): string {
	const name = { paragraph: 'p', quotation: 'quote', emphasis: 'em', strong: 'b', struck: 's', item: 'li' };
	switch (node.kind) {
		case 'text':
			return node.text;
		case 'code':
		case 'codeBlock':
			return `${node.kind}(${node.text})`;
		case 'lineBreak':
			return '|';
		case 'rule':
			return '---';
		case 'heading':
			return `h${node.level}(${sketch(node.children)})`;
		case 'list':
			return `${node.start ?? 'ul'}[${sketch(node.children)}]`;
		case 'link':
			return `a<${node.address}>(${sketch(node.children)})`;
		case 'table':
			return `table(${node.rows.map((row) => row.map(sketch).join(',')).join(';')})`;
		default:
			return `${name[node.kind]}(${sketch(node.children)})`;
	}
}

const understood: [string, string, string][] = [
	['a line', 'Das ist neu.', 'p(Das ist neu.)'],
	['emphasis', '*neu* und **sicher**, ~~alt~~', 'p(em(neu) und b(sicher), s(alt))'],
	['lines as they were typed', 'eins\nzwei', 'p(eins|zwei)'],
	['a list', '- Hafen\n- Deich', 'ul[li(Hafen)li(Deich)]'],
	['a numbered list from where it starts', '3. c\n4. d', '3[li(c)li(d)]'],
	['tasks', '- [x] gelesen\n- [ ] geprüft', 'ul[li(☑ gelesen)li(☐ geprüft)]'],
	['a quotation', '> So **steht** es da.', 'quote(p(So b(steht) es da.))'],
	['a heading', '## Zahlen', 'h2(Zahlen)'],
	['code', '`a < b`', 'p(code(a < b))'],
	['a code block', '```\n<b>\n```', 'codeBlock(<b>)'],
	['a table', '|Jahr|Zahl|\n|-|-|\n|2024|*300*|', 'table(Jahr,Zahl;2024,em(300))'],
	['a link', '[stern](https://stern.de/a_(b))', 'p(a<https://stern.de/a_(b)>(stern))'],
	['an address by itself', 'https://stern.de/a', 'p(a<https://stern.de/a>(https://stern.de/a))'],
	['an escaped sign', '\\*kein\\* Stern', 'p(*kein* Stern)'],
	['nothing', ' \n ', ''],
];

const harmless: [string, string, string][] = [
	['HTML is text', '<img src=x onerror="hit()">', 'p(<img src=x onerror="hit()">)'],
	['HTML within a line too', 'so <b onclick=x>fett</b>', 'p(so <b onclick=x>fett</b>)'],
	['a comment is text', '<!-- weg -->', 'p(<!-- weg -->)'],
	['a picture is a link under its description', '![Karte](https://x.example/a.png)', 'p(a<https://x.example/a.png>(Karte))'],
	['an address that runs something is not judged here', '[x](javascript:hit())', 'p(a<javascript:hit()>(x))'],
	['an address defined elsewhere is not followed', '[x][1]\n\n[1]: javascript:hit()', 'p([x][1])p([1]: javascript:hit())'],
];

describe('readMarkdown', () => {
	it.each(understood)('understands %s', (_what, text, tree) => {
		expect(sketch(readMarkdown(text))).toBe(tree);
	});

	it.each(harmless)('%s', (_what, text, tree) => {
		expect(sketch(readMarkdown(text))).toBe(tree);
	});

	it.each([
		['quotations', '> '.repeat(400)],
		['lists', '- '.repeat(400)],
		['quotations in lists', '- > '.repeat(200)],
	])('goes only so deep: %s', (_what, text) => {
		const depthOf = (nodes: readonly MarkdownNode[]): number =>
			Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 0)));
		expect(depthOf(readMarkdown(`${text}Ende`))).toBeLessThan(40);
	});

	it.each([
		'![a](',
		'[a](',
		'[',
		'*a ',
		'**a*',
		'_a_',
		'`',
		'`a``',
		'~~a',
		'[a][b]',
		'<a ',
		'\\',
		'http://a.b/(',
		'>',
		'- ',
		'1. ',
		'|a|\n',
		'a\n=',
	])('is done soon with %j over and over', (piece) => {
		const start = performance.now();
		readMarkdown(piece.repeat(50_000 / piece.length));
		readMarkdown(piece.repeat(900 / piece.length) + ' Wort'.repeat(3_000));
		expect(performance.now() - start).toBeLessThan(2_000);
	});

	it('leaves what is too long as it is', () => {
		const text = '*a* '.repeat(6_000);
		expect(readMarkdown(text)).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text }] }]);
	});
});
