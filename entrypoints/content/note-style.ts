/** How the note button and form look: light or dark as the reader's system is. */
import { darkColours, slipStyle } from './slip-style';

export const noteStyle = `${slipStyle}
.button { width: max-content; }
.button > button { border: 0; background: none; min-height: 28px; padding: 2px 10px; }
.form { width: 304px; padding: 12px; }
.mast { display: flex; justify-content: space-between; margin: 0 0 8px; }
label { display: block; margin: 0 0 8px; color: var(--faint); font-size: 12px; }
textarea, input {
	display: block; width: 100%; margin: 2px 0 0; padding: 6px 8px; border: 1px solid var(--faint); border-radius: 4px; font: inherit;
	font-size: 13px; color: var(--ink); background: var(--paper);
}
textarea { min-height: 72px; resize: vertical; }
button.main { color: var(--paper); background: var(--ink); border-color: var(--ink); }
button b { margin-inline-end: 6px; }
.actions { display: flex; gap: 8px; justify-content: flex-end; margin: 4px 0 0; }
.error { margin: 0 0 8px; }
@media (prefers-color-scheme: dark) {
	.slip { ${darkColours} }
}
`;
