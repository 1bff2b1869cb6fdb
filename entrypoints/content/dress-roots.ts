/**
 * How marks look where the page's own highlight styles do not reach: in frames, and in browsers that do not let them into shadow roots (Firefox), there
 * too. Adds a style sheet, no node.
 */
import style from './style.css?inline';

/** Until the signal ends. A root that has the look already stays as it is. */
export function dressRoots(roots: readonly (ShadowRoot | Document)[], signal: AbortSignal): void {
	for (const root of roots) {
		const look = dressed.has(root) ? null : makeLook(root);
		if (!look) continue;
		dressed.add(root);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
		signal.addEventListener('abort', () => {
			dressed.delete(root);
			root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== look);
		});
	}
}

const dressed = new WeakSet<ShadowRoot | Document>();

/** A document takes only sheets that were made for it; `null` when it is shown no more. */
function makeLook(root: ShadowRoot | Document): CSSStyleSheet | null {
	const view = (root.ownerDocument ?? (root as Document)).defaultView;
	const look = view ? new view.CSSStyleSheet() : null;
	look?.replaceSync(style);
	return look;
}
