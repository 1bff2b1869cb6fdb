/** Keeps people whom the corpus does not know, so that every later article that names them knows them, and lets them go again. */
import * as v from 'valibot';
import { draftPerson, groupPersons, PersonDraft } from '../../core/people/person-draft';
import { findPersons } from '../../core/people/persons/find-persons';
import { fail, type Result } from '../../core/result';
import { forgetCorpus } from '../../platform/corpus';
import { removePerson, storePerson } from '../../platform/db/kept-people';
import { refusePrivateTab } from '../../platform/private-windows';
import { readTabState } from '../../platform/tab-state';
import { openWords } from '../../platform/words';

const SentPerson = v.object({ tabId: v.number(), draft: PersonDraft });

const NamedPerson = v.object({ tabId: v.number(), name: v.string() });

/** What the tab's article says of the person; `null` when it names none of this name whom the corpus does not know. */
export async function draftNamed(data: unknown): Promise<PersonDraft | null> {
	const named = v.safeParse(NamedPerson, data);
	const state = named.success ? await readTabState(named.output.tabId) : null;
	if (!named.success || state?.status !== 'ready') return null;
	const { article, analysis } = state;
	const found = findPersons(article.text, await openWords(), analysis.mentions);
	const places = groupPersons(found).find(([first]) => first?.name === named.output.name);
	return places ? draftPerson(places, article.id) : null;
}

/** The id of the person. Fails with `privateWindow`, with `unreadableInput` when the draft is none, and with the codes of storage. */
export async function keepPerson(data: unknown): Promise<Result<string>> {
	const sent = v.safeParse(SentPerson, data);
	if (!sent.success) return fail('unreadableInput');
	const refused = await refusePrivateTab(sent.output.tabId);
	if (refused) return refused;
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
