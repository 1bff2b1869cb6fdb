/** How the note button and form look: a slip of Lesart's paper on the page, light or dark as the reader's system is. */
export const noteStyle = `
:host {
	all: initial !important; position: absolute !important; z-index: 2147483647 !important; display: block !important;
	top: var(--lesart-top, 0) !important; left: var(--lesart-left, 0) !important;
	zoom: var(--lesart-zoom, 1) !important; color-scheme: light dark !important;
}
* { box-sizing: border-box; }
.slip {
	--paper: #fbfaf7; --ink: #1d1c1a; --faint: #5f5b53; --rule: #dedad1; --strong: #b4690e; --bad: #b91c1c;
	position: relative; display: block; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
	box-shadow: 0 2px 10px #0003; font: 13px/1.5 system-ui, sans-serif; text-align: start;
}
.button { width: max-content; }
.button > button { border: 0; background: none; min-height: 28px; padding: 2px 10px; }
.form { width: 304px; padding: 12px; }
.mast { display: flex; justify-content: space-between; margin: 0 0 8px; color: var(--faint); font-size: 12px; }
.mast b { color: var(--ink); letter-spacing: .02em; }
label { display: block; margin: 0 0 8px; color: var(--faint); font-size: 12px; }
textarea, input {
	display: block; width: 100%; margin: 2px 0 0; padding: 6px 8px; border: 1px solid var(--faint); border-radius: 4px; font: inherit;
	font-size: 13px; color: var(--ink); background: var(--paper);
}
textarea { min-height: 72px; resize: vertical; }
button {
	min-height: 28px; padding: 2px 12px; border: 1px solid var(--rule); border-radius: 4px; font: inherit; color: var(--ink);
	background: none; cursor: pointer;
}
button.main { color: var(--paper); background: var(--ink); border-color: var(--ink); }
button[disabled] { opacity: .6; cursor: default; }
button b { margin-inline-end: 6px; }
.actions { display: flex; gap: 8px; justify-content: flex-end; margin: 4px 0 0; }
.error { margin: 0 0 8px; color: var(--bad); }
.error:empty { display: none; }
:focus-visible { outline: 2px solid var(--strong); outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
	.slip { --paper: #1a1a1c; --ink: #ecebe8; --faint: #a5a29b; --rule: #38383c; --strong: #e0a354; --bad: #f28b82; }
}
`;
