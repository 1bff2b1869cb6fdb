/** Says that the list is being read: what is shown is not all yet. */
import { useTexts } from '../texts';

export function ReadingLine({ count }: { readonly count: number }) {
	const { t } = useTexts();
	return <p class="found-count">{t('wordList.reading', { count })}</p>;
}
