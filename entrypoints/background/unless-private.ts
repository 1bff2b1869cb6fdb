/** Guards what a page has stored against private windows. */
import type { Result } from '../../core/result';
import { refusePrivate } from '../../platform/private-windows';
import type { Sender } from './check-messages';

/** Does the work unless the sender is in a private window and the reader has not allowed to store what is made there: then fails with `privateWindow`. */
export async function unlessPrivate<T>({ tab }: Sender, work: () => Promise<Result<T>>): Promise<Result<T>> {
	return (await refusePrivate(tab?.incognito ?? true)) ?? work();
}
