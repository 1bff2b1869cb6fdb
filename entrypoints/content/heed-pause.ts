/**
 * Heeds the reader's pause: asks before the page is read, and again when the page comes back from the browser's cache, where it hears of nothing. Who
 * asked for this very page is not asked back.
 */
import { logError } from '../../platform/log';

type Options = {
	readonly isAsked: boolean;
	/** `null` when there is nobody left to say. */
	readonly mayRead: () => Promise<boolean | null>;
	/** Is called where the page is not to be read. */
	readonly stop: () => void;
	readonly signal: AbortSignal;
};

/** Resolves when that is settled; rejects when the first question cannot be answered. */
export async function heedPause({ isAsked, mayRead, stop, signal }: Options): Promise<void> {
	if (isAsked) return;
	const heed = async () => {
		if (!(await mayRead())) stop();
	};
	const heedAgain = ({ persisted }: PageTransitionEvent) => {
		if (persisted) heed().catch((error: unknown) => logError('a page that came back could not ask whether it is paused', error));
	};
	window.addEventListener('pageshow', heedAgain, { signal });
	await heed();
}
