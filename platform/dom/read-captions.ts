/** The captions of an article's pictures: not its text, but people are named in them. */
import { isHidden } from './is-hidden';

const most = 30;
const longest = 1_000;

/** The captions within `scope` in document order, white space collapsed; [] when there are none. */
export function readCaptions(scope: Element): string[] {
	const captions = [...scope.querySelectorAll('figcaption')].filter((element) => !isHidden(element));
	const texts = captions.map((element) =>
		(element.textContent ?? '')
			.replace(/\u00ad/g, '')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, longest),
	);
	return [...new Set(texts)].filter((text) => text !== '').slice(0, most);
}
