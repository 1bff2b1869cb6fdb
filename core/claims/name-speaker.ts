/** How a speaker is called where a reader is told who says it. */
import type { FoundAttribution } from '../analysis';

/** Whom the words mean, as far as that is known, else the words of `text` themselves, in the nominative where they can be put there; `null` where nobody is named. */
export function nameSpeaker({ name, nominative, speaker }: FoundAttribution, text: string): string | null {
	return name ?? nominative ?? (speaker ? text.slice(speaker.start, speaker.end) : null);
}
