/** Search box, filter and order of the word list. */
import { useMemo } from 'preact/hooks';
import { type SavedWord, WordState } from '../../core/saved-word';
import { useTexts } from '../texts';
import { countStates, type WordChoice, wordOrders } from './arrange-words';

type Props = {
	readonly words: readonly SavedWord[];
	/** Only of the whole list it is said how many words are in each state. */
	readonly isWhole: boolean;
	readonly choice: WordChoice;
	readonly onChoose: (choice: WordChoice) => void;
};

export function ListControls({ words, isWhole, choice, onChoose }: Props) {
	const { t } = useTexts();
	const counts = useMemo(() => ({ all: words.length, ...countStates(words) }), [words]);
	const states = ['all', ...WordState.options] as const;
	return (
		<search class="list-controls">
			<input
				type="search"
				class="search"
				aria-label={t('wordList.search')}
				placeholder={t('wordList.search')}
				value={choice.query}
				onInput={(event) => onChoose({ ...choice, query: event.currentTarget.value })}
			/>
			<div class="row">
				<select
					aria-label={t('wordList.filter')}
					value={choice.state}
					onChange={(event) => onChoose({ ...choice, state: event.currentTarget.value as WordChoice['state'] })}
				>
					{states.map((state) => (
						<option key={state} value={state}>
							{isWhole ? t('wordList.filterCount', { name: t(`wordState.${state}`), count: counts[state] }) : t(`wordState.${state}`)}
						</option>
					))}
				</select>
				<select
					aria-label={t('wordList.order')}
					value={choice.order}
					onChange={(event) => onChoose({ ...choice, order: event.currentTarget.value as WordChoice['order'] })}
				>
					{wordOrders.map((order) => (
						<option key={order} value={order}>
							{t(`wordList.order_${order}`)}
						</option>
					))}
				</select>
			</div>
		</search>
	);
}
