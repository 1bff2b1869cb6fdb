/** What a status of HTTP means to a reader. */
import type { ErrorCode } from '../result';

/** `null` for success and for *not modified*. */
export function judgeStatus(status: number): ErrorCode | null {
	if ((status >= 200 && status < 300) || status === 304) return null;
	if (status === 429 || status === 503) return 'feedBusy';
	if (status === 401 || status === 402 || status === 403 || status === 451) return 'feedRefused';
	return status === 404 || status === 410 ? 'feedGone' : 'feedServerFailed';
}
