/** The words of Lesart's own pages, in English and German. The language follows the reader's setting, and changes without a reload. */
import { createInstance, type i18n } from 'i18next';
import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings';
import de from '../locales/de.json';
import en from '../locales/en.json';
import { attemptStorage } from './db/storage-failure';
import { logError } from './log';
import { sendMessage } from './messaging';
import { getSettings, watchSettings } from './settings';

const resources = { en: { translation: en }, de: { translation: de } };

export type Language = keyof typeof resources;

/** The language to speak: the one set, or with `auto` German for a German browser and English for any other. */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): Language {
	if (setting !== 'auto') return setting;
	return /^de\b/i.test(browserLanguage) ? 'de' : 'en';
}

/** A page without a database of its own asks the background for what is set in its. */
async function readSettings(): Promise<Settings> {
	const settings = await attemptStorage(getSettings);
	return settings.ok ? settings.value : sendMessage('getSettings');
}

/**
 * An i18next instance that speaks the reader's language and follows the setting: listen to its event `languageChanged` to draw anew.
 * Keeps `<html lang>` in step. Call `stop` when the page no longer needs it.
 */
export async function startI18n(): Promise<{ i18n: i18n; stop: () => void }> {
	const instance = createInstance();
	const choose = (settings: Settings) => chooseLanguage(settings.language, browser.i18n.getUILanguage());
	const lng = choose(await readSettings());
	await instance.init({ resources, lng, fallbackLng: 'en', interpolation: { escapeValue: false }, returnNull: false });
	document.documentElement.lang = lng;
	const stop = watchSettings((settings) => {
		const language = choose(settings);
		if (language === instance.language) return;
		document.documentElement.lang = language;
		instance.changeLanguage(language).catch((error: unknown) => logError('the language could not be changed', error));
	});
	return { i18n: instance, stop };
}
