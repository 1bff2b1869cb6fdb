/** Arguments with which tests and demo start Chromium: it keeps to itself, and runs as root in a container where it must. */
const needsNoSandbox = process.env.CI !== undefined || process.getuid?.() === 0;

export const browserArguments: string[] = [
	...(needsNoSandbox ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-features=Translate',
];
