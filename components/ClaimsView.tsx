/**
 * The claims of an article and what others have too: first what other outlets say, then many a sentence that they merely copy, then what is only
 * here; each in the order of the text.
 */
import type { ComponentChildren } from 'preact';
import type { Span } from '../core/article';
import type { TabState } from '../core/page';
import { CardList } from './CardList';
import { ClaimCard } from './ClaimCard';
import type { ClaimView } from './claim-view';
import { FoldedList, SHOWN_AT_FIRST } from './FoldedList';
import type { SaveNote } from './note-actions';
import { Comparing, Empty } from './StateViews';
import { useTexts } from './texts';

type Nothing = { readonly title: string; readonly help: string };

type Props = {
	readonly claims: readonly ClaimView[];
	/** Of the article being read. */
	readonly outlet: string | null;
	/** What to say where nothing is known. */
	readonly nothing: Nothing;
	/** False while what other articles say is still to come. */
	readonly isComplete: boolean;
	/** Id of the card of the mark chosen last, or `null`. */
	readonly selectedCard: string | null;
	readonly onShowSpan: (span: Span) => void;
	readonly onSaveNote: SaveNote;
};

export function ClaimsView({ claims, outlet, nothing, isComplete, selectedCard, onShowSpan, onSaveNote }: Props) {
	const { t } = useTexts();
	if (claims.length === 0) {
		return isComplete ? <Empty title={t(nothing.title)} help={t(nothing.help)} /> : <Comparing />;
	}
	const copied = claims.filter(isCopy);
	const areFolded = copied.length > SHOWN_AT_FIRST;
	const shared = claims.filter((claim) => claim.groups.length > 0 && !(areFolded && isCopy(claim)));
	const onlyHere = claims.filter(({ groups }) => groups.length === 0);
	const isSelected = ({ id }: ClaimView) => selectedCard === `claim-${id}`;
	const card = (claim: ClaimView) => (
		<ClaimCard claim={claim} outlet={outlet} isSelected={isSelected(claim)} onShowSpan={onShowSpan} onSaveNote={onSaveNote} />
	);
	return (
		<>
			{!isComplete && <Comparing />}
			{claims.some(hasUncurated) && <p class="remark">{t('claims.foundByWording')}</p>}
			{shared.length > 0 && (
				<CardList items={shared} keyOf={({ id }) => id} isSought={isSelected}>
					{card}
				</CardList>
			)}
			{areFolded && (
				<Part name="copied" count={copied.length}>
					<FoldedList items={copied} keyOf={({ id }) => id} kind="cards" isSought={copied.some(isSelected)}>
						{card}
					</FoldedList>
				</Part>
			)}
			{onlyHere.length > 0 && (
				<Part name="onlyHere" count={onlyHere.length}>
					<CardList items={onlyHere} keyOf={({ id }) => id} isSought={isSelected}>
						{card}
					</CardList>
				</Part>
			)}
		</>
	);
}

type PartProps = { readonly name: 'copied' | 'onlyHere'; readonly count: number; readonly children: ComponentChildren };

function Part({ name, count, children }: PartProps) {
	const { t } = useTexts();
	return (
		<section class="claims-part" aria-labelledby={`claims-${name}`}>
			<h2 id={`claims-${name}`}>
				{t(`claims.${name}`)} <span class="count">{count}</span>
			</h2>
			<p>{t(`claims.${name}Help`)}</p>
			{children}
		</section>
	);
}

/** Keys of what is so where nothing of the article is known, and of what to do next: keep it, unless it is kept or is none. */
export function describeNothing({ kept, article }: Extract<TabState, { status: 'ready' }>): Nothing {
	if (article.isOverview) return { title: 'states.noHeadlineKnown', help: 'states.noHeadlineKnownHelp' };
	return { title: 'states.nothingKnown', help: kept ? 'states.nothingKnownHelpKept' : 'states.nothingKnownHelp' };
}

/** A sentence of which others have nothing but the same words. */
function isCopy({ english, groups }: ClaimView): boolean {
	return english === null && groups.every(({ statements }) => statements.every(({ relation }) => relation === 'near-verbatim'));
}

function hasUncurated({ groups }: ClaimView): boolean {
	return groups.some(({ statements }) => statements.some(({ isCurated }) => !isCurated));
}
