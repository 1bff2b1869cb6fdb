/** A note's colour as radio buttons, with the name of the chosen one. */
import { useId } from 'preact/hooks';
import { type NoteColour, noteColours } from '../../core/annotations/note-colour';
import { useTexts } from '../texts';

type Props = { readonly chosen: NoteColour; readonly onChoose: (colour: NoteColour) => void };

export function ColourChoice({ chosen, onChoose }: Props) {
	const { t } = useTexts();
	const id = useId();
	return (
		<div class="colours" role="radiogroup" aria-label={t('notes.colour')}>
			{noteColours.map((colour) => (
				<input
					key={colour}
					type="radio"
					name={`${id}-colour`}
					value={colour}
					data-colour={colour}
					aria-label={t(`notes.colours.${colour}`)}
					title={t(`notes.colours.${colour}`)}
					checked={colour === chosen}
					onChange={() => onChoose(colour)}
				/>
			))}
			<span aria-hidden="true">{t(`notes.colours.${chosen}`)}</span>
		</div>
	);
}
