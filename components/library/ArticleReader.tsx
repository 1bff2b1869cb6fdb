/** A kept article opened: its text, its versions and what changed between them, the way to the page, and the way to let it go. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result';
import { formatDate } from '../format';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import type { ArticleActions, ReadVersion } from './article-actions';
import { ComparedText } from './ComparedText';
import { KeptText } from './KeptText';
import { toLocalDay } from './local-day';
import { VersionChoice } from './VersionChoice';

type Props = {
	readonly articleId: string;
	/** Changes when other articles are kept, or new versions. */
	readonly version: unknown;
	readonly read: ArticleActions['read'];
	readonly onBack: () => void;
	readonly onRemove: (articleId: string) => void;
};

export function ArticleReader({ articleId, version, read, onBack, onRemove }: Props) {
	const { t } = useTexts();
	const [answer, setAnswer] = useState<Result<readonly ReadVersion[]> | null>(null);
	const [chosen, setChosen] = useState<string | null>(null);
	const [isCompared, setCompared] = useState(false);
	useEffect(() => {
		let isStale = false;
		const ask = async () => {
			const result = await read(articleId);
			if (!isStale) setAnswer(result);
		};
		void ask();
		return () => {
			isStale = true;
		};
	}, [articleId, version]);
	const versions = answer?.ok ? answer.value : [];
	const at = versions.findIndex(({ id }) => id === (chosen ?? versions.at(-1)?.id));
	const shown = versions[at < 0 ? versions.length - 1 : at];
	const before = versions[at - 1];
	return (
		<div class="article-reader">
			<button type="button" class="quiet back" onClick={onBack}>
				{t('library.back')}
			</button>
			{answer && !answer.ok && <p class="failure">{t(`error.${answer.code}`)}</p>}
			{answer?.ok && !shown && <Empty title={t('library.gone')} help={t('library.goneHelp')} />}
			{shown && (
				<article aria-labelledby="kept-title">
					<Head article={shown} onRemove={shown.keptAt === null ? null : () => onRemove(shown.id)} />
					{versions.length > 1 && (
						<VersionChoice versions={versions} chosen={shown.id} isCompared={isCompared} onChoose={setChosen} onCompare={setCompared} />
					)}
					{isCompared && before ? (
						<ComparedText before={before.text} after={shown.text} title={shown.title} />
					) : (
						<KeptText key={shown.id} text={shown.text} title={shown.title} />
					)}
				</article>
			)}
		</div>
	);
}

/** Has the focus when it comes, which the line of the list had. */
function Head({ article, onRemove }: { readonly article: ReadVersion; readonly onRemove: (() => void) | null }) {
	const { t, locale } = useTexts();
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus({ preventScroll: true }), []);
	const address = toWebAddress(article.url);
	return (
		<header>
			<p class="outlet">
				{article.outlet ?? t('panel.unknownOutlet')}
				{article.published && (
					<>
						{' · '}
						<time dateTime={article.published}>{formatDate(article.published, locale)}</time>
					</>
				)}
				{article.byline !== null && ` · ${article.byline}`}
			</p>
			<h2 id="kept-title" class="german" lang={article.language ?? 'de'} tabIndex={-1} ref={title}>
				{article.title ?? t('library.untitled')}
			</h2>
			<p class="particulars">
				<span>
					{article.keptAt === null || article.keptBy === null
						? t('library.brought')
						: t(`library.keptBy_${article.keptBy}`, { date: formatDate(toLocalDay(article.keptAt), locale) })}
					{article.access === 'teaser' && ` · ${t('library.teaser')}`}
				</span>
				{address !== null && (
					<a href={address} target="_blank" rel="noreferrer noopener">
						{t('library.openPage')}
					</a>
				)}
				{onRemove && (
					<button type="button" class="quiet" onClick={onRemove}>
						{t('library.remove')}
					</button>
				)}
			</p>
		</header>
	);
}
