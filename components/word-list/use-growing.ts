/** Shows a long list piece by piece: thousands of cards would take seconds to draw, and a reader looks at a few. */
import { useEffect, useRef, useState } from 'preact/hooks';

const STEP = 40;

/**
 * How many items to show, and the ref of an element after the last of them: when it comes near the view there are more. `reset` begins anew when
 * it changes.
 */
export function useGrowing(total: number, reset: string) {
	const [shown, setShown] = useState({ count: STEP, reset });
	const end = useRef<HTMLButtonElement>(null);
	const count = shown.reset === reset ? shown.count : STEP;
	const grow = () => setShown({ count: count + STEP, reset });
	useEffect(() => {
		const element = end.current;
		if (!element) return;
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
			},
			{ rootMargin: '1200px' },
		);
		observer.observe(element);
		return () => observer.disconnect();
	}, [count, reset, total > count]);
	return { count, hasMore: total > count, end, grow };
}
