/** How another outlet puts a claim: its words with what differs marked, the relation as a word, who says so, and the figures side by side. */
import type { StatementThere } from './describe-claim';
import { formatFigure } from './format';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';
import { VoiceLine } from './VoiceLine';

/** The first statement's relation stands beside the outlet's heading. */
type Props = { readonly statement: StatementThere; readonly isFirst: boolean };

export function StatementElsewhere({ statement, isFirst }: Props) {
	const { t, locale } = useTexts();
	const { relation, excerpt, segments, voice, stance, figures, note } = statement;
	return (
		<div class="there">
			{!isFirst && <RelationWord relation={relation} />}
			<p class="quotation">
				<QuotedText excerpt={excerpt} segments={segments} />
			</p>
			<VoiceLine voice={voice} stance={stance} />
			{figures && (
				<dl class="figure-pair">
					<div>
						<dt>{t('figures.here')}</dt>
						<dd>{formatFigure(figures.here, locale, t)}</dd>
					</div>
					<div>
						<dt>{t('figures.there')}</dt>
						<dd class="differs">{formatFigure(figures.there, locale, t)}</dd>
					</div>
				</dl>
			)}
			{note !== null && (
				<p class="curated" lang="en">
					{note}
				</p>
			)}
		</div>
	);
}

export function RelationWord({ relation }: { readonly relation: string }) {
	const { t } = useTexts();
	return <p class={`relation relation-${relation}`}>{t(`relation.${relation}`)}</p>;
}
