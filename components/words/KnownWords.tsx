/** The words of this article that the reader knows, folded away, each with a way back onto the list. */
import { useTexts } from '../texts';
import type { KeepWord } from './use-keep-word';
import type { ListedItem } from './use-words-tab';

type Props = { readonly known: readonly ListedItem[]; readonly keep: KeepWord };

export function KnownWords({ known, keep }: Props) {
	const { t } = useTexts();
	return (
		<details class="known-words">
			<summary class="quiet">{t('words.knownHere', { count: known.length })}</summary>
			<ul>
				{known.map((item) => (
					<li key={item.id}>
						<span lang="de" class="german">
							{item.lemma}
						</span>
						<button
							type="button"
							class="quiet"
							aria-label={t('words.listWordAgain', { lemma: item.lemma })}
							onClick={() => item.places[0] && void keep(item, item.places[0], 'learning')}
						>
							{t('words.listAgain')}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
