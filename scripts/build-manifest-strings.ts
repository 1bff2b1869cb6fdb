/**
 * Makes the strings that the browser itself reads (public/_locales) from the locale files: those under `manifest`, and what a content
 * script shows without i18next: errors as `error_<code>`, parts of speech and notes on grammar likewise. Checks all keys of the locale files against each other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Nested keys; a leaf is a text. */
type Texts = { readonly [key: string]: string | Texts };
type Messages = Record<string, { message: string }>;

/**
 * Reads every `<language>.json` in the folder. `messages` maps language → key → message in the form of `_locales/<language>/messages.json`;
 * `problems` says, one line each, what is missing, empty or not readable. Plural forms of i18next may differ between languages.
 */
export function buildManifestStrings(folder: string): { messages: Record<string, Messages> } | { problems: string[] } {
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	const problems: string[] = [];
	const texts = new Map<string, Map<string, string>>();
	for (const file of files.toSorted()) {
		try {
			texts.set(path.basename(file, '.json'), new Map(flatten(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))));
		} catch (error) {
			problems.push(`locales/${file}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	problems.push(...compareKeys(texts));
	if (problems.length > 0) return { problems };
	return { messages: Object.fromEntries([...texts].map(([language, entries]) => [language, pickMessages(entries)])) };
}

function flatten(texts: Texts, prefix = ''): [string, string][] {
	return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
		if (typeof value === 'string') return [[prefix + key, value]];
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return flatten(value, `${prefix}${key}.`);
		throw new TypeError(`${prefix}${key}: is neither a text nor a group of texts`);
	});
}

/** https://www.i18next.com/translation-function/plurals: which forms a language has is its own affair. */
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

function compareKeys(texts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
	const everyKey = new Set([...texts.values()].flatMap((entries) => [...entries.keys()].map(withoutPlural)));
	return [...texts].flatMap(([language, entries]) => {
		const own = new Set([...entries.keys()].map(withoutPlural));
		const missing = [...everyKey].filter((key) => !own.has(key)).map((key) => `locales/${language}.json: ${key}: is missing`);
		const empty = [...entries].filter(([, text]) => text.trim() === '').map(([key]) => `locales/${language}.json: ${key}: is empty`);
		return [...missing, ...empty];
	});
}

function withoutPlural(key: string): string {
	return key.replace(pluralSuffix, '');
}

/** Groups of texts that a content script shows too, as `<group>_<key>`. */
const shared = new Set(['error', 'partOfSpeech', 'grammar']);

function pickMessages(entries: ReadonlyMap<string, string>): Messages {
	const messages: Messages = {};
	for (const [key, message] of entries) {
		const [group, ...rest] = key.split('.');
		if (group === 'manifest') messages[rest.join('_')] = { message };
		else if (group && shared.has(group)) messages[`${group}_${rest.join('_')}`] = { message };
	}
	return messages;
}
