/** Says that something was deleted and offers it back. Stays in view and takes the focus, which the deleted card would take with it. */
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';

/** `id` tells one deletion from the next. */
type Props = { readonly id: string; readonly message: string; readonly onUndo: () => void };

export function UndoDelete({ id, message, onUndo }: Props) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus({ preventScroll: true }), [id]);
	return (
		<p class="undo">
			{message}{' '}
			<button type="button" ref={button} class="quiet" onClick={onUndo}>
				{t('notes.undo')}
			</button>
		</p>
	);
}
