/**
 * Finds by role and name what stands in a closed shadow root, which Playwright's locators cannot enter. The browser's accessibility
 * tree has it, as for a reader with a screen reader.
 */
import { expect, type Page } from '@playwright/test';

type Point = { x: number; y: number };

/** Clicks the element as soon as it is there. */
export async function clickByRole(page: Page, role: string, name: string): Promise<void> {
	let point: Point | null = null;
	await expect
		.poll(
			async () => {
				point = await locateByRole(page, role, name);
				return point;
			},
			{ message: `${role} “${name}”` },
		)
		.not.toBeNull();
	const { x, y } = point ?? { x: 0, y: 0 };
	await page.mouse.click(x, y);
}

/** The middle of the element with this role whose name holds `name`, in the viewport; `null` when there is none. */
export async function locateByRole(page: Page, role: string, name: string): Promise<Point | null> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const node = nodes.find((candidate) => candidate.role?.value === role && String(candidate.name?.value ?? '').includes(name));
	const middle = node?.backendDOMNodeId === undefined ? null : await findMiddle(session, node.backendDOMNodeId);
	await session.detach();
	return middle;
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function findMiddle(session: Session, backendNodeId: number): Promise<Point | null> {
	const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
	const [quad] = quads;
	if (quad === undefined) return null;
	const [left = 0, top = 0, , , right = 0, bottom = 0] = quad;
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

type Node = Awaited<ReturnType<typeof readDocument>>;

/** The markup in an element's closed shadow root; `null` when the element is not in the page. */
export async function readClosedRoot(page: Page, element: string): Promise<string | null> {
	const session = await page.context().newCDPSession(page);
	const root = findRoot(await readDocument(session), element.toUpperCase());
	const markup = root && (await session.send('DOM.getOuterHTML', { backendNodeId: root.backendNodeId })).outerHTML;
	await session.detach();
	return markup;
}

async function readDocument(session: Session) {
	return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

function findRoot(node: Node, name: string): Node | null {
	if (node.nodeName === name) return node.shadowRoots?.[0] ?? null;
	for (const child of node.children ?? []) {
		const found = findRoot(child, name);
		if (found) return found;
	}
	return null;
}
