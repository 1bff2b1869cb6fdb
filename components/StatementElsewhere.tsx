/** How another outlet puts a claim: its words with what differs marked, the relation as a word, who says so, and the figures side by side. */
import { useMemo, useRef } from 'preact/hooks';
import type { StatementThere } from './claim-view';
import { formatFigure } from './format';
import { useParting } from './parting';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';
import { UndoLine } from './UndoLine';
import { VoiceLine } from './VoiceLine';

/** `outlet` is the name its heading has. The first statement's relation stands beside that heading. */
type Props = { readonly statement: StatementThere; readonly outlet: string; readonly isFirst: boolean };

export function StatementElsewhere({ statement, outlet, isFirst }: Props) {
	const { t } = useTexts();
	const parting = useParting(statement.pairs);
	const { excerpt, segments } = useMemo(() => statement.readWording(), [statement]);
	const button = useRef<HTMLButtonElement>(null);
	const isAsked = useRef(false);
	const focusButton = () => requestAnimationFrame(() => button.current?.focus());
	const undo = async () => {
		isAsked.current = false;
		if (await parting.join()) focusButton();
	};
	const part = async () => {
		isAsked.current = true;
		if (!(await parting.part())) focusButton();
	};
	if (parting.isParted) return <UndoLine message={t('claims.parted')} takesFocus={isAsked.current} onUndo={() => void undo()} />;
	const { relation, agency, voice, stance, figures, note } = statement;
	const isCopy = relation === 'near-verbatim' && !segments.some(({ differs }) => differs);
	return (
		<div class="there">
			{!isFirst && <RelationWord relation={relation} agency={agency} />}
			<p class={isCopy ? 'quotation copy' : 'quotation'}>
				<QuotedText excerpt={excerpt} segments={segments} />
			</p>
			<div class="said-there">
				<VoiceLine voice={voice} stance={stance} isUnderOutlet />
				<button type="button" ref={button} class="quiet part" aria-label={t('claims.notTheSameAs', { outlet })} onClick={() => void part()}>
					{t('claims.notTheSame')}
				</button>
			</div>
			{figures && <FigurePair figures={figures} />}
			{note !== null && (
				<p class="curated" lang="en">
					{note}
				</p>
			)}
		</div>
	);
}

function FigurePair({ figures }: { readonly figures: NonNullable<StatementThere['figures']> }) {
	const { t, locale } = useTexts();
	return (
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
	);
}

/** `same words`, and whose they are when an agency wrote them. */
export function RelationWord({ relation, agency }: Pick<StatementThere, 'relation' | 'agency'>) {
	const { t } = useTexts();
	const word = t(`relation.${relation}`);
	return <p class={`relation relation-${relation}`}>{agency === null ? word : t('relation.byAgency', { relation: word, agency })}</p>;
}
