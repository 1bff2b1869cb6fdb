/**
 * The properties at the head of a Markdown file, as Obsidian keeps them: the part of YAML that Lesart writes, which is strings in double quotes (also JSON's) and
 * lists of them. Of what others add, a plain value is read as text and the rest left out. https://yaml.org/spec/1.2.2/#732-double-quoted-style
 */

export type FrontMatter = ReadonlyMap<string, string | readonly string[]>;

/** `null` and empty lists are left out. */
export function writeFrontMatter(properties: readonly (readonly [name: string, value: string | readonly string[] | null])[]): string {
	const lines = properties.flatMap(([name, value]) => {
		if (value === null || value.length === 0) return [];
		if (typeof value === 'string') return [`${name}: ${writeScalar(value)}`];
		return [`${name}:`, ...value.map((item) => `  - ${writeScalar(item)}`)];
	});
	return ['---', ...lines, '---', ''].join('\n');
}

/** A date or an own word may stand bare; JSON's strings are YAML's, but for halves of surrogate pairs, which YAML cannot have. */
function writeScalar(value: string): string {
	return /^(\d{4}(-\d\d){0,2}|[a-z]+\/\d+|https?:[\w./-]+)$/.test(value)
		? value
		: JSON.stringify(value).replace(/\\ud[89a-f]../g, '\\ufffd');
}

/** The properties and what follows them; no properties where there are none. */
export function readFrontMatter(text: string): { readonly properties: FrontMatter; readonly body: string } {
	const end = /^---\n/.test(text) ? text.indexOf('\n---\n', 3) : -1;
	if (end < 0) return { properties: new Map(), body: text };
	return { properties: readProperties(text.slice(4, end + 1).split('\n')), body: text.slice(end + 5) };
}

function readProperties(lines: readonly string[]): FrontMatter {
	const properties = new Map<string, string | string[]>();
	let list: string[] | null = null;
	for (const line of lines) {
		const item = /^\s+- (.*)$/.exec(line);
		if (item && list) list.push(readScalar(item[1] ?? ''));
		const property = /^([\w-]+):(.*)$/.exec(line);
		if (!property) continue;
		const [, name = '', value = ''] = property;
		list = value.trim() === '' ? [] : null;
		properties.set(name, list ?? readScalar(value));
	}
	return properties;
}

function readScalar(written: string): string {
	const value = written.trim();
	if (!/^".*"$/.test(value)) return value.replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));
	try {
		return String(JSON.parse(value));
	} catch {
		return value.slice(1, -1);
	}
}
