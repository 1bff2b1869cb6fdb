/**
 * What the sequence model remembers of the clause it is in: the sentence bracket of German word order (Drach 1937; topological fields). A main clause
 * has its finite verb second and the rest of the verb at its end; a subordinate clause has all of it at its end. Costs are natural logarithms.
 */
import { type Tag, tagIndex, tags } from './tags';

/** Main clause: nothing yet; before its finite verb; after it, by what that verb waits for; after the closing bracket. */
const mains = ['empty', 'prefield', 'open', 'openModal', 'openHaben', 'openSein', 'openWerden', 'closed'] as const;
type Main = (typeof mains)[number];
/** Subordinate clause before its verb (`waiting`) and after it (`done`), inside a main clause in some state, or inside another subordinate clause. */
type Embedding = 'waiting' | 'done';
type Memory = { readonly main: Main; readonly embedding?: Embedding; readonly isNested?: boolean };

const memories: readonly Memory[] = mains.flatMap((main) => [
	{ main },
	{ main, embedding: 'waiting' as const },
	{ main, embedding: 'done' as const },
	{ main, embedding: 'waiting' as const, isNested: true },
	{ main, embedding: 'done' as const, isNested: true },
]);
const key = ({ main, embedding, isNested }: Memory) => `${main} ${embedding ?? ''} ${isNested ?? false}`;
const indexes = new Map(memories.map((memory, index) => [key(memory), index]));
const indexOf = (memory: Memory) => indexes.get(key(memory)) ?? 0;

/** One step: the memory after a class was read, and what that costs (≤ 0). */
export type Step = { readonly to: number; readonly score: number };

type Move = readonly [Memory, number];

const opened: Partial<Record<Tag, Main>> = {
	finite: 'open',
	finiteHaben: 'openHaben',
	finiteSein: 'openSein',
	finiteWerden: 'openWerden',
	finiteModal: 'openModal',
	imperative: 'open',
};
const openers: ReadonlySet<Tag> = new Set<Tag>(['subordinator', 'relative']);
const unmoved: ReadonlySet<Tag> = new Set<Tag>([
	'infinitiveOpener',
	'zuInfinitive',
	'zu',
	'degree',
	'interjection',
	'coordinator',
	'comma',
	'break',
	'end',
	'start',
]);

function move(memory: Memory, tag: Tag): readonly Move[] {
	if (tag === 'comma') return afterComma(memory);
	if (tag === 'quoted')
		return [...afterComma(memory).map(([to, score]): Move => [to, score - 0.7]), [{ main: 'prefield' }, scoreEnd(memory) / 2]];
	if (tag === 'break') return afterBreak(memory);
	if (tag === 'coordinator') return afterCoordinator(memory);
	if (tag === 'end') return [[memory, scoreEnd(memory)]];
	if (openers.has(tag)) return openSubordinate(memory);
	if (opened[tag]) return readFinite(memory, tag);
	if (tag === 'infinitive') return readInfinitive(memory);
	if (tag === 'participle') return readParticiple(memory);
	if (tag === 'separated') return readSeparated(memory);
	if (unmoved.has(tag)) return [[memory, 0]];
	return readOther(memory, tag);
}

function afterComma(memory: Memory): Move[] {
	const { main, embedding, isNested } = memory;
	if (embedding === 'waiting') return [[memory, -0.2]];
	if (embedding === 'done') {
		const outer: Move = isNested ? [{ main, embedding: 'waiting' }, 0] : [{ main: main === 'empty' ? 'prefield' : main }, 0];
		return [
			outer,
			[{ main, embedding: 'waiting', isNested }, -1],
			...(main === 'empty' || isNested ? [] : ([[{ main: 'prefield' }, -0.7]] as Move[])),
		];
	}
	if (main === 'empty' || main === 'prefield') return [[memory, 0]];
	return [
		[memory, -0.2],
		[{ main: 'prefield' }, -1 + scoreUnfinished(main)],
	];
}

function afterBreak(memory: Memory): Move[] {
	return [...afterComma(memory), [{ main: 'empty' }, -0.7 + scoreEnd(memory)]];
}

function afterCoordinator(memory: Memory): Move[] {
	const { main, embedding } = memory;
	if (embedding === 'waiting') return [[memory, 0]];
	if (embedding === 'done')
		return [
			[memory, -0.6],
			[{ ...memory, embedding: 'waiting' }, -0.6],
			[{ main: 'prefield' }, -1.5 + scoreUnfinished(main)],
		];
	if (main === 'empty' || main === 'prefield') return [[memory, 0]];
	return [
		[memory, -0.1],
		[{ main: 'prefield' }, -1 + scoreUnfinished(main)],
	];
}

function openSubordinate({ main, embedding }: Memory): Move[] {
	if (embedding === 'waiting') return [[{ main, embedding: 'waiting', isNested: true }, -0.7]];
	return [[{ main, embedding: 'waiting' }, embedding === 'done' ? -0.2 : 0]];
}

function readFinite(memory: Memory, tag: Tag): Move[] {
	const { main, embedding } = memory;
	if (embedding === 'waiting') return [[{ ...memory, embedding: 'done' }, tag === 'imperative' ? -6 : 0]];
	if (embedding === 'done') {
		const second = main === 'empty' ? [[{ main: opened[tag] ?? 'open' }, -4] as Move] : [];
		return [[memory, -3.5], ...second];
	}
	const to: Memory = { main: opened[tag] ?? 'open' };
	if (main === 'empty') return [[to, tag === 'imperative' ? -1 : -1.5]];
	if (main === 'prefield') return [[to, tag === 'imperative' ? -3 : 0]];
	return [[to, -5]];
}

const infinitiveScores: Readonly<Record<Main, number>> = {
	empty: -1.5,
	prefield: -1.5,
	open: -2,
	openModal: 0.5,
	openHaben: -2,
	openSein: -2.5,
	openWerden: 0,
	closed: -1,
};
function readInfinitive(memory: Memory): Move[] {
	if (memory.embedding === 'waiting') return [[memory, -0.7]];
	if (memory.embedding === 'done') return [[memory, -2.5]];
	return [[closeBracket(memory), infinitiveScores[memory.main]]];
}

const participleScores: Readonly<Record<Main, number>> = {
	empty: -1,
	prefield: -1,
	open: -1.5,
	openModal: -1,
	openHaben: 0.5,
	openSein: 0.2,
	openWerden: 0.5,
	closed: -1,
};
function readParticiple(memory: Memory): Move[] {
	if (memory.embedding === 'waiting') return [[memory, -0.2]];
	if (memory.embedding === 'done') return [[memory, -2.5]];
	return [[memory.main === 'openModal' ? memory : closeBracket(memory), participleScores[memory.main]]];
}

function closeBracket(memory: Memory): Memory {
	return memory.main === 'empty' || memory.main === 'prefield' ? { main: 'prefield' } : { main: 'closed' };
}

function readSeparated(memory: Memory): Move[] {
	if (memory.embedding) return [[memory, -4]];
	if (memory.main === 'open') return [[{ main: 'closed' }, 0]];
	return [[memory, -4]];
}

/** Nouns and all else: they fill the prefield; behind a closed bracket they are rare, prepositional phrases less so. */
function readOther(memory: Memory, tag: Tag): Move[] {
	if (memory.embedding === 'waiting') return [[memory, 0]];
	const behind = tag === 'noun' || tag === 'name' || tag === 'comparison' || tag === 'preposition' || tag === 'contracted' ? -0.2 : -0.6;
	if (memory.embedding === 'done') return [[memory, behind * 1.5]];
	if (memory.main === 'empty') return [[{ main: 'prefield' }, 0]];
	return [[memory, memory.main === 'closed' ? behind : 0]];
}

/** What it costs to leave a main clause in this state. */
function scoreUnfinished(main: Main): number {
	if (main === 'openModal') return -2;
	if (main === 'openHaben') return -0.4;
	return main === 'openWerden' ? -0.7 : 0;
}

function scoreEnd({ main, embedding }: Memory): number {
	if (embedding === 'waiting') return -2.5;
	if (main === 'prefield') return -1.8;
	return scoreUnfinished(main);
}

/** Steps by memory and class: `clauseSteps[memory * tags.length + tag]`. */
export const clauseSteps: readonly (readonly Step[])[] = memories.flatMap((memory) =>
	tags.map((tag) => move(memory, tag).map(([to, score]) => ({ to: indexOf(to), score }))),
);
export const memoryCount = memories.length;
/** The memory a sentence begins with. */
export const emptyMemory = indexOf({ main: 'empty' });
/** Reading a class leaves what the memory is about to `tagIndex` order. */
export const endTag = tagIndex.end;
