/** How well a word is known, to be seen and set. */
import { type SavedWord, WordState } from '../../core/saved-word';
import { useTexts } from '../texts';

type Props = { readonly word: SavedWord; readonly onChoose: (state: WordState) => void };

export function StateChoice({ word, onChoose }: Props) {
	const { t } = useTexts();
	return (
		<select
			class={`state-choice state-${word.state}`}
			aria-label={t('wordList.stateOf', { lemma: word.lemma })}
			value={word.state}
			onChange={(event) => onChoose(event.currentTarget.value as WordState)}
		>
			{WordState.options.map((state) => (
				<option key={state} value={state}>
					{t(`wordState.${state}`)}
				</option>
			))}
		</select>
	);
}
