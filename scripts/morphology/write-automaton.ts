/** Makes the minimal automaton that core/german/morphology/automaton.ts walks, from sorted stems, each with the number of its output. */
import { writeAddress } from '../../core/german/morphology/addresses';
import { LAST_BIT, NEXT_BIT } from '../../core/german/morphology/automaton';

class Node {
	readonly edges: { label: number; target: Node; addressLength: number }[] = [];
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
			this.#path.at(-1)?.edges.push({ label, target, addressLength: 3 });
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

/** Nodes in chains, each behind the last edge that leads to it where it can; then the chains by how often their nodes are used for their size. */
function orderNodes(root: Node): Node[] {
	const uses = new Map<Node, number>();
	const chains: Node[][] = [];
	const waiting = [root];
	const seen = new Set<Node>();
	while (waiting.length > 0) {
		const chain: Node[] = [];
		for (let node = waiting.pop(); node && !seen.has(node); node = node.edges.at(-1)?.target) {
			seen.add(node);
			chain.push(node);
			for (const { target } of node.edges) uses.set(target, (uses.get(target) ?? 0) + 1);
			for (const { target } of node.edges.slice(0, -1)) if (!seen.has(target)) waiting.push(target);
		}
		if (chain.length > 0) chains.push(chain);
	}
	const hotness = ([first]: readonly Node[]) => (first === root ? Number.POSITIVE_INFINITY : (uses.get(first ?? root) ?? 0));
	const hot = chains.toSorted((a, b) => hotness(b) - hotness(a)).slice(0, HOT_CHAINS);
	const isHot = new Set(hot);
	return [...hot, ...chains.filter((chain) => !isHot.has(chain))].flat();
}

/** About as many as fill the region of short addresses. */
const HOT_CHAINS = 1600;

function outputBytes(output: number): number[] {
	const bytes: number[] = [];
	let rest = output;
	for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
	return [...bytes, rest];
}

/** Lays the nodes out with the address lengths of the round before; true when an address got shorter by that, which only brings nodes nearer. */
function placeNodes(order: readonly Node[]): boolean {
	let end = 0;
	for (const [at, node] of order.entries()) {
		node.address = end;
		if (node.output >= 0) end += 1 + outputBytes(node.output).length;
		for (const edge of node.edges) end += 1 + (edge.target === order[at + 1] && edge === node.edges.at(-1) ? 0 : edge.addressLength);
	}
	let isShorter = false;
	for (const node of order) {
		let at = node.address + (node.output < 0 ? 0 : 1 + outputBytes(node.output).length);
		for (const edge of node.edges) {
			const length = Math.min(edge.addressLength, writeAddress(edge.target.address, at + 1, edge.addressLength).length);
			at += 1 + edge.addressLength;
			isShorter ||= length < edge.addressLength;
			edge.addressLength = length;
		}
	}
	return isShorter;
}

function writeNode(node: Node, next: Node | undefined): number[] {
	const bytes: number[] = [];
	if (node.output >= 0) bytes.push(node.edges.length === 0 ? LAST_BIT : 0, ...outputBytes(node.output));
	for (const [at, { label, target, addressLength }] of node.edges.entries()) {
		const isLast = at === node.edges.length - 1;
		const isNext = isLast && target === next;
		bytes.push(label | (isLast ? LAST_BIT : 0) | (isNext ? NEXT_BIT : 0));
		if (!isNext) bytes.push(...writeAddress(target.address, node.address + bytes.length, addressLength));
	}
	return bytes;
}

/** `words` in the order of their labels, none twice. */
export function writeAutomaton(words: Iterable<{ readonly labels: readonly number[]; readonly output: number }>): Uint8Array {
	const builder = new Builder();
	for (const { labels, output } of words) builder.add(labels, output);
	const order = orderNodes(builder.finish());
	while (placeNodes(order));
	const bytes: number[] = [];
	for (const [at, node] of order.entries()) for (const byte of writeNode(node, order[at + 1])) bytes.push(byte);
	return Uint8Array.from(bytes);
}
