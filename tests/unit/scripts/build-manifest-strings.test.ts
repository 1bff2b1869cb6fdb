/** Locale files in, `_locales` messages or one line a problem out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partsOfSpeech } from '../../../core/word';
import { buildManifestStrings } from '../../../scripts/build-manifest-strings';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'lesart-locales-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function build(locales: Record<string, unknown>) {
	for (const [language, texts] of Object.entries(locales)) {
		writeFileSync(path.join(folder, `${language}.json`), typeof texts === 'string' ? texts : JSON.stringify(texts));
	}
	return buildManifestStrings(folder);
}

describe('buildManifestStrings', () => {
	it('takes the strings of the manifest, and what pages show: errors, parts of speech, grammar', () => {
		const en = {
			manifest: { extensionName: 'Lesart' },
			error: { noArticle: 'No article.' },
			partOfSpeech: { noun: 'noun' },
			panel: { claims: 'Claims' },
		};
		const de = {
			manifest: { extensionName: 'Lesart' },
			error: { noArticle: 'Kein Artikel.' },
			partOfSpeech: { noun: 'Substantiv' },
			panel: { claims: 'Aussagen' },
		};
		expect(build({ en, de })).toEqual({
			messages: {
				de: {
					extensionName: { message: 'Lesart' },
					error_noArticle: { message: 'Kein Artikel.' },
					partOfSpeech_noun: { message: 'Substantiv' },
				},
				en: { extensionName: { message: 'Lesart' }, error_noArticle: { message: 'No article.' }, partOfSpeech_noun: { message: 'noun' } },
			},
		});
	});

	const problems: [string, Record<string, unknown>, string[]][] = [
		[
			'a key that one language lacks',
			{ en: { panel: { a: 'A', b: 'B' } }, de: { panel: { a: 'A' } } },
			['locales/de.json: panel.b: is missing'],
		],
		['a group that one language lacks', { en: {}, de: { panel: { a: 'A' } } }, ['locales/en.json: panel.a: is missing']],
		['an empty text', { en: { a: ' ' }, de: { a: 'A' } }, ['locales/en.json: a: is empty']],
		['a value that is no text', { en: { a: 7 }, de: {} }, ['locales/en.json: a: is neither a text nor a group of texts']],
	];
	it.each(problems)('says what is wrong: %s', (_what, locales, expected) => {
		expect(build(locales)).toEqual({ problems: expected });
	});

	it('says when a file is not JSON', () => {
		expect(build({ en: '{' })).toEqual({ problems: [expect.stringMatching(/^locales\/en\.json: .*JSON/)] });
	});

	it('lets languages have plural forms of their own', () => {
		const en = { panel: { notes_one: 'one note', notes_other: '{{count}} notes' } };
		const pl = { panel: { notes_one: 'notatka', notes_few: 'notatki', notes_other: 'notatek' } };
		expect(build({ en, pl })).toEqual({ messages: { en: {}, pl: {} } });
	});
});

describe('the locale files', () => {
	it('hold every string that the slip of a word shows', () => {
		const built = buildManifestStrings(path.join(import.meta.dirname, '../../../locales'));
		const german = 'messages' in built ? Object.keys(built.messages.de ?? {}) : [];
		const kinds = ['reportedSpeech', 'hearsay', 'claimedOfSelf', 'hedge', 'unreal'];
		expect(german).toEqual(
			expect.arrayContaining([
				'wordSave',
				...partsOfSpeech.map((name) => `partOfSpeech_${name}`),
				...kinds.map((kind) => `grammar_${kind}`),
			]),
		);
	});

	it('hold the same keys and a text for every error', () => {
		expect(buildManifestStrings(path.join(import.meta.dirname, '../../../locales'))).toHaveProperty('messages.de.error_storageFull');
	});
});
