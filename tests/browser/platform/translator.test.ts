/** The browser's translation, with a stand-in for the interface that browsers have or lack. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasTranslator, translateSentence } from '../../../platform/translator';

type Step = () => Promise<unknown>;
const never = () => new Promise<never>(() => {});

/** Puts a stand-in into the page; `progress` is what it tells of a download before it is there. */
function standIn({
	availability = 'available',
	create,
	translate,
	progress = [],
}: Partial<Record<'create' | 'translate', Step>> & { availability?: string; progress?: number[] }) {
	const calls = { create: 0 };
	vi.stubGlobal('Translator', {
		availability: () => Promise.resolve(availability),
		create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
			calls.create++;
			const target = new EventTarget();
			monitor(target);
			for (const loaded of progress) target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded }));
			await create?.();
			return { translate: translate ?? ((text: string) => Promise.resolve(`en: ${text}`)) };
		},
	});
	return calls;
}

const ask = (options: { signal?: AbortSignal; onProgress?: (share: number) => void; patience?: number } = {}) =>
	translateSentence('Der Hafen ist zu.', { signal: new AbortController().signal, ...options });

/** Leaves no session behind for the next test. */
async function forgetSession() {
	standIn({});
	await ask();
	const cancelled = new AbortController();
	cancelled.abort();
	await ask({ signal: cancelled.signal });
	vi.unstubAllGlobals();
}
afterEach(forgetSession);

describe('translateSentence', () => {
	it('gives the English, and keeps the translator for the next sentence', async () => {
		const calls = standIn({});
		expect(await ask()).toEqual({ ok: true, value: 'en: Der Hafen ist zu.' });
		await ask();
		expect(calls.create).toBe(1);
	});

	it('tells how far the download is', async () => {
		standIn({ availability: 'downloadable', progress: [0, 0.4, 1] });
		const onProgress = vi.fn();
		await ask({ onProgress });
		expect(onProgress.mock.calls.flat()).toEqual([0, 0.4, 1]);
	});

	it.each<[string, () => void, string]>([
		['the browser has none', () => vi.stubGlobal('Translator', undefined), 'translatorMissing'],
		['it does not know German', () => standIn({ availability: 'unavailable' }), 'translatorLacksGerman'],
		['it hangs while it is created', () => standIn({ create: never }), 'translationTooSlow'],
		['it hangs while it translates', () => standIn({ translate: never }), 'translationTooSlow'],
		['it breaks', () => standIn({ translate: () => Promise.reject(new Error('out of memory')) }), 'translationFailed'],
		[
			'it turns out not to be supported',
			() => standIn({ create: () => Promise.reject(new DOMException('no', 'NotSupportedError')) }),
			'translatorLacksGerman',
		],
	])('says so when %s', async (_why, prepare, code) => {
		prepare();
		expect(await ask({ patience: 20 })).toMatchObject({ ok: false, code });
	});

	it('is cancelled, and works again afterwards', async () => {
		standIn({ create: never });
		const controller = new AbortController();
		const cancelled = ask({ signal: controller.signal });
		controller.abort();
		expect(await cancelled).toBeNull();
		standIn({});
		expect(await ask()).toMatchObject({ ok: true });
	});
});

it('tells whether there is one', () => {
	vi.stubGlobal('Translator', undefined);
	expect(hasTranslator()).toBe(false);
	standIn({});
	expect(hasTranslator()).toBe(true);
});
