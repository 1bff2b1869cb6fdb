import { vi } from 'vitest';

/** Milliseconds; a page that was slow to read is read again only after twenty times as long, which on a busy machine is over a second. */
const patience = 8_000;

/** Until `check` no longer throws. */
export function waitFor<Value>(check: () => Value | Promise<Value>): Promise<Value> {
	return vi.waitFor(check, { timeout: patience });
}
