/** Which outlet a host belongs to. */
import type { Outlet } from '../../core/entity';

/** The outlet with the longest domain that is the host or one above it; `null` when Lesart knows none. */
export function findOutlet(outlets: readonly Outlet[], host: string): Outlet | null {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	for (let from = 0; from < labels.length; from++) {
		const domain = labels.slice(from).join('.');
		const outlet = outlets.find(({ domains }) => domains.includes(domain));
		if (outlet) return outlet;
	}
	return null;
}
