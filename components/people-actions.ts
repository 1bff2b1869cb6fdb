/** What the views ask of whoever keeps people whom the corpus does not know. A failure's code is a key under `error.`. */
import type { PersonDraft } from '../core/people/person-draft';
import type { Result } from '../core/result';

export type PeopleActions = {
	/** What the article says of a person of `analysis.persons`, by name, for the reader to correct. */
	readonly draft: (name: string) => Promise<Result<PersonDraft>>;
	/** The person is known in every article from then on; gives the id. */
	readonly keep: (draft: PersonDraft) => Promise<Result<string>>;
	/** Lets a kept person go; keeping the same draft again is the way back. */
	readonly forget: (personId: string) => Promise<Result<unknown>>;
};
