/** How a word's slip looks: light or dark as the page's ground beside the word is. */
import { darkColours, slipStyle } from '../slip-style';

export const wordStyle = `${slipStyle}
.word {
	width: max-content; min-width: min(240px, 100vw - 16px); max-width: min(320px, 100vw - 16px); max-height: var(--lesart-height, none);
	overflow: auto; overscroll-behavior: contain; padding: 10px 12px 8px; overflow-wrap: break-word;
}
.word:focus-visible { outline-offset: -2px; }
.dark { ${darkColours} }
h2, p { margin: 0; }
[lang=de] { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; hyphens: auto; }
.head { display: flex; align-items: start; gap: 8px; }
h2 { flex: 1; min-width: 0; font-size: 18px; font-weight: 600; line-height: 1.3; }
.der { color: var(--der); }
.die { color: var(--die); }
.das { color: var(--das); }
.article { font-weight: 400; }
.kind, .none { color: var(--faint); }
.kind { font-size: 12px; }
.pattern { color: var(--faint); line-height: 1.4; }
.kind + :not(.pattern), .pattern + * { margin-top: 6px; }
.kind [lang=de] { font-size: 13px; }
.gloss { font-size: 15px; font-weight: 600; }
.parts, .phrase, .grammar { margin-top: 6px; }
.parts, .phrase { line-height: 1.4; }
.part { display: inline-block; max-width: 100%; }
.parts b, .phrase b { font-size: 15px; font-weight: 400; }
.phrase b, strong { font-weight: 600; }
.grammar { padding-inline-start: 8px; border-inline-start: 2px solid var(--strong); }
.foot { display: flex; align-items: center; gap: 8px; margin-top: 8px; padding-top: 6px; border-top: 1px solid var(--rule); }
.foot .mast { flex: 1; }
.word button { min-height: 24px; padding: 1px 8px; font-size: 12px; }
kbd { margin-inline-start: 6px; color: var(--faint); font: inherit; }
.speak { flex: none; width: 28px; min-height: 28px; padding: 0; border-color: transparent; }
.speak svg { display: block; margin: auto; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.error { margin-top: 6px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
