/** Which language Lesart speaks. */
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../platform/i18n';

vi.mock('wxt/browser', () => ({ browser: {} }));

describe('chooseLanguage', () => {
	it.each([
		['auto', 'de', 'de'],
		['auto', 'de-AT', 'de'],
		['auto', 'DE-ch', 'de'],
		['auto', 'en-GB', 'en'],
		['auto', 'fr', 'en'],
		['auto', 'den', 'en'],
		['en', 'de', 'en'],
		['de', 'en-US', 'de'],
	] as const)('%s in a browser in %s: %s', (setting, browserLanguage, expected) => {
		expect(chooseLanguage(setting, browserLanguage)).toBe(expected);
	});
});
