/** The other articles on the story, nearest first: outlet, date, title, and how much of this article stands there too. */
import { FoldedList } from '../FoldedList';
import { OutletHeading } from '../OutletHeading';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import type { StoryArticle } from './describe-story';

type Props = { readonly articles: readonly StoryArticle[]; readonly sentences: number };

export function StoryArticles({ articles, sentences }: Props) {
	const { t } = useTexts();
	return (
		<FoldedList items={articles} keyOf={({ articleId }) => articleId}>
			{({ articleId, article, matched, copied }) => (
				<>
					<OutletHeading article={article && { ...article, url: article.title === null ? article.url : null }} fallback={articleId} />
					{article && article.title !== null && <Title title={article.title} url={article.url} />}
					{matched > 0 && (
						<p class="share">
							{t('story.share', { matched, count: sentences })}
							{copied > 0 && t('story.copied', { count: copied })}
						</p>
					)}
				</>
			)}
		</FoldedList>
	);
}

function Title({ title, url }: { readonly title: string; readonly url: string | null }) {
	const address = toWebAddress(url);
	return (
		<p class="german story-title" lang="de">
			{address === null ? (
				title
			) : (
				<a href={address} target="_blank" rel="noopener noreferrer">
					{title}
				</a>
			)}
		</p>
	);
}
