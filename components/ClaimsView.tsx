/** The claims of an article: first those that other outlets make too, then those that are only here; both in the order of the text. */
import type { Span } from '../core/article';
import { CardList } from './CardList';
import { ClaimCard } from './ClaimCard';
import type { ClaimView } from './describe-claim';
import type { SaveNote } from './note-actions';
import { Empty } from './StateViews';
import { useTexts } from './texts';

type Props = {
	readonly claims: readonly ClaimView[];
	/** Id of the card of the mark chosen last, or `null`. */
	readonly selectedCard: string | null;
	readonly onShowSpan: (span: Span) => void;
	readonly onSaveNote: SaveNote;
};

export function ClaimsView({ claims, selectedCard, onShowSpan, onSaveNote }: Props) {
	const { t } = useTexts();
	if (claims.length === 0) return <Empty title={t('states.nothingKnown')} help={t('states.nothingKnownHelp')} />;
	const shared = claims.filter(({ groups }) => groups.length > 0);
	const onlyHere = claims.filter(({ groups }) => groups.length === 0);
	const card = (claim: ClaimView) => (
		<ClaimCard claim={claim} isSelected={selectedCard === `claim-${claim.claimId}`} onShowSpan={onShowSpan} onSaveNote={onSaveNote} />
	);
	return (
		<>
			{shared.length > 0 && (
				<CardList items={shared} keyOf={({ claimId }) => claimId}>
					{card}
				</CardList>
			)}
			{onlyHere.length > 0 && (
				<section class="only-here" aria-labelledby="only-here">
					<h2 id="only-here">
						{t('claims.onlyHere')} <span class="count">{onlyHere.length}</span>
					</h2>
					<p>{t('claims.onlyHereHelp')}</p>
					<CardList items={onlyHere} keyOf={({ claimId }) => claimId}>
						{card}
					</CardList>
				</section>
			)}
		</>
	);
}
