/** The foot of a card that the reader may change: its actions, and what failed. */
import type { Ref } from 'preact';
import { useTexts } from './texts';

type ActionsProps = { readonly editButton: Ref<HTMLButtonElement>; readonly onEdit: () => void; readonly onDelete: () => void };

export function OwnCardActions({ editButton, onEdit, onDelete }: ActionsProps) {
	const { t } = useTexts();
	return (
		<div class="row actions">
			<button type="button" ref={editButton} class="quiet" onClick={onEdit}>
				{t('notes.edit')}
			</button>
			<button type="button" class="quiet" onClick={onDelete}>
				{t('notes.delete')}
			</button>
		</div>
	);
}

/** `code` is the i18n key under `error.`; nothing when it is null. */
export function CardFailure({ code }: { readonly code: string | null }) {
	const { t } = useTexts();
	if (code === null) return null;
	return (
		<p class="failure" role="alert">
			{t(`error.${code}`)}
		</p>
	);
}
