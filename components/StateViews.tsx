/** What the panel shows when it has no article to show: what is so, and what to do next. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../core/page';
import type { ErrorCode } from '../core/result';
import { useTexts } from './texts';

const SKELETON_AFTER_MS = 300;

export function Loading() {
	const { t } = useTexts();
	return (
		<Skeleton>
			<h1 class="visually-hidden">{t('states.loading')}</h1>
		</Skeleton>
	);
}

/** Nothing for a moment, then the outline of cards, and for those who do not see it what is being done. */
export function Skeleton({ children }: { readonly children: ComponentChildren }) {
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), SKELETON_AFTER_MS);
		return () => clearTimeout(timer);
	}, []);
	if (!isLate) return null;
	return (
		<div class="skeleton">
			{children}
			{[0, 1, 2].map((card) => (
				<div key={card} class="card" aria-hidden="true">
					<span class="bar wide" />
					<span class="bar" />
					<span class="bar short" />
				</div>
			))}
		</div>
	);
}

/** Lesart does not run on this page unless asked. */
export function NotRunning({ onReadPage }: { readonly onReadPage: () => void }) {
	const { t } = useTexts();
	return (
		<div class="state">
			<h1>{t('states.notRunning')}</h1>
			<p>{t('states.notRunningHelp')}</p>
			<button type="button" class="filled" onClick={onReadPage}>
				{t('states.readPage')}
			</button>
		</div>
	);
}

/** A plain cause, and a retry: quiet where there is nothing wrong (no article, not German), filled after an error. */
export function Failed({
	state,
	onReadPage,
}: {
	readonly state: Extract<TabState, { status: 'failed' }>;
	readonly onReadPage: () => void;
}) {
	const { t } = useTexts();
	const isCalm = isNothingWrong(state.code);
	return (
		<div class="state">
			<h1>{t(titleFailure(state.code))}</h1>
			<p>{t(`error.${state.code}`)}</p>
			{state.detail !== undefined && <p class="detail">{state.detail}</p>}
			<button type="button" class={isCalm ? 'quiet bordered' : 'filled'} onClick={onReadPage}>
				{t(isCalm ? 'states.readAnyway' : 'states.retry')}
			</button>
		</div>
	);
}

/** Key of the heading for this outcome. */
export function titleFailure(code: ErrorCode): string {
	return `states.${isNothingWrong(code) ? code : 'failed'}`;
}

function isNothingWrong(code: ErrorCode): boolean {
	return code === 'noArticle' || code === 'notGerman';
}

export function Empty({ title, help }: { readonly title: string; readonly help: string }) {
	return (
		<div class="empty">
			<p>{title}</p>
			<p>{help}</p>
		</div>
	);
}

/** What other articles say is still to come. */
export function Comparing() {
	const { t } = useTexts();
	return <p class="remark">{t('states.comparing')}</p>;
}
