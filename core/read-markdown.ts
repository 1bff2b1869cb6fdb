/**
 * Markdown (CommonMark with GitHub's tables and lists, read by marked's lexer) as a tree of few kinds of nodes, to be shown as elements. A note may
 * come from anyone's file: HTML stays text, pictures become their description, addresses are not judged here, and what would take the lexer
 * long (unclosed brackets and stars without end, quotations within quotations) is bounded and stays text.
 */
import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';

export type MarkdownNode =
	| { readonly kind: 'text' | 'code' | 'codeBlock'; readonly text: string }
	| { readonly kind: 'lineBreak' | 'rule' }
	| { readonly kind: 'paragraph' | 'quotation' | 'emphasis' | 'strong' | 'struck' | 'item'; readonly children: readonly MarkdownNode[] }
	| { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownNode[] }
	| { readonly kind: 'list'; readonly start: number | null; readonly children: readonly MarkdownNode[] }
	| { readonly kind: 'link'; readonly address: string; readonly children: readonly MarkdownNode[] }
	| { readonly kind: 'table'; readonly rows: readonly (readonly (readonly MarkdownNode[])[])[] };

/** What is longer, in UTF-16 units, or has more signs that may mean something, is one paragraph of plain text. */
const maxLength = 20_000;
const maxSigns = 1_000;
const signs = /[*_~`[\]<>|\\:@&]|\n[-+=\d#]/g;
/** Quotations and lists within one another. */
const maxDepth = 8;
/** Units that the lexer may look at in vain for the end of something that never ends. */
const maxVain = 100_000;
const longestLabel = 1_000;

const link = new RegExp(
	`^!?\\[((?:[^[\\]\\\\\\n]|\\\\.){1,${longestLabel}})\\]\\(\\s*<?([^\\s<>()]{1,2000}(?:\\([^\\s<>()]{0,200}\\))?[^\\s<>()]{0,2000})>?(?:\\s+"[^"\\n]{0,500}")?\\s*\\)`,
);

class BoundedTokenizer extends Tokenizer {
	private depth = 0;
	private vain = maxVain;

	override blockquote(src: string): Tokens.Blockquote | undefined {
		return this.deeper(() => super.blockquote(src));
	}

	override list(src: string): Tokens.List | undefined {
		return this.deeper(() => super.list(src));
	}

	override emStrong(src: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
		return this.afford(src, () => super.emStrong(src, masked, before));
	}

	override del(src: string): Tokens.Del | undefined {
		return this.afford(src, () => super.del(src));
	}

	override codespan(src: string): Tokens.Codespan | undefined {
		return this.afford(src, () => super.codespan(src));
	}

	override link(src: string): Tokens.Link | undefined {
		const [raw, text, href] = src.match(link) ?? [];
		if (raw === undefined || text === undefined || href === undefined) return undefined;
		return { type: 'link', raw, href, text, title: null, tokens: this.lexer.inlineTokens(text, []) };
	}

	override html(): undefined {}
	override tag(): undefined {}
	override def(): undefined {}
	override reflink(): undefined {}

	private deeper<T>(read: () => T): T | undefined {
		if (this.depth >= maxDepth) return undefined;
		this.depth++;
		const token = read();
		this.depth--;
		return token;
	}

	private afford<T extends { readonly raw: string }>(src: string, read: () => T | undefined): T | undefined {
		if (this.vain < 0) return undefined;
		const token = read();
		if (!token) this.vain -= src.length;
		return token;
	}
}

/** [] for nothing. Takes any text; never throws. */
export function readMarkdown(text: string): MarkdownNode[] {
	if (text.trim() === '') return [];
	if (text.length > maxLength || (text.match(signs)?.length ?? 0) > maxSigns)
		return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
	const tokens = Lexer.lex(text, { gfm: true, breaks: true, tokenizer: new BoundedTokenizer() });
	return tokens.flatMap(readToken);
}

/** What Lesart has no node for is shown as it was written. */
function readToken(token: Token): MarkdownNode[] {
	return readBlock(token as Tokens.Generic) ?? readInline(token as Tokens.Generic) ?? [{ kind: 'text', text: token.raw }];
}

function readBlock(token: Tokens.Generic): MarkdownNode[] | null {
	switch (token.type) {
		case 'space':
		case 'def':
			return [];
		case 'paragraph':
			return [{ kind: 'paragraph', children: readAll(token) }];
		case 'heading':
			return [{ kind: 'heading', level: token.depth, children: readAll(token) }];
		case 'blockquote':
			return [{ kind: 'quotation', children: readAll(token) }];
		case 'list':
			return [{ kind: 'list', start: token.ordered ? Number(token.start || 1) : null, children: token.items.map(readItem) }];
		case 'code':
			return [{ kind: 'codeBlock', text: token.text }];
		case 'hr':
			return [{ kind: 'rule' }];
		case 'table':
			return [{ kind: 'table', rows: [token.header, ...token.rows].map((row: Tokens.TableCell[]) => row.map(readAll)) }];
		default:
			return null;
	}
}

function readInline(token: Tokens.Generic): MarkdownNode[] | null {
	switch (token.type) {
		case 'em':
			return [{ kind: 'emphasis', children: readAll(token) }];
		case 'strong':
			return [{ kind: 'strong', children: readAll(token) }];
		case 'del':
			return [{ kind: 'struck', children: readAll(token) }];
		case 'codespan':
			return [{ kind: 'code', text: token.text }];
		case 'br':
			return [{ kind: 'lineBreak' }];
		case 'link':
			return [{ kind: 'link', address: token.href, children: readAll(token) }];
		case 'image':
		case 'escape':
			return [{ kind: 'text', text: token.text }];
		case 'text':
			return token.tokens ? readAll(token) : [{ kind: 'text', text: token.text }];
		default:
			return null;
	}
}

/** A task's box is written out. */
function readItem(item: Tokens.ListItem): MarkdownNode {
	const box: MarkdownNode[] = item.task ? [{ kind: 'text', text: item.checked ? '☑ ' : '☐ ' }] : [];
	return { kind: 'item', children: [...box, ...readAll(item)] };
}

function readAll({ tokens }: { readonly tokens?: readonly Token[] }): MarkdownNode[] {
	return (tokens ?? []).flatMap(readToken);
}
