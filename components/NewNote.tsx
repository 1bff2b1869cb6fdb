/** The quiet button that opens an empty note on a place, and the editor it opens. */
import { useRef, useState } from 'preact/hooks';
import type { Span } from '../core/article';
import { NoteEditor } from './NoteEditor';
import type { SaveNote } from './note-actions';
import { useTexts } from './texts';

export function NewNote({ span, onSave }: { readonly span: Span; readonly onSave: SaveNote }) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => {
		setOpen(false);
		requestAnimationFrame(() => button.current?.focus());
	};
	if (isOpen) return <NoteEditor words={{ comment: '', tags: [] }} onSave={(words) => onSave(span, words)} onClose={close} />;
	return (
		<button type="button" ref={button} class="quiet card-action" data-action="note" onClick={() => setOpen(true)}>
			{t('notes.note')}
		</button>
	);
}
