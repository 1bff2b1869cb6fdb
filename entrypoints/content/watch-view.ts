/** Tells when another of several articles has come to where readers read. Watches nothing on a page with one. */

export type ViewWatch = {
	/** The parts of the page to watch, in place of those before. */
	watch(parts: readonly Element[]): void;
};

/** @param moved called when the parts in view have changed. */
export function watchView(moved: () => void, signal: AbortSignal): ViewWatch {
	let watched: readonly Element[] = [];
	let observer: IntersectionObserver | null = null;
	const stop = () => observer?.disconnect();
	signal.addEventListener('abort', stop);
	return {
		watch: (parts) => {
			if (parts.length === watched.length && parts.every((part, index) => part === watched[index])) return;
			stop();
			watched = parts;
			if (parts.length === 0 || signal.aborted) return;
			let isFirst = true;
			// One line of the window, at the height that `choosePart` looks at.
			observer = new IntersectionObserver(
				() => {
					if (!isFirst) moved();
					isFirst = false;
				},
				{ root: document, rootMargin: '-40% 0px -60% 0px' },
			);
			for (const part of parts) observer.observe(part);
		},
	};
}
