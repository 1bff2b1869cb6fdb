/** `Mark Rutte · quoted`, and the stance where the statement does not simply affirm. Under an outlet's heading the outlet is not named again. */
import type { Stance } from '../core/claim';
import { useTexts } from './texts';
import type { Voice } from './voice';

type Props = { readonly voice: Voice | null; readonly stance: Stance; readonly isUnderOutlet?: boolean };

export function VoiceLine({ voice, stance, isUnderOutlet = false }: Props) {
	const { t } = useTexts();
	if (!voice) return null;
	return (
		<p class="voice">
			{!(isUnderOutlet && voice.isOutlet) && (
				<>
					<span lang={voice.language}>{voice.name ?? t('claims.unnamed')}</span>
					{voice.via !== null && <span> {t('claims.via', { name: voice.via })}</span>}
					{' · '}
				</>
			)}
			{t(`mode.${voice.mode}`)}
			{stance !== 'affirms' && (
				<>
					{' · '}
					<strong class={`stance stance-${stance}`}>{t(`stance.${stance}`)}</strong>
				</>
			)}
		</p>
	);
}
