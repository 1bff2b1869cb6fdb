/** What is kept without being asked for. */
import type { Settings } from '../core/settings';
import { useTexts } from './texts';

type Props = { readonly settings: Settings; readonly onChange: (part: Partial<Settings>) => void };

export function LibrarySettings({ settings, onChange }: Props) {
	const { t } = useTexts();
	return (
		<fieldset>
			<legend>{t('library.title')}</legend>
			<label class="choice">
				<input type="checkbox" checked={settings.keepRead} onChange={(event) => onChange({ keepRead: event.currentTarget.checked })} />
				{t('options.keepRead')}
			</label>
			<label class="choice">
				<input
					type="checkbox"
					checked={settings.keepTeasers}
					disabled={!settings.keepRead}
					onChange={(event) => onChange({ keepTeasers: event.currentTarget.checked })}
				/>
				{t('options.keepTeasers')}
			</label>
			<p class="help">{t('options.keepReadHelp')}</p>
		</fieldset>
	);
}
