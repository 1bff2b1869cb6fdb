/** How marks look inside shadow roots, for browsers that do not let a page's highlight styles reach there (Firefox). Adds a style sheet, no node. */
import style from './style.css?inline';

/** Until the signal ends. A root that has the look already stays as it is. */
export function dressRoots(roots: readonly ShadowRoot[], signal: AbortSignal): void {
	for (const root of roots) {
		if (dressed.has(root)) continue;
		dressed.add(root);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
		signal.addEventListener('abort', () => {
			dressed.delete(root);
			root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== look);
		});
	}
}

const dressed = new WeakSet<ShadowRoot>();
const look = new CSSStyleSheet();
look.replaceSync(style);
