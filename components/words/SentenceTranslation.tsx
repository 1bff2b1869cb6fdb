/** A machine translation of one sentence, by the browser itself and only when asked; how far a download is, a way to stop it, and what went wrong. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';
import type { Translator } from './words-source';

type Props = {
	readonly sentence: string;
	readonly translator: Translator;
	readonly announce: (message: string) => void;
};

type Progress =
	| { readonly step: 'idle' }
	| { readonly step: 'working'; readonly share: number | null }
	| { readonly step: 'done'; readonly english: string }
	| { readonly step: 'failed'; readonly code: string };

/** What was translated stays for the next look at the sentence, until the panel closes. */
const done = new Map<string, string>();

export function SentenceTranslation({ sentence, translator, announce }: Props) {
	const { t } = useTexts();
	const known = done.get(sentence);
	const [progress, setProgress] = useState<Progress>(known === undefined ? { step: 'idle' } : { step: 'done', english: known });
	const work = useRef<AbortController | null>(null);
	useEffect(() => () => work.current?.abort(), []);
	const region = useFocusKept(progress.step);

	const translate = async () => {
		const controller = new AbortController();
		work.current = controller;
		setProgress({ step: 'working', share: null });
		announce(t('translation.working'));
		const onProgress = (share: number) => setProgress({ step: 'working', share });
		const result = await translator.translate(sentence, { signal: controller.signal, onProgress });
		if (result === null || controller.signal.aborted) return;
		if (result.ok) done.set(sentence, result.value);
		setProgress(result.ok ? { step: 'done', english: result.value } : { step: 'failed', code: result.code });
		announce(result.ok ? result.value : t(`error.${result.code}`));
	};
	const cancel = () => {
		work.current?.abort();
		setProgress({ step: 'idle' });
		announce(t('translation.cancelled'));
	};

	if (!translator.isHere()) return <p class="translation aside">{t('error.translatorMissing')}</p>;
	return (
		<div class="translation" ref={region} tabIndex={-1}>
			{progress.step === 'idle' && <Ask label="translation.translate" onAsk={translate} />}
			{progress.step === 'working' && <Working share={progress.share} onCancel={cancel} />}
			{progress.step === 'done' && (
				<>
					<p lang="en">{progress.english}</p>
					<p class="aside">{t('translation.machine')}</p>
				</>
			)}
			{progress.step === 'failed' && (
				<>
					<p class="aside">{t(`error.${progress.code}`)}</p>
					{progress.code !== 'translatorLacksGerman' && <Ask label="states.retry" onAsk={translate} />}
				</>
			)}
		</div>
	);
}

function Ask({ label, onAsk }: { readonly label: string; readonly onAsk: () => Promise<void> }) {
	const { t } = useTexts();
	return (
		<button type="button" class="quiet bordered" onClick={() => void onAsk()}>
			{t(label)}
		</button>
	);
}

function Working({ share, onCancel }: { readonly share: number | null; readonly onCancel: () => void }) {
	const { t, locale } = useTexts();
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const label = share === null ? t('translation.working') : t('translation.downloading', { percent: percent.format(share) });
	return (
		<div class="working">
			<p class="aside">{label}</p>
			{share !== null && <progress aria-label={label} value={share} />}
			<button type="button" class="quiet bordered" onClick={onCancel}>
				{t('translation.cancel')}
			</button>
		</div>
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
		if (hasChanged && isLost) (region.current?.querySelector('button') ?? region.current)?.focus({ preventScroll: true });
	}, [step]);
	return region;
}
