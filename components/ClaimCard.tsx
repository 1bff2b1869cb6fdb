/**
 * A claim: its English rendering, where and how this article makes it, how other outlets put it, and its figures over time.
 * A sentence that nobody curated has its own words for a title.
 */
import { useContext, useState } from 'preact/hooks';
import type { Span } from '../core/article';
import { Clamp } from './Clamp';
import type { ClaimView, PlaceHere } from './claim-view';
import { FigurePlot } from './FigurePlot';
import { InOtherOutlets } from './InOtherOutlets';
import { NewNote } from './NewNote';
import type { NotePlace, SaveNote } from './note-actions';
import { CardNotes } from './notes/CardNotes';
import { CardNotesContext } from './notes/card-notes';
import { QuotedText } from './QuotedText';
import { findTitleId, MarkedCard, TitledCard } from './TitledCard';
import { useTexts } from './texts';
import { VoiceLine } from './VoiceLine';

const SHOWN_AT_FIRST = 2;

type Props = {
	readonly claim: ClaimView;
	/** Of the article being read. */
	readonly outlet: string | null;
	readonly isSelected: boolean;
	readonly onShowSpan: (span: Span) => void;
	readonly onSaveNote: SaveNote;
};

export function ClaimCard(props: Props) {
	const { claim, outlet, isSelected } = props;
	const { english, groups, series } = claim;
	const id = `claim-${claim.id}`;
	const places = claim.places.map(({ span }) => span);
	const elsewhere = (
		<>
			<CardNotes notes={useContext(CardNotesContext).ofClaim(claim.id, places)} />
			<InOtherOutlets groups={groups} outlet={outlet} />
			{series.map((one) => (
				<FigurePlot key={one.counts} series={one} />
			))}
		</>
	);
	if (english === null) {
		return (
			<MarkedCard id={id} kind="claim-card" isSelected={isSelected}>
				{claim.places.map((place) => (
					<Place key={place.span.start} place={place} subject={{ kind: 'sentence' }} titleId={findTitleId(id)} {...props} />
				))}
				{elsewhere}
			</MarkedCard>
		);
	}
	return (
		<TitledCard id={id} kind="claim-card" title={english} isSelected={isSelected}>
			<Places {...props} />
			{elsewhere}
		</TitledCard>
	);
}

/** The places here; the first few until the reader asks for more or has come from one of them. */
function Places({ claim, isSelected, onShowSpan, onSaveNote }: Omit<Props, 'outlet'>) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const { places } = claim;
	const shown = isOpen || isSelected ? places : places.slice(0, SHOWN_AT_FIRST);
	return (
		<>
			{shown.map((place) => (
				<Place
					key={place.span.start}
					place={place}
					subject={{ kind: 'claim', id: claim.id }}
					onShowSpan={onShowSpan}
					onSaveNote={onSaveNote}
				/>
			))}
			{shown.length < places.length && (
				<button type="button" class="quiet disclose" aria-expanded={false} onClick={() => setOpen(true)}>
					{t('claims.morePlaces', { count: places.length - shown.length })}
				</button>
			)}
		</>
	);
}

/** With `titleId` the words are the card's title. */
type PlaceProps = Pick<Props, 'onShowSpan' | 'onSaveNote'> & {
	readonly place: PlaceHere;
	readonly subject: NotePlace['subject'];
	readonly titleId?: string;
};

function Place({ place, subject, titleId, onShowSpan, onSaveNote }: PlaceProps) {
	const { t } = useTexts();
	const words = (
		<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(place.span)}>
			<QuotedText excerpt={place.excerpt} />
		</button>
	);
	return (
		<div class="here">
			<Clamp>{titleId === undefined ? words : <h2 id={titleId}>{words}</h2>}</Clamp>
			<div class="said-here">
				<VoiceLine voice={place.voice} stance={place.stance} />
				<NewNote place={{ span: place.span, subject }} onSave={onSaveNote} />
			</div>
		</div>
	);
}
