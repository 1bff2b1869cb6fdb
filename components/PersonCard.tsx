/** A person: English and German spelling, role, where this article names them, and what other outlets have them saying. */
import { useState } from 'preact/hooks';
import type { Span } from '../core/article';
import type { PersonView, SaidElsewhere } from './describe-person';
import { OutletHeading } from './OutletHeading';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';

type Props = { readonly view: PersonView; readonly isSelected: boolean; readonly onShowSpan: (span: Span) => void };

const SHOWN_AT_FIRST = 3;

export function PersonCard({ view, isSelected, onShowSpan }: Props) {
	const { t } = useTexts();
	const { person, places, said } = view;
	const id = `person-${person.id}`;
	return (
		<article
			class="card person-card"
			id={id}
			aria-labelledby={`${id}-title`}
			aria-current={isSelected ? 'true' : undefined}
			tabIndex={-1}
			data-card
		>
			<h2 id={`${id}-title`} lang="en">
				{person.english}
			</h2>
			{person.german !== person.english && (
				<p class="german spelling" lang="de">
					{person.german}
				</p>
			)}
			<p class="role" lang="en">
				{person.role}
			</p>
			<div class="places">
				<span>{t('people.timesHere', { count: places.length })}</span>
				<ul>
					{places.map((place, i) => (
						<li key={place.start}>
							<button
								type="button"
								class="quiet"
								lang="de"
								aria-label={t('people.placeOf', { at: i + 1, count: places.length, surface: place.surface })}
								onClick={() => onShowSpan(place)}
							>
								{place.surface}
							</button>
						</li>
					))}
				</ul>
			</div>
			<Said said={said} />
		</article>
	);
}

function Said({ said }: { readonly said: readonly SaidElsewhere[] }) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const shown = isOpen ? said : said.slice(0, SHOWN_AT_FIRST);
	if (said.length === 0) return null;
	return (
		<section class="elsewhere">
			<h3>
				{t('claims.inOtherOutlets')} <span class="count">{said.length}</span>
			</h3>
			<ul>
				{shown.map(({ id, english, excerpt, mode, stance, articleId, article }) => (
					<li key={id}>
						<OutletHeading article={article} fallback={articleId} />
						<p class="said" lang="en">
							{english}
						</p>
						<p class="quotation">
							<QuotedText excerpt={excerpt} />
						</p>
						<p class="voice">
							{t(`mode.${mode}`)}
							{stance !== 'affirms' && (
								<>
									{' · '}
									<strong class={`stance stance-${stance}`}>{t(`stance.${stance}`)}</strong>
								</>
							)}
						</p>
					</li>
				))}
			</ul>
			{said.length > SHOWN_AT_FIRST && (
				<button type="button" class="quiet disclose" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{isOpen ? t('panel.less') : t('claims.more', { count: said.length - shown.length })}
				</button>
			)}
		</section>
	);
}
