/** Where files are brought in: chosen, or dropped here. */
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';

type Props = { readonly onFiles: (files: readonly File[]) => void };

export function ImportSection({ onFiles }: Props) {
	const { t } = useTexts();
	const input = useRef<HTMLInputElement>(null);
	const [isOver, setIsOver] = useState(false);
	const take = (files: FileList | null | undefined) => {
		if (files && files.length > 0) onFiles([...files]);
		if (input.current) input.current.value = '';
	};
	return (
		<section aria-labelledby="transfer-import">
			<h2 id="transfer-import">{t('transfer.import')}</h2>
			<fieldset
				aria-labelledby="transfer-import"
				class={isOver ? 'drop-place over' : 'drop-place'}
				onDragOver={(event) => {
					event.preventDefault();
					setIsOver(true);
				}}
				onDragLeave={() => setIsOver(false)}
				onDrop={(event) => {
					event.preventDefault();
					setIsOver(false);
					take(event.dataTransfer?.files);
				}}
			>
				<button type="button" class="quiet bordered" onClick={() => input.current?.click()}>
					{t('transfer.choose')}
				</button>
				<span class="help">{t('transfer.drop')}</span>
				<input ref={input} type="file" multiple hidden aria-label={t('transfer.choose')} onChange={() => take(input.current?.files)} />
			</fieldset>
			<p class="help">{t('transfer.importHelp')}</p>
		</section>
	);
}
