/** What every slip of Lesart's paper on a page has in common: its host, its colours for light and dark, its type and its buttons. */
export const lightColours = `--paper: #fbfaf7; --ink: #1d1c1a; --faint: #524e46; --rule: #dedad1; --strong: #b4690e; --bad: #9b1717;
	--der: #1f4e99; --die: #8f1f36; --das: #285a31; color-scheme: light;`;

export const darkColours = `--paper: #1a1a1c; --ink: #ecebe8; --faint: #b3b0a9; --rule: #38383c; --strong: #e0a354; --bad: #f5a099;
	--der: #8ab4f8; --die: #f39aa8; --das: #8fce97; color-scheme: dark;`;

export const slipStyle = `
:host {
	all: initial !important; position: absolute !important; z-index: 2147483647 !important; display: block !important;
	top: var(--lesart-top, 0) !important; left: var(--lesart-left, 0) !important;
	zoom: var(--lesart-zoom, 1) !important;
}
* { box-sizing: border-box; }
.slip {
	${lightColours}
	position: relative; display: block; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
	box-shadow: 0 2px 10px #0003; font: 13px/1.5 system-ui, sans-serif; text-align: start;
}
.mast { color: var(--faint); font-size: 12px; }
.mast b { color: var(--ink); letter-spacing: .02em; }
button {
	min-height: 28px; padding: 2px 12px; border: 1px solid var(--rule); border-radius: 4px; font: inherit; color: var(--ink);
	background: none; cursor: pointer;
}
button[disabled] { opacity: .6; cursor: default; }
.error { color: var(--bad); }
.error:empty { display: none; }
:focus-visible { outline: 2px solid var(--strong); outline-offset: 1px; }
`;
