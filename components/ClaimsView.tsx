/** The claims of an article and what others have too: first what other outlets say, then what is only here; both in the order of the text. */
import type { Span } from '../core/article';
import { CardList } from './CardList';
import { ClaimCard } from './ClaimCard';
import type { ClaimView } from './claim-view';
import type { SaveNote } from './note-actions';
import { Comparing, Empty } from './StateViews';
import { useTexts } from './texts';

type Props = {
	readonly claims: readonly ClaimView[];
	/** False while what other articles say is still to come. */
	readonly isComplete: boolean;
	/** Id of the card of the mark chosen last, or `null`. */
	readonly selectedCard: string | null;
	readonly onShowSpan: (span: Span) => void;
	readonly onSaveNote: SaveNote;
};

export function ClaimsView({ claims, isComplete, selectedCard, onShowSpan, onSaveNote }: Props) {
	const { t } = useTexts();
	if (claims.length === 0) {
		return isComplete ? <Empty title={t('states.nothingKnown')} help={t('states.nothingKnownHelp')} /> : <Comparing />;
	}
	const shared = claims.filter(({ groups }) => groups.length > 0);
	const onlyHere = claims.filter(({ groups }) => groups.length === 0);
	const card = (claim: ClaimView) => (
		<ClaimCard claim={claim} isSelected={selectedCard === `claim-${claim.id}`} onShowSpan={onShowSpan} onSaveNote={onSaveNote} />
	);
	return (
		<>
			{!isComplete && <Comparing />}
			{claims.some(hasUncurated) && <p class="aside">{t('claims.foundByWording')}</p>}
			{shared.length > 0 && (
				<CardList items={shared} keyOf={({ id }) => id}>
					{card}
				</CardList>
			)}
			{onlyHere.length > 0 && (
				<section class="only-here" aria-labelledby="only-here">
					<h2 id="only-here">
						{t('claims.onlyHere')} <span class="count">{onlyHere.length}</span>
					</h2>
					<p>{t('claims.onlyHereHelp')}</p>
					<CardList items={onlyHere} keyOf={({ id }) => id}>
						{card}
					</CardList>
				</section>
			)}
		</>
	);
}

function hasUncurated({ groups }: ClaimView): boolean {
	return groups.some(({ statements }) => statements.some(({ isCurated }) => !isCurated));
}
