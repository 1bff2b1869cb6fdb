/** The name of a page over its notes: its title with outlet and date as far as they are known, else its address. */
import type { Annotation } from '../../core/annotation';
import { readNotedArticle } from '../../core/annotations/note-body';
import { formatDate } from '../format';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import { hostOf } from './WrittenOn';

export function PageHeading({ note }: { readonly note: Annotation }) {
	const { locale } = useTexts();
	const { source } = note.target;
	const { title, outlet, published } = readNotedArticle(note);
	const address = toWebAddress(source);
	const name = title === null ? <Address source={source} /> : <span lang="de">{title}</span>;
	return (
		<div class="page-link">
			<h3>
				{address === null ? (
					name
				) : (
					<a href={address} target="_blank" rel="noopener noreferrer">
						{name}
					</a>
				)}
			</h3>
			{title !== null && (
				<p>
					{outlet ?? hostOf(source)}
					{published !== null && (
						<>
							{' · '}
							<time dateTime={published}>{formatDate(published, locale)}</time>
						</>
					)}
				</p>
			)}
		</div>
	);
}

function Address({ source }: { readonly source: string }) {
	if (!URL.canParse(source)) return <>{source}</>;
	const { host, pathname } = new URL(source);
	return (
		<>
			{host.replace(/^www\./, '')}
			<span class="path">{pathname}</span>
		</>
	);
}
