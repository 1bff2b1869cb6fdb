/** What an import would do, before it does it: how many records of each kind, and what is left out and why. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countWritten, type ImportMode, type ImportPlan, type Outcome, transferTables } from '../../core/transfer/import-plan';
import { formatMoment } from '../format';
import { useTexts } from '../texts';
import { RefusedList } from './RefusedList';

type Props = {
	readonly plan: ImportPlan;
	readonly onApply: (mode: ImportMode) => void;
	readonly onCancel: () => void;
};

const outcomes: readonly Outcome[] = ['added', 'changed', 'removed', 'unchanged'];

export function ImportPreview({ plan, onApply, onCancel }: Props) {
	const { t, locale } = useTexts();
	const [mode, setMode] = useState<ImportMode>('merge');
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const hasWork = mode === 'replace' || countWritten(plan.tallies) > 0;
	return (
		<section class="import-preview" aria-labelledby="transfer-plan">
			<h2 id="transfer-plan" ref={heading} tabIndex={-1}>
				{t('transfer.planned')}
			</h2>
			<ul class="import-files">
				{plan.files.slice(0, 5).map(({ name, kind }) => (
					<li key={name}>
						<strong>{name}</strong> <span class="help">{t(`transfer.file_${kind}`)}</span>
					</li>
				))}
				{plan.files.length > 5 && <li class="help">{t('transfer.moreFiles', { count: plan.files.length - 5 })}</li>}
			</ul>
			<TallyTable plan={plan} />
			{plan.refusedCount > 0 && <RefusedList refused={plan.refused} count={plan.refusedCount} />}
			{plan.backup && <ModeChoice mode={mode} date={formatMoment(Date.parse(plan.backup.created), locale)} onChoose={setMode} />}
			{!hasWork && <p>{t('transfer.nothingNew')}</p>}
			<div class="row">
				{hasWork && (
					<button type="button" class="filled" onClick={() => onApply(mode)}>
						{t(mode === 'replace' ? 'transfer.replaceNow' : 'transfer.importNow')}
					</button>
				)}
				<button type="button" class="quiet bordered" onClick={onCancel}>
					{t(hasWork ? 'transfer.cancel' : 'transfer.back')}
				</button>
			</div>
		</section>
	);
}

function TallyTable({ plan }: { readonly plan: ImportPlan }) {
	const { t, locale } = useTexts();
	const rows = transferTables.flatMap((table) => {
		const tally = plan.tallies[table];
		return tally ? [{ table, tally }] : [];
	});
	const shown = outcomes.filter((outcome) => outcome !== 'removed' || rows.some(({ tally }) => tally.removed > 0));
	if (rows.length === 0) return null;
	return (
		<table class="tally">
			<thead>
				<tr>
					<td />
					{shown.map((outcome) => (
						<th key={outcome} scope="col">
							{t(`transfer.outcome_${outcome}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ table, tally }) => (
					<tr key={table}>
						<th scope="row">{t(`transfer.table_${table}`)}</th>
						{shown.map((outcome) => (
							<td key={outcome} class={tally[outcome] === 0 ? 'none' : ''}>
								{tally[outcome].toLocaleString(locale)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

type ModeProps = { readonly mode: ImportMode; readonly date: string; readonly onChoose: (mode: ImportMode) => void };

function ModeChoice({ mode, date, onChoose }: ModeProps) {
	const { t } = useTexts();
	return (
		<fieldset>
			<legend>{t('transfer.backupOf', { date })}</legend>
			{(['merge', 'replace'] as const).map((one) => (
				<label key={one} class="choice">
					<input type="radio" name="import-mode" checked={mode === one} onChange={() => onChoose(one)} />
					{t(`transfer.mode_${one}`)}
				</label>
			))}
			{mode === 'replace' && (
				<p class="failure" role="alert">
					{t('transfer.replaceWarning')}
				</p>
			)}
		</fieldset>
	);
}
