/** Listens where events come in first, before the page's elements have them: at the window, and in the frames whose text is read. */
type Heard = {
	readonly type: string;
	readonly listener: EventListener;
	readonly options: AddEventListenerOptions & { signal: AbortSignal };
};

const heard = new Set<Heard>();
const frames = new Set<Document>();

/** Until the signal ends. */
export function listenFirst<Type extends keyof WindowEventMap>(
	type: Type,
	listener: (event: WindowEventMap[Type]) => void,
	signal: AbortSignal,
	passive = true,
): void {
	if (signal.aborted) return;
	const entry: Heard = { type, listener: listener as EventListener, options: { capture: true, passive, signal } };
	heard.add(entry);
	signal.addEventListener('abort', () => heard.delete(entry));
	attach(window, entry);
	for (const { defaultView } of frames) attach(defaultView, entry);
}

/** From now on what happens in these frames is heard too. */
export function listenInFrames(documents: Iterable<Document>): void {
	for (const frame of frames) if (!frame.defaultView) frames.delete(frame);
	for (const frame of documents) {
		if (frames.has(frame)) continue;
		frames.add(frame);
		for (const entry of heard) attach(frame.defaultView, entry);
	}
}

function attach(view: Window | null, { type, listener, options }: Heard): void {
	view?.addEventListener(type, listener, options);
}
