/** Colour, comment and tags of a note. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { splitTags } from '../core/annotations/complete-tags';
import type { Result } from '../core/result';
import { EditorForm } from './EditorForm';
import type { NoteWords } from './note-actions';
import { ColourChoice } from './notes/ColourChoice';
import { TagInput } from './notes/TagInput';
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
	const [colour, setColour] = useState(words.colour);
	useEffect(() => field.current?.focus(), []);
	return (
		<EditorForm onSave={() => onSave({ comment: comment.trim(), tags: splitTags(tags), colour })} onClose={onClose}>
			<ColourChoice chosen={colour} onChoose={setColour} />
			<label for={`${id}-comment`}>{t('notes.comment')}</label>
			<textarea
				id={`${id}-comment`}
				ref={field}
				rows={3}
				maxLength={50_000}
				aria-describedby={`${id}-markdown`}
				value={comment}
				onInput={(event) => setComment(event.currentTarget.value)}
			/>
			<p class="hint" id={`${id}-markdown`}>
				{t('notes.markdown')}
			</p>
			<TagInput typed={tags} onType={setTags} />
		</EditorForm>
	);
}
