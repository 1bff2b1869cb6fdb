/** What a note says: its comment, as Markdown unless an older version wrote it, and its tags. */
import type { Annotation } from '../../core/annotation';
import { isMarkdown, readComment, readTags } from '../../core/annotations/note-body';
import { Markdown } from '../Markdown';
import { useTexts } from '../texts';

/** With `onTag` the tags are buttons. */
type Props = { readonly note: Annotation; readonly onTag?: (tag: string) => void };

export function NoteText({ note, onTag }: Props) {
	const { t } = useTexts();
	const comment = readComment(note);
	const tags = readTags(note);
	return (
		<>
			{comment !== '' && (isMarkdown(note) ? <Markdown text={comment} /> : <p class="comment">{comment}</p>)}
			{tags.length > 0 && (
				<ul class="tags" aria-label={t('notes.tags')}>
					{tags.map((tag) => (
						<li key={tag}>
							{onTag ? (
								<button type="button" aria-label={t('notes.onlyTag', { tag })} onClick={() => onTag(tag)}>
									{tag}
								</button>
							) : (
								tag
							)}
						</li>
					))}
				</ul>
			)}
		</>
	);
}
