/**
 * How marks look where the page's own highlight styles do not reach: in frames, and in browsers that do not let them into shadow roots (Firefox), there
 * too. Adds a style sheet, no node.
 */
import { isShown, type Tree } from '../../platform/dom/flat-tree';
import style from './style.css?inline';

const dressed = new Map<Tree, CSSStyleSheet>();

/** Until the signal ends. A root that has the look already stays as it is. */
export function dressRoots(roots: readonly Tree[], signal: AbortSignal): void {
	for (const root of dressed.keys()) if (!isShown(root)) dressed.delete(root);
	for (const root of roots) {
		const look = dressed.has(root) ? null : makeLook(root);
		if (!look) continue;
		dressed.set(root, look);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
	}
	signal.addEventListener('abort', undress);
}

function undress(): void {
	for (const [root, look] of dressed) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== look);
	dressed.clear();
}

/** A document takes only sheets that were made for it; `null` when it is shown no more. */
function makeLook(root: Tree): CSSStyleSheet | null {
	const view = (root.ownerDocument ?? (root as Document)).defaultView;
	const look = view ? new view.CSSStyleSheet() : null;
	look?.replaceSync(style);
	return look;
}
