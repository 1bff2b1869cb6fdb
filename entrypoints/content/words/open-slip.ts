/** A word's slip in the page: beside its word, the word's pieces lit, until it is closed. The page's own elements stay as they are. */
import { listBoxes } from '../../../platform/dom/boxes';
import { showHighlight } from '../../../platform/dom/highlights';
import { isDarkGround } from '../../../platform/dom/is-dark-ground';
import { listenFirst, listenInFrames } from '../listen-first';
import { type PageHost, showPageHost } from '../page-host';
import { boxesOfPlace, type FoundWord, rangesOfWord } from './found-word';
import wordStyle from './word.css?inline';
import type { WordSlip } from './word-slip';

export type OpenSlip = {
	readonly host: PageHost;
	/** Shows a word that is in the page, in place of the one before. */
	show(found: FoundWord, canSay: boolean): void;
	/** Whether a point of the viewport is on the word, on the slip, or on the way between them. */
	isNear(x: number, y: number): boolean;
	close(): void;
};

/** CSS pixels around word and slip in which the pointer is still with them. */
const REACH = 12;

export function openSlip(slip: WordSlip, language: string): OpenSlip {
	const host = showPageHost('lesart-word', slip.contents, wordStyle, language);
	const gone = new AbortController();
	let shown: FoundWord | null = null;
	let putOut = () => {};

	const sit = () => {
		const near = shown && joinLines(boxesOfPlace(shown.place));
		if (!shown || !near) return;
		const clear = rangesOfWord(shown).flatMap(listBoxes);
		host.place({ near, side: 'above', align: 'start', clear });
	};
	/** The slip scrolls with the page, but not with a part of it. */
	const onScroll = ({ target }: Event) => {
		if (target !== document && target !== host.element) sit();
	};
	const sizes = new ResizeObserver(sit);
	sizes.observe(host.element);
	listenFirst('resize', sit, gone.signal);
	listenFirst('scroll', onScroll, gone.signal);
	return {
		host,
		show: (found, canSay) => {
			shown = found;
			const ranges = rangesOfWord(found);
			const ground = ranges[0]?.startContainer.parentElement;
			if (ground && ground.ownerDocument !== document) listenInFrames([ground.ownerDocument]);
			slip.show(found.word, { isDark: ground ? isDarkGround(ground) : false, canSay });
			putOut();
			putOut = showHighlight('lesart-gloss', ranges);
			sit();
		},
		isNear: (x, y) => {
			const boxes = [...(shown ? boxesOfPlace(shown.place) : []), host.element.getBoundingClientRect()];
			return boxes.some((box) => x > box.left - REACH && x < box.right + REACH && y > box.top - REACH && y < box.bottom + REACH);
		},
		close: () => {
			gone.abort();
			sizes.disconnect();
			putOut();
			host.remove();
		},
	};
}

/** From the top of a word's first line to the bottom of its last; `null` when it has no box. */
function joinLines(boxes: readonly DOMRect[]): DOMRect | null {
	const [first] = boxes;
	const last = boxes.at(-1);
	return first && last ? new DOMRect(first.left, first.top, first.width, last.bottom - first.top) : null;
}
