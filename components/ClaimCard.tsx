/** A claim: its English rendering, where and how this article makes it, how other outlets put it, and its figures over time. */
import type { Span } from '../core/article';
import { Clamp } from './Clamp';
import type { ClaimView, PlaceHere } from './describe-claim';
import { FigurePlot } from './FigurePlot';
import { InOtherOutlets } from './InOtherOutlets';
import { NewNote } from './NewNote';
import type { SaveNote } from './note-actions';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';
import { VoiceLine } from './VoiceLine';

type Props = {
	readonly claim: ClaimView;
	readonly isSelected: boolean;
	readonly onShowSpan: (span: Span) => void;
	readonly onSaveNote: SaveNote;
};

export function ClaimCard({ claim, isSelected, onShowSpan, onSaveNote }: Props) {
	const { english, places, groups, series } = claim;
	const id = `claim-${claim.claimId}`;
	return (
		<article
			class="card claim-card"
			id={id}
			aria-labelledby={`${id}-title`}
			aria-current={isSelected ? 'true' : undefined}
			tabIndex={-1}
			data-card
		>
			<h2 id={`${id}-title`} lang="en">
				{english}
			</h2>
			{places.map((place) => (
				<Place key={place.span.start} place={place} onShowSpan={onShowSpan} onSaveNote={onSaveNote} />
			))}
			<InOtherOutlets groups={groups} />
			{series.map((one) => (
				<FigurePlot key={one.counts} series={one} />
			))}
		</article>
	);
}

type PlaceProps = Pick<Props, 'onShowSpan' | 'onSaveNote'> & { readonly place: PlaceHere };

function Place({ place, onShowSpan, onSaveNote }: PlaceProps) {
	const { t } = useTexts();
	return (
		<div class="here">
			<Clamp>
				<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(place.span)}>
					<QuotedText excerpt={place.excerpt} />
				</button>
			</Clamp>
			<div class="said-here">
				<VoiceLine voice={place.voice} stance={place.stance} />
				<NewNote span={place.span} onSave={onSaveNote} />
			</div>
		</div>
	);
}
