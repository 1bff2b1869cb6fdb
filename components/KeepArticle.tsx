/** Keeps the article so that others are compared with it, says that it is kept, and lets it go again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping } from '../core/page';
import type { ErrorCode, Result } from '../core/result';
import type { ComparisonActions } from './comparison-actions';
import { useTexts } from './texts';

type Props = {
	/** `null` when the reader does not keep it. */
	readonly kept: Keeping | null;
	/** Why it was not kept by itself. */
	readonly unkept?: ErrorCode;
	readonly actions: ComparisonActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

export function KeepArticle({ kept, unkept, actions, announce }: Props) {
	const { t } = useTexts();
	const [wasForgotten, setForgotten] = useState(false);
	const box = useRef<HTMLParagraphElement>(null);
	const hadFocus = useRef(false);
	const state = kept ? (kept.isCurrent ? (kept.isByFeed ? 'byFeed' : 'kept') : 'changed') : wasForgotten ? 'forgotten' : 'notKept';
	useEffect(() => {
		if (hadFocus.current) box.current?.querySelector('button')?.focus({ preventScroll: true });
		hadFocus.current = false;
	}, [state]);
	const attempt = async (act: () => Promise<Result<unknown>>, done: string) => {
		hadFocus.current = box.current?.contains(document.activeElement) ?? false;
		const result = await act();
		announce(t(result.ok ? done : `error.${result.code}`), !result.ok);
		return result.ok;
	};
	const keep = () => attempt(actions.keep, 'keep.done');
	const forget = async (id: string) => {
		if (await attempt(() => actions.forget(id), 'keep.forgotten')) setForgotten(true);
	};
	const button = (name: string, onClick: () => void) => (
		<button type="button" class="quiet" onClick={onClick}>
			{t(name)}
		</button>
	);
	return (
		<p class="keep" ref={box}>
			{state !== 'notKept' && <span>{t(`keep.${state}`)} </span>}
			{unkept && !kept?.isCurrent && <span class="failure">{t('keep.unkept', { why: t(`error.${unkept}`) })} </span>}
			{state === 'notKept' && button('keep.keep', () => void keep())}
			{state === 'forgotten' && button('notes.undo', () => void keep())}
			{state === 'byFeed' && button('keep.keepForGood', () => void keep())}
			{state === 'changed' && button('keep.keepNew', () => void keep())}
			{kept && button('keep.forget', () => void forget(kept.id))}
		</p>
	);
}
