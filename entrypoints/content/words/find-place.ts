/** From a place in the page (a point, a caret) to the word that stands there, in the text around it. */
import type { Span } from '../../../core/article';
import { measureBox } from '../../../platform/dom/boxes';
import { findSpot } from '../../../platform/dom/find-at-point';
import { isAt } from '../../../platform/dom/paint-marks';
import type { TextMap } from '../../../platform/dom/text-map';
import { findToken, stepToken } from './find-token';
import { isEditable } from './follow-word-pointer';
import { mapBlockAround } from './map-block';

/** A word of the page: `token` is a span of the map's text. */
export type WordPlace = { readonly map: TextMap; readonly token: Span };

/** The word at a point of the viewport (CSS pixels); `null` where there is none, or only one the reader is typing. */
export function findPlaceAtPoint(x: number, y: number, article: TextMap | null): WordPlace | null {
	const spot = findSpot(x, y);
	const caret = spot.document.caretPositionFromPoint(spot.x, spot.y, { shadowRoots: [...spot.shadowRoots] });
	const node = caret?.offsetNode;
	if (!caret || !isText(node)) return null;
	const { offset } = caret;
	const at = [offset, offset - 1].find((index) => hasBoxAt(node, index, x, y));
	return at === undefined ? null : findPlaceInNode(node, at, article);
}

/** The word that a caret stands in, before or right after; `null` where there is none. */
export function findPlaceAtCaret(node: Node, offset: number, article: TextMap | null): WordPlace | null {
	if (!isText(node)) return null;
	return findPlaceInNode(node, offset, article) ?? (offset > 0 ? findPlaceInNode(node, offset - 1, article) : null);
}

/** The first word of a text that is in view; `null` when none is. */
export function findFirstInView(map: TextMap): WordPlace | null {
	let token = stepToken(map.text, 0, 1);
	while (token && !isInView({ map, token })) token = stepToken(map.text, token.end, 1);
	return token && { map, token };
}

/** Whether all of a word is in the viewport. */
export function isInView({ map, token }: WordPlace): boolean {
	const range = map.rangeOf(token);
	const box = range && measureBox(range);
	return box !== null && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
}

/** Whether two places are the same word of the page. */
export function isSamePlace(left: WordPlace, right: WordPlace): boolean {
	const [one, other] = [left.map.rangeOf(left.token), right.map.rangeOf(right.token)];
	return one !== null && one.startContainer === other?.startContainer && one.startOffset === other.startOffset;
}

function findPlaceInNode(node: Text, index: number, article: TextMap | null): WordPlace | null {
	if (index >= node.data.length || isEditable(node.parentElement)) return null;
	const inArticle = article?.offsetAt(node, index) ?? null;
	const map = inArticle === null ? mapBlockAround(node) : article;
	const offset = inArticle ?? map?.offsetAt(node, index) ?? null;
	if (!map || offset === null) return null;
	const token = findToken(map.text, offset);
	return token && { map, token };
}

/** The caret nearest to a point may be at the end of a line far from it, so the character must also have a box there. */
function hasBoxAt(node: Text, index: number, x: number, y: number): boolean {
	if (index < 0 || index >= node.data.length) return false;
	const character = node.ownerDocument.createRange();
	character.setStart(node, index);
	character.setEnd(node, index + 1);
	return isAt(character, x, y);
}

function isText(node: Node | undefined): node is Text {
	return node?.nodeType === 3;
}
