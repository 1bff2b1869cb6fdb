/** How often the article names a person, and the places as buttons that show them in the page. */
import type { Span } from '../core/article';
import { useTexts } from './texts';

type Props = { readonly places: readonly (Span & { readonly surface: string })[]; readonly onShowSpan: (span: Span) => void };

export function PlacesHere({ places, onShowSpan }: Props) {
	const { t } = useTexts();
	return (
		<div class="places">
			<span>{places.length === 0 ? t('people.inCaption') : t('people.timesHere', { count: places.length })} </span>
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
	);
}
