/** Keeps which sentences the reader said are not the same. */
import * as v from 'valibot';
import { dropRejected, openRejections } from '../../core/claims/rejections';
import type { SentencePair } from '../../core/page';
import { fail, type Result } from '../../core/result';
import { listRejectedKeys, rejectPair, restorePair } from '../../platform/db/rejections';
import { refusePrivateTab } from '../../platform/private-windows';
import { listTabStates } from '../../platform/tab-state';
import { changeReading } from './complete-reading';

/** UTF-16 units; a text without stops is one sentence. */
const maxSentence = 20_000;
const Sentence = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxSentence));
const SentPair = v.object({ tabId: v.number(), here: Sentence, there: Sentence });

/** Drops the match in every open page at once. Fails with `privateWindow`, with `unreadableInput` when these are no two sentences, and with the codes of storage. */
export async function rejectMatch(data: unknown): Promise<Result<null>> {
	const rejected = await store(data, rejectPair);
	if (rejected.ok) await dropFromReadings();
	return rejected;
}

/** Takes that back; the open pages must then be read again, since what was dropped is nowhere else. Fails as above. */
export function restoreMatch(data: unknown): Promise<Result<null>> {
	return store(data, restorePair);
}

async function store(data: unknown, put: (pair: SentencePair) => Promise<Result<null>>): Promise<Result<null>> {
	const pair = v.safeParse(SentPair, data);
	if (!pair.success) return fail('unreadableInput');
	return (await refusePrivateTab(pair.output.tabId)) ?? put(pair.output);
}

async function dropFromReadings(): Promise<void> {
	const isRejected = openRejections(await listRejectedKeys());
	for (const { tabId, state } of await listTabStates()) {
		if (state.status !== 'ready') continue;
		await changeReading(tabId, state.article, (reading) => ({
			...reading,
			analysis: dropRejected(reading.analysis, reading.article.text, isRejected),
		}));
	}
}
