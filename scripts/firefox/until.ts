/** Waits for what a browser is to show. */

const PATIENCE = 20_000;
const PAUSE = 100;

/** Asks again until it is so, and prints that it is. Rejects after twenty seconds, with what was waited for. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`missing: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	console.log(`  ${what}`);
}
