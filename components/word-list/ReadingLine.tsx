/** How far the list is read, while it is: what is shown is not all yet. */
import { useTexts } from '../texts';
import type { ListedWords } from './listed-words';

export function ReadingLine({ list: { words, count } }: { readonly list: ListedWords }) {
	const { t } = useTexts();
	return <p class="found-count">{t('wordList.reading', { read: words.length, count: Math.max(count ?? 0, words.length) })}</p>;
}
