/** Notes out to a file and in from one, with what came of it. */
import { useRef, useState } from 'preact/hooks';
import type { NoteActions } from './note-actions';
import { useTexts } from './texts';

type Props = {
	readonly actions: Pick<NoteActions, 'exportAll' | 'importFile'>;
	readonly hasNotes: boolean;
	readonly announce: (message: string) => void;
};

export function NoteTransfer({ actions, hasNotes, announce }: Props) {
	const { t } = useTexts();
	const input = useRef<HTMLInputElement>(null);
	const [outcome, setOutcome] = useState<{ readonly text: string; readonly detail?: string; readonly isFailure: boolean } | null>(null);

	const importFile = async (file: File) => {
		const result = await actions.importFile(file);
		const text = result.ok
			? t('notes.imported', { count: result.value.added + result.value.updated, unchanged: result.value.unchanged })
			: t(`error.${result.code}`);
		setOutcome(result.ok ? { text, isFailure: false } : { text, detail: result.detail, isFailure: true });
		announce(text);
	};
	const exportAll = async () => {
		const result = await actions.exportAll();
		setOutcome(result.ok ? null : { text: t(`error.${result.code}`), isFailure: true });
	};
	const onPicked = () => {
		const file = input.current?.files?.[0];
		if (file) void importFile(file);
		if (input.current) input.current.value = '';
	};

	return (
		<div class="transfer">
			<div class="row">
				{hasNotes && (
					<button type="button" class="quiet" onClick={() => void exportAll()}>
						{t('notes.export')}
					</button>
				)}
				<button type="button" class="quiet" onClick={() => input.current?.click()}>
					{t('notes.import')}
				</button>
				<input
					ref={input}
					type="file"
					accept=".json,.jsonld,application/json,application/ld+json"
					aria-label={t('notes.importFile')}
					hidden
					onChange={onPicked}
				/>
			</div>
			{outcome && (
				<p class={outcome.isFailure ? 'failure' : 'outcome'}>
					{outcome.text}
					{outcome.detail !== undefined && <code>{outcome.detail}</code>}
				</p>
			)}
		</div>
	);
}
