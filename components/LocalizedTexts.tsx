/** Gives the views their words from i18next and draws anew when the language changes. */
import type { i18n } from 'i18next';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Texts, TextsContext } from './texts';

/** `languages` are the reader's, in order of preference: the first that fits decides how dates and numbers look. */
type Props = { readonly i18n: i18n; readonly languages: readonly string[]; readonly children: ComponentChildren };

export function LocalizedTexts({ i18n, languages, children }: Props) {
	const [language, setLanguage] = useState(i18n.language);
	useLayoutEffect(() => {
		i18n.on('languageChanged', setLanguage);
		return () => i18n.off('languageChanged', setLanguage);
	}, [i18n]);
	const texts: Texts = useMemo(() => {
		const translate = i18n.getFixedT(language);
		return { t: (key, values) => translate(key, { ...values }), locale: chooseLocale(language, languages) };
	}, [i18n, language, languages]);
	return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The reader's own variant of the language; for English read by someone whose browser speaks another, the British one. */
export function chooseLocale(language: string, languages: readonly string[]): string {
	const own = languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
	return own ?? (language === 'en' ? 'en-GB' : language);
}
