/** Keeps people whom the corpus does not know, so that every later article that names them knows them, and lets them go again. */
import * as v from 'valibot';
import { PersonDraft } from '../../core/people/person-draft';
import { fail, type Result } from '../../core/result';
import { forgetCorpus } from '../../platform/corpus';
import { removePerson, storePerson } from '../../platform/db/kept-people';
import { isPrivateTab } from './keep-articles';

const SentPerson = v.object({ tabId: v.number(), draft: PersonDraft });

/** The id of the person. Fails with `privateWindow`, with `unreadableInput` when the draft is none, and with the codes of storage. */
export async function keepPerson(data: unknown): Promise<Result<string>> {
	const sent = v.safeParse(SentPerson, data);
	if (!sent.success) return fail('unreadableInput');
	if (await isPrivateTab(sent.output.tabId)) return fail('privateWindow');
	const kept = await storePerson(sent.output.draft);
	forgetCorpus();
	return kept;
}

/** Whoever is gone already stays so. Fails with the codes of storage. */
export async function forgetPerson(data: unknown): Promise<Result<null>> {
	const id = v.safeParse(v.pipe(v.string(), v.maxLength(200)), data);
	if (!id.success) return fail('unreadableInput');
	const removed = await removePerson(id.output);
	forgetCorpus();
	return removed;
}
