/** Says that a note was deleted and offers it back. Stays in view and takes the focus, which the deleted card would take with it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import { useTexts } from './texts';

export function UndoDelete({ note, onUndo }: { readonly note: Annotation; readonly onUndo: (note: Annotation) => void }) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus({ preventScroll: true }), [note.id]);
	return (
		<p class="undo">
			{t('notes.deleted')}{' '}
			<button type="button" ref={button} class="quiet" onClick={() => onUndo(note)}>
				{t('notes.undo')}
			</button>
		</p>
	);
}
