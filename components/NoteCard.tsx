/** A note: the words it stands on, the comment, the tags; edited in place, deleted with a way back. */

import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import { Clamp } from './Clamp';
import { takeExcerpt } from './excerpt';
import { formatDate } from './format';
import { NoteEditor } from './NoteEditor';
import type { NoteActions } from './note-actions';
import { readNoteWords } from './note-words';
import { CardFailure, OwnCardActions } from './OwnCardParts';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';

type Props = {
	readonly note: Annotation;
	/** Where it stands in the page being read; `null` for an orphan or a note of another page. */
	readonly span: Span | null;
	readonly isOrphan?: boolean;
	readonly isSelected?: boolean;
	readonly actions: NoteActions;
	readonly onShowSpan: (span: Span) => void;
	readonly onRemoved: (note: Annotation) => void;
};

export function NoteCard({ note, span, isOrphan, isSelected, actions, onShowSpan, onRemoved }: Props) {
	const { t, locale } = useTexts();
	const [isEditing, setEditing] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const { comment, tags } = readNoteWords(note);
	const exact = note.target.selector?.[0].exact ?? '';
	const excerpt = takeExcerpt(null, { start: 0, end: exact.length }, exact);
	const editButton = useRef<HTMLButtonElement>(null);
	const closeEditor = () => {
		setEditing(false);
		requestAnimationFrame(() => editButton.current?.focus());
	};
	const remove = async () => {
		const result = await actions.remove(note);
		if (result.ok) onRemoved(note);
		else setFailure(result.code);
	};
	return (
		<article
			class="card note-card"
			id={`note-${note.id}`}
			aria-current={isSelected ? 'true' : undefined}
			aria-label={t('notes.noteOn', { quote: exact.slice(0, 60) })}
			tabIndex={-1}
			data-card
		>
			<Clamp>
				{span ? (
					<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(span)}>
						<QuotedText excerpt={excerpt} />
					</button>
				) : (
					<QuotedText excerpt={excerpt} />
				)}
			</Clamp>
			{isOrphan && <p class="orphan">{t('notes.orphan')}</p>}
			{isEditing ? (
				<NoteEditor words={{ comment, tags }} onSave={(words) => actions.change(note, words)} onClose={closeEditor} />
			) : (
				<>
					{comment !== '' && <p class="comment">{comment}</p>}
					{tags.length > 0 && (
						<ul class="tags" aria-label={t('notes.tags')}>
							{tags.map((tag) => (
								<li key={tag}>{tag}</li>
							))}
						</ul>
					)}
					<p class="voice">
						<time dateTime={note.created}>{formatDate(note.created, locale)}</time>
					</p>
					<OwnCardActions editButton={editButton} onEdit={() => setEditing(true)} onDelete={() => void remove()} />
				</>
			)}
			<CardFailure code={failure} />
		</article>
	);
}
