/** Tells the page's new address when the page changes it without loading another. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * The Navigation API tells of what has happened, whichever way the page did it; what it tells before that may still come to nothing, as when a link
 * is a download. Where there is none the address is compared every second.
 */
export function followAddress(ctx: ContentScriptContext, changed: (address: string) => void): void {
	const { navigation } = globalThis as { readonly navigation?: EventTarget };
	if (navigation) navigation.addEventListener('currententrychange', () => changed(location.href), { signal: ctx.signal });
	else ctx.addEventListener(window, 'wxt:locationchange', (event) => changed(event.newUrl.href));
}
