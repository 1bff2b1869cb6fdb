/**
 * The figures that several statements give for the same thing, as points in time: what a dot plot draws and its table says.
 * Figures belong together when they count the same (`counts` is equal); nothing is interpolated or summed.
 */
import type { Span } from '../article';
import type { Figure, Stance } from '../claim';

/** Where a figure stands: [start, end) of that article's text. */
export type FigurePlace = Span & { readonly articleId: string };

/** One figure as one outlet gives it. `at` is an ISO date as precise as is known, or `null`. */
export type FigureSource = {
	readonly figure: Figure;
	readonly at: string | null;
	readonly outlet: string;
	/** Who says so, in English (of figures nobody curated in the words of the article); `null` when the outlet itself does. */
	readonly speaker: string | null;
	readonly stance: Stance;
	/** Whether it stands in the article being read. */
	readonly isHere: boolean;
	readonly place?: FigurePlace;
};

export type FigurePoint = {
	readonly at: string | null;
	readonly value: number;
	readonly qualifier: Figure['qualifier'];
	readonly status: Figure['status'];
	readonly stance: Stance;
	/** More than one when outlets give the same figure, from the same speaker, for the same date. */
	readonly outlets: readonly string[];
	readonly speaker: string | null;
	readonly isHere: boolean;
	/** Where it stands, each place once; missing where the sources do not say. */
	readonly places?: readonly FigurePlace[];
};

export type FigureSeries = {
	readonly counts: string;
	readonly unit: string;
	/** Of `counts`, `unit` and the speakers: `de` where they are words of the articles; English when missing. */
	readonly language?: 'de';
	readonly points: readonly FigurePoint[];
};

/** A dot is hollow when the figure is not stated as so: denied, doubted, promised or expected. */
export function isHollow(point: Pick<FigurePoint, 'stance' | 'status'>): boolean {
	return point.status !== 'stated' || point.stance === 'denies' || point.stance === 'doubts';
}

/**
 * Series of at least two different values, points in order of time (undated last) and value. `[]` when nothing differs.
 */
export function buildFigureSeries(sources: readonly FigureSource[]): FigureSeries[] {
	const groups = new Map<string, FigureSource[]>();
	for (const source of sources) {
		const key = `${source.figure.counts}\n${source.figure.unit}`;
		groups.set(key, [...(groups.get(key) ?? []), source]);
	}
	const series: FigureSeries[] = [];
	for (const group of groups.values()) {
		const first = group[0];
		if (!first || new Set(group.map((source) => source.figure.value)).size < 2) continue;
		series.push({ counts: first.figure.counts, unit: first.figure.unit, points: mergePoints(group) });
	}
	return series;
}

function mergePoints(group: readonly FigureSource[]): FigurePoint[] {
	const merged = new Map<string, FigurePoint>();
	for (const { figure, at, outlet, speaker, stance, isHere, place } of group) {
		const key = JSON.stringify([figure.value, figure.qualifier, figure.status, at, speaker, stance]);
		const known = merged.get(key);
		const outlets = known ? [...new Set([...known.outlets, outlet])] : [outlet];
		const { value, qualifier, status } = figure;
		const places = place ? [...(known?.places ?? []), place] : known?.places;
		const point = { at, value, qualifier, status, stance, outlets, speaker, isHere: isHere || (known?.isHere ?? false) };
		merged.set(key, places ? { ...point, places } : point);
	}
	return [...merged.values()].toSorted((a, b) => (a.at ?? '9').localeCompare(b.at ?? '9') || a.value - b.value);
}

/** First and last instant (epoch milliseconds, UTC) that an ISO date as precise as is known can mean; `null` when it is no date. */
export function toPeriod(date: string): { readonly from: number; readonly to: number } | null {
	const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(date);
	if (!match?.groups) return null;
	const { year, month, day } = match.groups;
	const y = Number(year);
	const m = month === undefined ? null : Number(month) - 1;
	const from = Date.UTC(y, m ?? 0, Number(day ?? 1));
	if (day !== undefined) return { from, to: from };
	const to = m === null ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m + 1, 1);
	return { from, to: to - 86_400_000 };
}
