/** Comment and tags of a note. Escape leaves without saving, Ctrl or Cmd with Enter saves. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../core/result';
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
	const [failure, setFailure] = useState<string | null>(null);
	useEffect(() => field.current?.focus(), []);

	const save = async () => {
		const result = await onSave({ comment: comment.trim(), tags: parseTags(tags) });
		if (result.ok) onClose();
		else setFailure(result.code);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === 'Escape') onClose();
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
	};
	const onSubmit = (event: Event) => {
		event.preventDefault();
		void save();
	};

	return (
		<form class="note-editor" onSubmit={onSubmit} onKeyDown={onKeyDown}>
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
			{failure !== null && (
				<p class="failure" role="alert">
					{t(`error.${failure}`)}
				</p>
			)}
			<div class="row">
				<button type="submit" class="filled">
					{t('notes.save')}
				</button>
				<button type="button" class="quiet" onClick={onClose}>
					{t('notes.cancel')}
				</button>
			</div>
		</form>
	);
}
