/** The figures of a claim as a dot plot, a dot a statement, and the same as a table. Nothing is drawn between the dots. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FigurePoint, type FigureSeries, isHollow, toPeriod } from '../core/claims/figure-series';
import type { ArticleNamed } from './claim-view';
import { describeStatus, FigureTable } from './FigureTable';
import { formatFigureShort } from './format';
import { LINE, layoutPlot, type PlacedPoint, type PlotPoint } from './plot-layout';
import { type Texts, useTexts } from './texts';

/** `articles` are linked where the table names their outlets. */
type Props = { readonly series: FigureSeries; readonly articles?: readonly ArticleNamed[] };

export function FigurePlot({ series, articles }: Props) {
	const texts = useTexts();
	const { t } = texts;
	const box = useRef<HTMLDivElement>(null);
	const width = useWidth(box);
	const dated = useMemo(() => series.points.filter(({ at }) => at !== null && toPeriod(at) !== null), [series]);
	const hasHollow = dated.some(isHollow);
	return (
		<figure class="figure-plot">
			<figcaption lang={series.language ?? 'en'}>{series.counts}</figcaption>
			<div ref={box}>{width > 0 && dated.length > 1 && <Plot points={dated} width={width} texts={texts} counts={series.counts} />}</div>
			{hasHollow && <p class="legend">{t('figures.hollow')}</p>}
			<details>
				<summary>{t('figures.asTable')}</summary>
				<FigureTable series={series} articles={articles ?? []} />
			</details>
		</figure>
	);
}

type PlotProps = { readonly points: readonly FigurePoint[]; readonly width: number; readonly texts: Texts; readonly counts: string };

function Plot({ points, width, texts, counts }: PlotProps) {
	const { t, locale } = texts;
	const layout = useMemo(
		() =>
			layoutPlot(
				points.map((point) => labelPoint(point, texts)),
				width,
				measureText,
			),
		[points, width, texts],
	);
	const years = new Set(layout.ticks.map(({ time }) => new Date(time).getUTCFullYear()));
	const isTight = layout.right < 130 && years.size === 1;
	return (
		<svg role="img" aria-label={t('figures.plotLabel', { counts, count: points.length })} width={width} height={layout.height}>
			<line class="axis" x1={0} x2={layout.right} y1={layout.baseline} y2={layout.baseline} />
			{layout.ticks.map(({ x, time, anchor }) => (
				<text key={anchor} class="tick" x={x} y={layout.baseline + 18} text-anchor={anchor}>
					{formatTick(time, anchor === 'start' && isTight, locale)}
				</text>
			))}
			{layout.points.map((placed, i) => {
				const point = points[i];
				return point && <Dot key={`${placed.x1} ${placed.labelY}`} placed={placed} point={point} />;
			})}
		</svg>
	);
}

function Dot({ placed, point }: { readonly placed: PlacedPoint; readonly point: FigurePoint }) {
	const { x1, x2, y, labelX, labelY, lines } = placed;
	const shape = `dot${isHollow(point) ? ' hollow' : ''}${point.isHere ? ' here' : ''}`;
	return (
		<g>
			<line class="leader" x1={x2 + 6} y1={y} x2={labelX - 4} y2={labelY - 4} />
			{x1 === x2 ? (
				<circle class={shape} cx={x1} cy={y} r={4} />
			) : (
				<rect class={`${shape} month`} x={x1} y={y - 3} width={x2 - x1} height={6} rx={3} />
			)}
			<text class="label" x={labelX} y={labelY}>
				{lines.map((line, i) => (
					<tspan key={`${i} ${line}`} class={i === 0 ? 'value' : undefined} x={labelX} dy={i === 0 ? 0 : LINE}>
						{line}
					</tspan>
				))}
			</text>
		</g>
	);
}

function formatTick(time: number, withoutYear: boolean, locale: string): string {
	return new Intl.DateTimeFormat(locale, { month: 'short', year: withoutYear ? undefined : 'numeric', timeZone: 'UTC' }).format(time);
}

function labelPoint(point: FigurePoint, texts: Texts): PlotPoint {
	const { t, locale } = texts;
	const status = describeStatus(point, t);
	const figure = formatFigureShort(point, locale) + (status === null ? '' : ` ${status}`);
	const who = [point.outlets.join(', '), point.speaker].filter((name) => name !== null && name !== '').join(' · ');
	const here = point.isHere ? ` (${t('figures.here')})` : '';
	return { period: toPeriod(point.at ?? '') ?? { from: 0, to: 0 }, value: point.value, label: [figure, who + here] };
}

let context: CanvasRenderingContext2D | null = null;

/** Width in pixels at the labels' size; without a canvas a generous estimate. */
function measureText(text: string): number {
	context ??= document.createElement('canvas').getContext('2d');
	if (!context) return text.length * 7;
	context.font = '12px system-ui, sans-serif';
	return context.measureText(text).width;
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => setWidth(Math.floor(element.clientWidth));
		const observer = new ResizeObserver(() => requestAnimationFrame(measure));
		observer.observe(element);
		measure();
		return () => observer.disconnect();
	}, [box]);
	return width;
}
