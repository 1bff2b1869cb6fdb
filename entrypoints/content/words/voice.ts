/**
 * Says German words aloud with a voice of this device. Voices that speak from a server are left out: the words would be sent there.
 * Browsers load their voices late, so they are asked for anew at each word.
 */
export type Voice = { isThere(): boolean; say(text: string): void };

/** `speech` is the window's, or `undefined` where the browser has none. */
export function findVoice(speech: SpeechSynthesis | undefined): Voice {
	const pick = () => speech?.getVoices().find(({ lang, localService }) => localService && /^de\b/i.test(lang)) ?? null;
	return {
		isThere: () => pick() !== null,
		say: (text) => {
			const voice = pick();
			if (!speech || !voice) return;
			speech.cancel();
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = 0.9;
			speech.speak(utterance);
		},
	};
}
