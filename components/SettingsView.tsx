/** The reader's settings. Every change is saved at once. */
import { useState } from 'preact/hooks';
import type { Result } from '../core/result';
import type { Settings } from '../core/settings';
import { type Shortcut, ShortcutList } from './KeysOverlay';
import { LibrarySettings } from './LibrarySettings';
import { SiteSettings, type SitesSource } from './SiteSettings';
import { useTexts } from './texts';
import { WordSettings } from './WordSettings';

type Props = {
	readonly settings: Settings;
	readonly noteCount: number;
	readonly shortcuts: readonly Shortcut[];
	readonly version: string;
	readonly onChange: (settings: Settings) => Promise<Result<null>>;
	readonly sites: SitesSource;
	readonly onOpenTransfer: () => void;
};

const languages = ['auto', 'en', 'de'] as const;
const languageNames = { auto: 'options.languageAuto', en: 'options.languageEn', de: 'options.languageDe' };
const marks = ['markClaims', 'markPeople', 'markNotes', 'markWords'] as const;

export function SettingsView({ settings, noteCount, shortcuts, version, sites, onChange, onOpenTransfer }: Props) {
	const { t } = useTexts();
	const [message, setMessage] = useState<{ readonly key: string } | { readonly text: string } | null>(null);
	const change = async (part: Partial<Settings>) => {
		const result = await onChange({ ...settings, ...part });
		setMessage({ key: result.ok ? 'options.saved' : `error.${result.code}` });
	};
	const toggle = (name: (typeof marks)[number] | 'selectionButton' | 'storePrivate') => (
		<label class="choice">
			<input type="checkbox" checked={settings[name]} onChange={(event) => void change({ [name]: event.currentTarget.checked })} />
			{t(`options.${name}`)}
		</label>
	);
	return (
		<main class="options">
			<header>
				<h1>{t('options.title')}</h1>
				<p role="status" class="status">
					{message && ('key' in message ? t(message.key) : message.text)}
				</p>
			</header>
			<fieldset>
				<legend>{t('options.language')}</legend>
				{languages.map((language) => (
					<label key={language} class="choice">
						<input type="radio" name="language" checked={settings.language === language} onChange={() => void change({ language })} />
						{t(languageNames[language])}
					</label>
				))}
			</fieldset>
			<fieldset>
				<legend>{t('options.marks')}</legend>
				{marks.map((name) => (
					<div key={name} class={`sample ${name}`}>
						{toggle(name)}
					</div>
				))}
				{toggle('selectionButton')}
			</fieldset>
			<WordSettings settings={settings} onChange={(part) => void change(part)} />
			<LibrarySettings settings={settings} onChange={(part) => void change(part)} />
			<SiteSettings source={sites} announce={(text) => setMessage({ text })} />
			<fieldset>
				<legend>{t('options.private')}</legend>
				{toggle('storePrivate')}
				<p class="help">{t('options.privateHelp')}</p>
			</fieldset>
			<section>
				<h2>{t('options.shortcuts')}</h2>
				<ShortcutList shortcuts={shortcuts} />
				<p class="help">{t('options.shortcutsHelp')}</p>
			</section>
			<section>
				<h2>{t('options.data')}</h2>
				<p class="help">{t('options.dataHelp', { count: noteCount })}</p>
				<button type="button" class="quiet bordered" onClick={onOpenTransfer}>
					{t('transfer.link')}
				</button>
			</section>
			<section>
				<h2>{t('options.about')}</h2>
				<p>{t('options.aboutText')}</p>
				<p class="help">{t('options.version', { version })}</p>
				<p class="help">
					{t('options.licence')} {t('options.fontLicence')}
				</p>
			</section>
		</main>
	);
}
