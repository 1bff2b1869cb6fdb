/** Makes the minimal automaton that core/german/morphology/automaton.ts walks, from sorted stems, each with the number of its output. */
import { LAST_BIT, NEXT_BIT } from '../../core/german/morphology/automaton';

class Node {
	readonly edges: { label: number; target: Node }[] = [];
	output = -1;
	id = -1;
	address = -1;
}

/** Minimal so far but for the path of the last word added. */
class Builder {
	readonly root = new Node();
	readonly #register = new Map<string, Node>();
	#path: Node[] = [this.root];
	#labels: number[] = [];

	add(labels: readonly number[], output: number): void {
		let shared = 0;
		while (shared < labels.length && labels[shared] === this.#labels[shared]) shared++;
		this.#freeze(shared);
		for (const label of labels.slice(shared)) {
			const target = new Node();
			this.#path.at(-1)?.edges.push({ label, target });
			this.#path.push(target);
		}
		this.#labels = [...labels];
		const end = this.#path.at(-1);
		if (end) end.output = output;
	}

	finish(): Node {
		this.#freeze(0);
		return this.root;
	}

	/** Replaces the nodes of the path below `depth` by equal ones that are known. */
	#freeze(depth: number): void {
		for (let at = this.#path.length - 1; at > depth; at--) {
			const node = this.#path[at] ?? this.root;
			const key = `${node.output}${node.edges.map(({ label, target }) => `,${label}:${target.id}`).join('')}`;
			const known = this.#register.get(key);
			const edge = this.#path[at - 1]?.edges.at(-1);
			if (known && edge) edge.target = known;
			else {
				node.id = this.#register.size;
				this.#register.set(key, node);
			}
		}
		this.#path.length = depth + 1;
	}
}

/** Nodes in the order they are written: behind each the target of its last edge where that is not written yet. */
function orderNodes(root: Node): Node[] {
	const order: Node[] = [];
	const seen = new Set<Node>();
	const waiting = [root];
	while (waiting.length > 0) {
		for (let node = waiting.pop(); node && !seen.has(node); node = node.edges.at(-1)?.target) {
			seen.add(node);
			order.push(node);
			for (const { target } of node.edges.slice(0, -1)) if (!seen.has(target)) waiting.push(target);
		}
	}
	return order;
}

function outputBytes(output: number): number[] {
	const bytes: number[] = [];
	let rest = output;
	for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
	return [...bytes, rest];
}

function measure(node: Node, next: Node | undefined): number {
	const own = node.output < 0 ? 0 : 1 + outputBytes(node.output).length;
	return node.edges.reduce((sum, { target }, at) => sum + (at === node.edges.length - 1 && target === next ? 1 : 4), own);
}

function writeNode(node: Node, next: Node | undefined): number[] {
	const bytes: number[] = [];
	if (node.output >= 0) bytes.push(node.edges.length === 0 ? LAST_BIT : 0, ...outputBytes(node.output));
	for (const [at, { label, target }] of node.edges.entries()) {
		const isLast = at === node.edges.length - 1;
		if (isLast && target === next) bytes.push(label | LAST_BIT | NEXT_BIT);
		else bytes.push(label | (isLast ? LAST_BIT : 0), target.address & 0xff, (target.address >> 8) & 0xff, target.address >> 16);
	}
	return bytes;
}

/** `words` in the order of their labels, none twice. */
export function writeAutomaton(words: Iterable<{ readonly labels: readonly number[]; readonly output: number }>): Uint8Array {
	const builder = new Builder();
	for (const { labels, output } of words) builder.add(labels, output);
	const order = orderNodes(builder.finish());
	let end = 0;
	for (const [at, node] of order.entries()) {
		node.address = end;
		end += measure(node, order[at + 1]);
	}
	const bytes = new Uint8Array(end);
	for (const [at, node] of order.entries()) bytes.set(writeNode(node, order[at + 1]), node.address);
	return bytes;
}
