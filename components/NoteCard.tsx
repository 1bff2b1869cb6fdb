/**
 * A note: the words it stands on, or what became of them, its comment and tags, and where it was written where that is another page; edited in
 * place, deleted with a way back.
 */
import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import { readColour } from '../core/annotations/note-body';
import type { Span } from '../core/article';
import { Clamp } from './Clamp';
import { takeExcerpt } from './excerpt';
import { formatDate } from './format';
import { NoteEditor } from './NoteEditor';
import type { NoteActions } from './note-actions';
import { readNoteWords } from './note-words';
import { ChangedWording } from './notes/ChangedWording';
import { NoteText } from './notes/NoteText';
import { WrittenOn } from './notes/WrittenOn';
import { CardFailure, OwnCardActions } from './OwnCardParts';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';

/** What the outlet made of the words: those that stand there now, `null` when none come near. */
export type Change = { readonly after: string | null; readonly outlet: string | null; readonly isPlaced: boolean };

type Props = {
	readonly note: Annotation;
	/** Where it stands in the page being read; `null` for an orphan, a note on the whole article, or one of another page. */
	readonly span: Span | null;
	readonly change?: Change | null;
	/** English name of the claim or person it is about. */
	readonly subject?: string | null;
	/** Whether to say on which article it was written. */
	readonly showsArticle?: boolean;
	readonly isSelected?: boolean;
	readonly actions: Pick<NoteActions, 'change' | 'remove'>;
	readonly onShowSpan: (span: Span) => void;
	readonly onTag?: (tag: string) => void;
	readonly onRemoved: (note: Annotation) => void;
};

export function NoteCard(props: Props) {
	const { note, subject, showsArticle, isSelected, actions, onTag, onRemoved } = props;
	const { t, locale } = useTexts();
	const [isEditing, setEditing] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const exact = note.target.selector?.[0].exact ?? null;
	const colour = readColour(note);
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
			data-colour={colour}
			aria-current={isSelected ? 'true' : undefined}
			aria-label={exact === null ? t('notes.noteOnArticle') : t('notes.noteOn', { quote: exact.slice(0, 60) })}
			tabIndex={-1}
			data-card
		>
			{subject && (
				<p class="subject" lang="en">
					{subject}
				</p>
			)}
			<Place exact={exact} {...props} />
			{isEditing ? (
				<NoteEditor words={readNoteWords(note)} onSave={(words) => actions.change(note, words)} onClose={closeEditor} />
			) : (
				<>
					<NoteText note={note} onTag={onTag} />
					{showsArticle && <WrittenOn note={note} />}
					<p class="voice">
						<time dateTime={note.created}>{formatDate(note.created, locale)}</time>
						{' · '}
						<span class="swatch" /> {t(`notes.colours.${colour}`)}
					</p>
					<OwnCardActions editButton={editButton} onEdit={() => setEditing(true)} onDelete={() => void remove()} />
				</>
			)}
			<CardFailure code={failure} />
		</article>
	);
}

type PlaceProps = Pick<Props, 'span' | 'change' | 'onShowSpan'> & { readonly exact: string | null };

/** The words noted; of the whole article that it is that. */
function Place({ exact, span, change, onShowSpan }: PlaceProps) {
	const { t } = useTexts();
	if (exact === null) return <p class="whole">{t('notes.onWholeArticle')}</p>;
	const words = <QuotedText excerpt={takeExcerpt(null, { start: 0, end: exact.length }, exact)} />;
	const isCompared = change?.after !== null && change?.after !== undefined;
	return (
		<>
			{!isCompared && (
				<Clamp>
					{span ? (
						<button type="button" class="place" title={t('panel.showInPage')} onClick={() => onShowSpan(span)}>
							{words}
						</button>
					) : (
						words
					)}
				</Clamp>
			)}
			{change && <ChangedWording before={exact} {...change} />}
			{isCompared && span && (
				<button type="button" class="quiet card-action" onClick={() => onShowSpan(span)}>
					{t('panel.showInPage')}
				</button>
			)}
		</>
	);
}
