/**
 * Places the dots and labels of a figure plot: time across, value up from zero, labels in a column at the right, each as near to the
 * height of its dot as the others let it, so that none collide at any width. Pure; measures are CSS pixels.
 */

/** `period` is the span of days the date can mean, in epoch milliseconds. `label` are pieces of text; the first is one line, the rest is wrapped. */
export type PlotPoint = {
	readonly period: { readonly from: number; readonly to: number };
	readonly value: number;
	readonly label: readonly [string, string];
};

export type PlacedPoint = {
	/** Left and right end: equal for a day, apart for a month. */
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	readonly labelX: number;
	/** Baseline of the label's first line. */
	readonly labelY: number;
	readonly lines: readonly string[];
};

export type PlotLayout = {
	readonly height: number;
	readonly baseline: number;
	readonly right: number;
	/** In the order of the points given. */
	readonly points: readonly PlacedPoint[];
	readonly ticks: readonly { readonly x: number; readonly time: number; readonly anchor: 'start' | 'middle' | 'end' }[];
};

export const LINE = 16;
const GAP = 6;
const TOP = 10;
const AXIS = 26;
const LOWEST = 110;
const INSET = 10;
const SHORTEST_BAR = 8;

/** `measure` gives the width of a text in pixels. Room for the plot is what the labels leave, never under 90 px. */
export function layoutPlot(points: readonly PlotPoint[], width: number, measure: (text: string) => number): PlotLayout {
	const labelWidth = Math.min(240, Math.max(100, width * 0.52));
	const right = Math.max(90, width - labelWidth - 18);
	const labels = points.map(({ label: [figure, who] }) => [figure, ...wrapText(who, labelWidth, measure, 3)]);
	const heights = labels.map((lines) => lines.length * LINE);
	const body = Math.max(
		LOWEST,
		heights.reduce((sum, height) => sum + height + GAP, 0),
	);
	const baseline = TOP + body;
	const scale = scaleTime(points, right);
	const highest = Math.max(...points.map(({ value }) => value), 0) || 1;
	const dots = points.map(({ period, value }) => {
		const x1 = scale(period.from);
		const x2 = period.to === period.from ? x1 : Math.max(scale(period.to), x1 + SHORTEST_BAR);
		return { x1, x2, y: baseline - (value / highest) * (body - 14) };
	});
	const tops = stackLabels(dots, heights, TOP - 4, baseline);
	const placed = dots.map((dot, i) => ({ ...dot, labelX: right + 18, labelY: (tops[i] ?? 0) + 12, lines: labels[i] ?? [] }));
	return { height: baseline + AXIS, baseline, right, points: placed, ticks: placeTicks(points, scale) };
}

function scaleTime(points: readonly PlotPoint[], right: number): (time: number) => number {
	const from = Math.min(...points.map(({ period }) => period.from));
	const to = Math.max(...points.map(({ period }) => period.to));
	if (from === to) return () => right / 2;
	return (time) => INSET + ((time - from) / (to - from)) * (right - 2 * INSET);
}

/** Tops of the labels, by the height of their dots; pushed down where they would overlap, then up where they would leave the plot. */
function stackLabels(dots: readonly { y: number; x1: number }[], heights: readonly number[], top: number, bottom: number): number[] {
	const order = dots.map((_, i) => i).toSorted((a, b) => (dots[a]?.y ?? 0) - (dots[b]?.y ?? 0) || (dots[a]?.x1 ?? 0) - (dots[b]?.x1 ?? 0));
	const tops = dots.map(({ y }) => y - LINE / 2);
	let free = top;
	for (const i of order) {
		tops[i] = Math.max(tops[i] ?? 0, free);
		free = (tops[i] ?? 0) + (heights[i] ?? 0) + GAP;
	}
	let limit = bottom;
	for (const i of order.toReversed()) {
		tops[i] = Math.min(tops[i] ?? 0, limit - (heights[i] ?? 0));
		limit = (tops[i] ?? 0) - GAP;
	}
	return tops;
}

function placeTicks(points: readonly PlotPoint[], scale: (time: number) => number): PlotLayout['ticks'] {
	const from = Math.min(...points.map(({ period }) => period.from));
	const to = Math.max(...points.map(({ period }) => period.to));
	const isOneMonth = new Date(from).toISOString().slice(0, 7) === new Date(to).toISOString().slice(0, 7);
	if (isOneMonth) return [{ x: (scale(from) + scale(to)) / 2, time: from, anchor: 'middle' }];
	return [
		{ x: 0, time: from, anchor: 'start' },
		{ x: scale(to) + INSET, time: to, anchor: 'end' },
	];
}

/** Lines no wider than `width`; what does not fit in `most` lines ends in an ellipsis. A single word that is too wide is cut. */
export function wrapText(text: string, width: number, measure: (text: string) => number, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || measure(longer) <= width) {
			line = longer;
			continue;
		}
		lines.push(line);
		line = word;
	}
	lines.push(line);
	const kept = lines.slice(0, most);
	if (lines.length > most) kept[most - 1] = `${kept[most - 1] ?? ''} …`;
	return kept.map((one) => cutToWidth(one, width, measure));
}

function cutToWidth(line: string, width: number, measure: (text: string) => number): string {
	if (measure(line) <= width) return line;
	let cut = line.replace(/ …$/, '');
	while (cut.length > 1 && measure(`${cut}…`) > width) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}
