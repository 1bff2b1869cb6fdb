/** Markdown as elements: every word is text, pictures are never fetched, and only web addresses become links. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type MarkdownNode, readMarkdown } from '../core/read-markdown';
import { toWebAddress } from './web-address';

export function Markdown({ text }: { readonly text: string }) {
	const nodes = useMemo(() => readMarkdown(text), [text]);
	return <div class="markdown">{drawAll(nodes)}</div>;
}

function drawAll(nodes: readonly MarkdownNode[]): ComponentChildren {
	return nodes.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { readonly node: MarkdownNode }) {
	switch (node.kind) {
		case 'text':
			return <>{node.text}</>;
		case 'code':
			return <code>{node.text}</code>;
		case 'codeBlock':
			return (
				<pre>
					<code>{node.text}</code>
				</pre>
			);
		case 'lineBreak':
			return <br />;
		case 'rule':
			return <hr />;
		case 'link':
			return <Link address={node.address}>{drawAll(node.children)}</Link>;
		case 'list':
			return node.start === null ? <ul>{drawAll(node.children)}</ul> : <ol start={node.start}>{drawAll(node.children)}</ol>;
		case 'table':
			return <Table rows={node.rows} />;
		default:
			return <Element node={node} />;
	}
}

/** A note's headings are no headings of the page's. */
const tags = { paragraph: 'p', heading: 'p', quotation: 'blockquote', emphasis: 'em', strong: 'strong', struck: 's', item: 'li' } as const;

type ElementNode = Extract<MarkdownNode, { kind: keyof typeof tags }>;

function Element({ node }: { readonly node: ElementNode }) {
	const Tag = tags[node.kind];
	return <Tag class={node.kind === 'heading' ? 'heading' : undefined}>{drawAll(node.children)}</Tag>;
}

/** What is no web address is shown behind its words. */
function Link({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
	const href = toWebAddress(address);
	if (href === null) {
		return (
			<>
				{children} ({address})
			</>
		);
	}
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			{children}
		</a>
	);
}

function Table({ rows }: { readonly rows: Extract<MarkdownNode, { kind: 'table' }>['rows'] }) {
	const [head = [], ...body] = rows;
	return (
		<table>
			<thead>
				<tr>
					{head.map((cell, index) => (
						<th key={index} scope="col">
							{drawAll(cell)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{body.map((row, at) => (
					<tr key={at}>
						{row.map((cell, index) => (
							<td key={index}>{drawAll(cell)}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
