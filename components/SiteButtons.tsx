/** Buttons with which the reader decides on a site. What they do may replace the view they stand in; then the next view's have the focus. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { SiteChange, SiteStatus } from '../core/sites';
import type { SiteActions } from './site-actions';
import { useTexts } from './texts';

/** Milliseconds within which a view that was replaced by the reader's own choice hands its focus on. */
const HANDING_ON = 2_000;

/** When the reader last chose, on the page's own clock: the views of one page hand it on. */
export const LastChoiceContext = createContext({ at: Number.NEGATIVE_INFINITY });

export type SiteChoice = {
	readonly change: SiteChange;
	/** Key of the button's text; `full` of one that names the site, where the text does not. */
	readonly text: string;
	readonly full?: string;
	readonly look?: 'filled' | 'bordered';
};

type Props = {
	readonly status: SiteStatus;
	readonly choices: readonly SiteChoice[];
	readonly actions: SiteActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

const classes = { filled: 'filled', bordered: 'quiet bordered', plain: 'quiet' };

export function SiteButtons({ status, choices, actions, announce }: Props) {
	const { t } = useTexts();
	const box = useRef<HTMLSpanElement>(null);
	const lastChoice = useContext(LastChoiceContext);
	const { site } = status;
	useEffect(() => {
		const isAdrift = document.activeElement === null || document.activeElement === document.body;
		if (isAdrift && performance.now() - lastChoice.at < HANDING_ON) box.current?.querySelector('button')?.focus({ preventScroll: true });
	});
	const choose = async (change: SiteChange) => {
		lastChoice.at = performance.now();
		const result = await actions.change(site, change);
		lastChoice.at = performance.now();
		announce(t(result.ok ? `site.done_${change}` : `error.${result.code}`, { site }), !result.ok);
	};
	return (
		<span class="site-buttons" ref={box}>
			{choices.map(({ change, text, full, look }) => (
				<button
					key={change}
					type="button"
					class={classes[look ?? 'plain']}
					aria-label={full && t(full, { site })}
					onClick={() => void choose(change)}
				>
					{t(text, { site })}
				</button>
			))}
		</span>
	);
}
