/** On which article a note was written: outlet, date, and its title as a link. */
import type { Annotation } from '../../core/annotation';
import { readNotedArticle } from '../../core/annotations/note-body';
import { formatDate } from '../format';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';

export function WrittenOn({ note }: { readonly note: Annotation }) {
	const { t, locale } = useTexts();
	const { source } = note.target;
	const { title, outlet, published } = readNotedArticle(note);
	const address = toWebAddress(source);
	const name = title === null ? <span class="path">{shorten(source)}</span> : <span lang="de">{title}</span>;
	return (
		<p class="written-on">
			{t('notes.writtenOn')} {outlet ?? hostOf(source)}
			{published !== null && (
				<>
					{' · '}
					<time dateTime={published}>{formatDate(published, locale)}</time>
				</>
			)}
			{' · '}
			{address === null ? (
				name
			) : (
				<a href={address} target="_blank" rel="noopener noreferrer">
					{name}
				</a>
			)}
		</p>
	);
}

export function hostOf(source: string): string {
	return URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : source;
}

function shorten(source: string): string {
	return URL.canParse(source) ? new URL(source).pathname : source;
}
