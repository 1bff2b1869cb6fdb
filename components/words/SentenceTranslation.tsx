/** A machine translation of one sentence, by the browser itself and only when asked; how far a download is, a way to stop it, and what went wrong. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';
import type { Translator } from './words-source';

type Props = {
	readonly sentence: string;
	readonly translator: Translator;
	/** What was translated already; this adds to it. */
	readonly translations: Map<string, string>;
	readonly announce: (message: string) => void;
	/** What else can be done with the sentence. */
	readonly children: ComponentChildren;
};

type Progress =
	| { readonly step: 'idle' }
	| { readonly step: 'working'; readonly share: number | null }
	| { readonly step: 'done'; readonly english: string }
	| { readonly step: 'failed'; readonly code: string };

export function SentenceTranslation({ children, ...props }: Props) {
	const { t } = useTexts();
	const { progress, translate, cancel } = useTranslation(props);
	const region = useFocusKept(progress.step);
	const isHere = props.translator.isHere();
	return (
		<div class="translation" ref={region} tabIndex={-1}>
			{!isHere && <p class="aside">{t('error.translatorMissing')}</p>}
			{progress.step === 'working' && <Working share={progress.share} />}
			{progress.step === 'done' && <Done english={progress.english} />}
			{progress.step === 'failed' && <p class="aside">{t(`error.${progress.code}`)}</p>}
			<div class="row">
				{isHere && <Action progress={progress} onAsk={translate} onCancel={cancel} />}
				{children}
			</div>
		</div>
	);
}

function useTranslation({ sentence, translator, translations, announce }: Omit<Props, 'children'>) {
	const { t } = useTexts();
	const known = translations.get(sentence);
	const [progress, setProgress] = useState<Progress>(known === undefined ? { step: 'idle' } : { step: 'done', english: known });
	const work = useRef<AbortController | null>(null);
	useEffect(() => () => work.current?.abort(), []);

	const translate = async () => {
		const controller = new AbortController();
		work.current = controller;
		setProgress({ step: 'working', share: null });
		announce(t('translation.working'));
		const onProgress = (share: number) => setProgress({ step: 'working', share });
		const result = await translator.translate(sentence, { signal: controller.signal, onProgress });
		if (result === null || controller.signal.aborted) return;
		if (result.ok) translations.set(sentence, result.value);
		setProgress(result.ok ? { step: 'done', english: result.value } : { step: 'failed', code: result.code });
		announce(result.ok ? result.value : t(`error.${result.code}`));
	};
	const cancel = () => {
		work.current?.abort();
		setProgress({ step: 'idle' });
		announce(t('translation.cancelled'));
	};
	return { progress, translate, cancel };
}

type ActionProps = { readonly progress: Progress; readonly onAsk: () => Promise<void>; readonly onCancel: () => void };

/** To ask, to stop, or to try again; nothing where there is nothing left to ask. */
function Action({ progress, onAsk, onCancel }: ActionProps) {
	const { t } = useTexts();
	if (progress.step === 'done' || (progress.step === 'failed' && progress.code === 'translatorLacksGerman')) return null;
	const isWorking = progress.step === 'working';
	const ask = progress.step === 'failed' ? 'states.retry' : 'translation.translate';
	return (
		<button key={progress.step} type="button" class="quiet bordered" onClick={isWorking ? onCancel : () => void onAsk()}>
			{t(isWorking ? 'translation.cancel' : ask)}
		</button>
	);
}

function Working({ share }: { readonly share: number | null }) {
	const { t, locale } = useTexts();
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const label = share === null ? t('translation.working') : t('translation.downloading', { percent: percent.format(share) });
	return (
		<div class="working">
			<p class="aside">{label}</p>
			{share !== null && <progress aria-label={label} value={share} />}
		</div>
	);
}

function Done({ english }: { readonly english: string }) {
	const { t } = useTexts();
	return (
		<>
			<p lang="en">{english}</p>
			<p class="aside">{t('translation.machine')}</p>
		</>
	);
}

/** A reader whose focus was on what the step takes away finds it on what comes in its place. */
function useFocusKept(step: Progress['step']) {
	const region = useRef<HTMLDivElement>(null);
	const before = useRef(step);
	useLayoutEffect(() => {
		const hasChanged = before.current !== step;
		before.current = step;
		const isLost = document.activeElement === document.body || document.activeElement === null;
		const next = step === 'done' ? null : region.current?.querySelector<HTMLElement>('button');
		if (hasChanged && isLost) (next ?? region.current)?.focus({ preventScroll: true });
	}, [step]);
	return region;
}
