/** Tells an address that was moved from one that is out of reach. */
import type { ErrorCode } from '../../../core/result';
import { isRedirected } from '../../../platform/feeds/fetch-bounded';
import { takeTurn } from '../../../platform/feeds/take-turn';

const probeLimit = 10_000;

/**
 * What is to be said of an address that could not be reached. Whether it was moved to a site that is not permitted takes asking again, which is done
 * once, when it first happens; `before` is the code of the time before.
 */
export async function tellMoved(url: string, before: string | null): Promise<ErrorCode> {
	if (before === 'feedMoved' || before === 'feedUnreachable') return before;
	return (await takeTurn(url, () => isRedirected(url, probeLimit))) ? 'feedMoved' : 'feedUnreachable';
}
