/** Notes deleted and taken back: what was deleted last, and which came back and is to have the focus. */
import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/annotation';
import type { NoteActions } from '../note-actions';
import { useTexts } from '../texts';

export function useRemoval(actions: Pick<NoteActions, 'restore'>, announce: (message: string) => void) {
	const { t } = useTexts();
	const [removed, setRemoved] = useState<Annotation | null>(null);
	const [restoredId, setRestoredId] = useState<string | null>(null);
	return {
		removed,
		restoredId,
		/** The restored note has the focus now. */
		settle: () => setRestoredId(null),
		onRemoved: (note: Annotation) => {
			setRemoved(note);
			announce(t('notes.deleted'));
		},
		restore: async (note: Annotation) => {
			const result = await actions.restore(note);
			announce(t(result.ok ? 'notes.restored' : `error.${result.code}`));
			if (!result.ok) return;
			setRemoved(null);
			setRestoredId(note.id);
		},
	};
}
