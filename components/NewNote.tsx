/** The quiet button that opens an empty note on a place, and the editor it opens. */
import { useRef, useState } from 'preact/hooks';
import { NoteEditor } from './NoteEditor';
import type { NotePlace, SaveNote } from './note-actions';
import { noWords } from './note-words';
import { useTexts } from './texts';

/** `label`: what the button says where it stands by itself, with an edge; else it is a quiet „Note“. */
type Props = { readonly place: NotePlace; readonly label?: string; readonly onSave: SaveNote };

export function NewNote({ place, label, onSave }: Props) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => {
		setOpen(false);
		requestAnimationFrame(() => button.current?.focus());
	};
	if (isOpen) return <NoteEditor words={noWords} onSave={(words) => onSave(place, words)} onClose={close} />;
	return (
		<button
			type="button"
			ref={button}
			class={label === undefined ? 'quiet card-action' : 'quiet bordered'}
			data-action="note"
			onClick={() => setOpen(true)}
		>
			{label ?? t('notes.note')}
		</button>
	);
}
