/** Lights places for a while: the mark under the pointer or walked to, and the flash that says "here it is". */
import { showHighlight } from '../../platform/dom/highlights';
import { listenFirst } from './listen-first';
import { prefersStill } from './scroll-to-range';

const FLASH_TIME = 1_200;

export type Lights = {
	/** Lights these ranges in place of those lit before; `[]` puts the light out. */
	light(ranges: readonly Range[]): void;
	/** For 1.2 seconds; where motion is reduced, until the reader presses anything. */
	flash(ranges: readonly Range[]): void;
	clear(): void;
};

export function createLights(signal: AbortSignal): Lights {
	let clearLight = () => {};
	let stopFlash = new AbortController();
	const lights: Lights = {
		light: (ranges) => {
			clearLight();
			clearLight = showHighlight('lesart-active', ranges);
		},
		flash: (ranges) => {
			stopFlash.abort();
			stopFlash = new AbortController();
			showFlash(ranges, stopFlash);
		},
		clear: () => {
			clearLight();
			stopFlash.abort();
		},
	};
	signal.addEventListener('abort', lights.clear);
	return lights;
}

function showFlash(ranges: readonly Range[], stop: AbortController): void {
	stop.signal.addEventListener('abort', showHighlight('lesart-flash', ranges));
	const end = () => stop.abort();
	if (prefersStill()) {
		for (const type of ['pointerdown', 'keydown'] as const) listenFirst(type, end, stop.signal);
		return;
	}
	const timer = setTimeout(end, FLASH_TIME);
	stop.signal.addEventListener('abort', () => clearTimeout(timer));
}
