/** In the place of what was taken away: that it was, and the way back, which has the focus where the reader did it here. */
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';

type Props = { readonly message: string; readonly takesFocus: boolean; readonly onUndo: () => void };

export function UndoLine({ message, takesFocus, onUndo }: Props) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (takesFocus) button.current?.focus({ preventScroll: true });
	}, [takesFocus]);
	return (
		<p class="undo-line">
			{message}{' '}
			<button type="button" ref={button} class="quiet" onClick={onUndo}>
				{t('notes.undo')}
			</button>
		</p>
	);
}
