/** How words of a page are asked for. */
import type { Settings } from '../core/settings';
import { useTexts } from './texts';

type WordSettings = Pick<Settings, 'wordKey' | 'wordOnDoubleClick' | 'speakWords'>;

type Props = { readonly settings: WordSettings; readonly onChange: (part: Partial<WordSettings>) => void };

const keys = ['alt', 'ctrl', 'shift', 'off'] as const;
const keyNames = { alt: 'options.wordKeyAlt', ctrl: 'options.wordKeyCtrl', shift: 'options.wordKeyShift', off: 'options.wordKeyOff' };
const toggles = ['wordOnDoubleClick', 'speakWords'] as const;

export function WordSettings({ settings, onChange }: Props) {
	const { t } = useTexts();
	return (
		<fieldset>
			<legend>{t('options.words')}</legend>
			<label class="choice">
				{t('options.wordKey')}
				<select value={settings.wordKey} onChange={(event) => onChange({ wordKey: event.currentTarget.value as WordSettings['wordKey'] })}>
					{keys.map((key) => (
						<option key={key} value={key}>
							{t(keyNames[key])}
						</option>
					))}
				</select>
			</label>
			{toggles.map((name) => (
				<label key={name} class="choice">
					<input type="checkbox" checked={settings[name]} onChange={(event) => onChange({ [name]: event.currentTarget.checked })} />
					{t(`options.${name}`)}
				</label>
			))}
		</fieldset>
	);
}
