/** The field in which notes are searched. */
import { useTexts } from '../texts';

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

export function NoteSearch({ query, onQuery }: Props) {
	const { t } = useTexts();
	return (
		<input
			type="search"
			class="search"
			aria-label={t('notes.search')}
			placeholder={t('notes.search')}
			value={query}
			onInput={(event) => onQuery(event.currentTarget.value)}
		/>
	);
}
