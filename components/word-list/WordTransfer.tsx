/** The words that are listed, out to a file. */
import { useState } from 'preact/hooks';
import type { SavedWord } from '../../core/saved-word';
import { useTexts } from '../texts';
import type { ExportFormat, ListActions } from './list-actions';

type Props = { readonly words: readonly SavedWord[]; readonly exportWords: ListActions['exportWords'] };

const formats: readonly ExportFormat[] = ['anki', 'csv'];

export function WordTransfer({ words, exportWords }: Props) {
	const { t } = useTexts();
	const [failure, setFailure] = useState<string | null>(null);
	const [isBusy, setBusy] = useState(false);
	const exportAs = async (format: ExportFormat) => {
		if (isBusy) return;
		setBusy(true);
		const result = await exportWords(words, format);
		setBusy(false);
		setFailure(result.ok ? null : result.code);
	};
	return (
		<div class="transfer" aria-busy={isBusy}>
			<div class="row">
				{formats.map((format) => (
					<button key={format} type="button" class="quiet" onClick={() => void exportAs(format)}>
						{t(`wordList.export_${format}`, { count: words.length })}
					</button>
				))}
			</div>
			<p class="help">{t('wordList.exportHelp')}</p>
			{failure !== null && (
				<p class="failure" role="alert">
					{t(`error.${failure}`)}
				</p>
			)}
		</div>
	);
}
