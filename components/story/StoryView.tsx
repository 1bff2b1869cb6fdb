/** An article among others on its story: who else has it, what they report and this one does not, what is only here, and its figures over time. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/article';
import { Clamp } from '../Clamp';
import { FigurePlot } from '../FigurePlot';
import { FoldedList } from '../FoldedList';
import { QuotedText } from '../QuotedText';
import { Comparing, Empty } from '../StateViews';
import { useTexts } from '../texts';
import type { StoryView as Story } from './describe-story';
import { MissingList } from './MissingList';
import { StoryArticles } from './StoryArticles';

type Props = {
	/** `null` when no other article on the story is known. */
	readonly story: Story | null;
	readonly isTeaser: boolean;
	/** False while other articles are still being compared. */
	readonly isComplete: boolean;
	readonly onShowSpan: (span: Span) => void;
};

export function StoryView({ story, isTeaser, isComplete, onShowSpan }: Props) {
	const { t } = useTexts();
	if (!story) return isComplete ? <Empty title={t('story.none')} help={t('story.noneHelp')} /> : <Comparing />;
	const { elsewhere, missing, newer, onlyHere, series } = story;
	return (
		<div class="story">
			{!isComplete && <Comparing />}
			<Part name="elsewhere" count={elsewhere.length} help={t('story.elsewhereHelp')}>
				<StoryArticles articles={elsewhere} sentences={story.sentences} />
			</Part>
			{isTeaser && <p class="remark">{t('story.teaser')}</p>}
			{missing.length > 0 && (
				<Part name="missing" count={missing.length} help={t('story.missingHelp')}>
					<MissingList statements={missing} />
				</Part>
			)}
			{newer.length > 0 && (
				<Part name="newer" count={newer.length} help={t('story.newerHelp')}>
					<MissingList statements={newer} />
				</Part>
			)}
			{onlyHere.length > 0 && (
				<Part name="onlyHere" count={onlyHere.length} help={t('story.onlyHereHelp')}>
					<FoldedList items={onlyHere} keyOf={({ span }) => String(span.start)}>
						{({ span, excerpt }) => (
							<Clamp>
								<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(span)}>
									<QuotedText excerpt={excerpt} />
								</button>
							</Clamp>
						)}
					</FoldedList>
				</Part>
			)}
			{series.length > 0 && (
				<Part name="figures" count={null} help={t('story.figuresHelp')}>
					<FoldedList items={series} keyOf={({ figures }) => figures.counts}>
						{({ figures, articles }) => <FigurePlot series={figures} articles={articles} />}
					</FoldedList>
				</Part>
			)}
		</div>
	);
}

type PartProps = {
	/** Its heading is the text `story.{name}`. */
	readonly name: string;
	readonly count: number | null;
	readonly help: string;
	readonly children: ComponentChildren;
};

function Part({ name, count, help, children }: PartProps) {
	const { t } = useTexts();
	return (
		<section aria-labelledby={`story-${name}`}>
			<h2 id={`story-${name}`}>
				{t(`story.${name}`)} {count !== null && <span class="count">{count}</span>}
			</h2>
			<p class="help">{help}</p>
			{children}
		</section>
	);
}
