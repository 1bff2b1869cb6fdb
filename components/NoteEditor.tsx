/** Comment and tags of a note. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../core/result';
import { EditorForm } from './EditorForm';
import type { NoteWords } from './note-actions';
import { parseTags } from './note-words';
import { useTexts } from './texts';

type Props = {
	readonly words: NoteWords;
	readonly onSave: (words: NoteWords) => Promise<Result<unknown>>;
	readonly onClose: () => void;
};

export function NoteEditor({ words, onSave, onClose }: Props) {
	const { t } = useTexts();
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const [comment, setComment] = useState(words.comment);
	const [tags, setTags] = useState(words.tags.join(', '));
	useEffect(() => field.current?.focus(), []);
	return (
		<EditorForm onSave={() => onSave({ comment: comment.trim(), tags: parseTags(tags) })} onClose={onClose}>
			<label for={`${id}-comment`}>{t('notes.comment')}</label>
			<textarea
				id={`${id}-comment`}
				ref={field}
				rows={3}
				maxLength={50_000}
				value={comment}
				onInput={(event) => setComment(event.currentTarget.value)}
			/>
			<label for={`${id}-tags`}>{t('notes.tagsByComma')}</label>
			<input id={`${id}-tags`} type="text" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
		</EditorForm>
	);
}
