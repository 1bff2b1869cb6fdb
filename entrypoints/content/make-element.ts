/** Makes the elements of Lesart's slips on a page: every word is only ever text. */

type Tags = HTMLElementTagNameMap;

/** Empty texts among the children leave nothing. */
export function makeElement<Tag extends keyof Tags>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly (Node | string)[]
): Tags[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children.filter(Boolean));
	return element;
}
