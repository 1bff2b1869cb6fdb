/** Whether text stands on a dark ground, from the computed background behind it. */
import { findParent } from './flat-tree';

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;

type Ground = { readonly lightness: number; readonly alpha: number };

/** Looks from an element outwards for the first ground that covers; a picture is judged by the colour of the text upon it. */
export function isDarkGround(element: Element): boolean {
	const view = element.ownerDocument.defaultView;
	if (!view) return false;
	for (let outer: Element | null = element; outer; outer = findParent(outer)) {
		const style = view.getComputedStyle(outer);
		const ground = readColour(style.backgroundColor);
		if (ground && ground.alpha >= 0.5) return ground.lightness < 0.5;
		if (style.backgroundImage.includes('url(')) return (readColour(view.getComputedStyle(element).color)?.lightness ?? 0) > 0.6;
	}
	const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
	return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Reads a computed colour. Lightness 0–1 as the eye sees it: the square root of luminance is close enough to tell dark from light. */
function readColour(colour: string): Ground | null {
	const numbers = (
		colour
			.match(/\(.*\)/)?.[0]
			.replace(/^\(\s*(?:srgb|display-p3)\s/, '(')
			.match(NUMBER) ?? []
	).map(readNumber);
	const [first, second, third, alpha = 1] = numbers;
	if (first === undefined || second === undefined || third === undefined) return null;
	if (colour.startsWith('okl')) return { lightness: first, alpha };
	if (/^l(?:ab|ch)/.test(colour)) return { lightness: first / 100, alpha };
	const scale = colour.startsWith('rgb') ? 255 : 1;
	const luminance = 0.2126 * (first / scale) ** 2.2 + 0.7152 * (second / scale) ** 2.2 + 0.0722 * (third / scale) ** 2.2;
	return { lightness: Math.sqrt(luminance), alpha };
}

function readNumber(source: string): number {
	return source.endsWith('%') ? Number.parseFloat(source) / 100 : Number.parseFloat(source);
}
