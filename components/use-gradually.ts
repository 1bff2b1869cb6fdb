/** Draws a long list over several pictures, so that the panel answers meanwhile. */
import { useEffect, useState } from 'preact/hooks';

/** Cards that are drawn within some twenty milliseconds. */
const atOnce = 6;

/** How many of `count` items to draw now: a few, then more with each picture of the browser's; `atLeast` at once, because somebody looks for them. */
export function useGradually(count: number, atLeast: number): number {
	const [drawn, setDrawn] = useState(atOnce);
	useEffect(() => {
		if (drawn >= count) return;
		const frame = requestAnimationFrame(() => setDrawn(drawn + atOnce));
		return () => cancelAnimationFrame(frame);
	}, [drawn, count]);
	return Math.max(drawn, atLeast);
}
