/** `Mark Rutte · quoted`, and the stance where the statement does not simply affirm. */
import type { Stance } from '../core/claim';
import { useTexts } from './texts';
import type { Voice } from './voice';

export function VoiceLine({ voice, stance }: { readonly voice: Voice | null; readonly stance: Stance }) {
	const { t } = useTexts();
	if (!voice) return null;
	return (
		<p class="voice">
			<span lang={voice.language}>{voice.name ?? t('claims.unnamed')}</span>
			{voice.via !== null && <span> {t('claims.via', { name: voice.via })}</span>}
			{' · '}
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
