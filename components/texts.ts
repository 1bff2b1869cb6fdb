/** The interface's words and the reader's locale, given once at the root; components know nothing of where they come from. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The text of a key in the reader's language, with `{{name}}` filled in; `count` chooses the plural. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** `locale` is a BCP 47 tag for dates and numbers. */
export type Texts = { readonly t: Translate; readonly locale: string };

export const TextsContext = createContext<Texts>({ t: (key) => key, locale: 'en' });

export function useTexts(): Texts {
	return useContext(TextsContext);
}
