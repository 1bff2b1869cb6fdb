/** The frame of a small form in a card: Escape leaves without saving, Ctrl or Cmd with Enter saves, and a failure is told in place. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../core/result';
import { useTexts } from './texts';

type Props = {
	readonly onSave: () => Promise<Result<unknown>>;
	readonly onClose: () => void;
	/** The fields with their labels. */
	readonly children: ComponentChildren;
};

export function EditorForm({ onSave, onClose, children }: Props) {
	const { t } = useTexts();
	const [failure, setFailure] = useState<string | null>(null);
	const save = async () => {
		const result = await onSave();
		if (result.ok) onClose();
		else setFailure(result.code);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === 'Escape') onClose();
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
	};
	const onSubmit = (event: Event) => {
		event.preventDefault();
		void save();
	};
	return (
		<form class="note-editor" onSubmit={onSubmit} onKeyDown={onKeyDown}>
			{children}
			{failure !== null && (
				<p class="failure" role="alert">
					{t(`error.${failure}`)}
				</p>
			)}
			<div class="row">
				<button type="submit" class="filled">
					{t('notes.save')}
				</button>
				<button type="button" class="quiet" onClick={onClose}>
					{t('notes.cancel')}
				</button>
			</div>
		</form>
	);
}
