/**
 * The properties at the head of a Markdown file, as Obsidian keeps them: of YAML, strings in double quotes (also JSON's) and lists of them.
 * https://yaml.org/spec/1.2.2/#732-double-quoted-style
 */

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
