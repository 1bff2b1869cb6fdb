/** Shows at most three lines of the German text in it, and a button for the rest where there is more. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from './texts';

export function Clamp({ children }: { readonly children: ComponentChildren }) {
	const { t } = useTexts();
	const box = useRef<HTMLDivElement>(null);
	const [isOpen, setOpen] = useState(false);
	const [hasMore, setHasMore] = useState(false);

	useLayoutEffect(() => {
		const element = box.current?.querySelector('.german');
		if (!element || isOpen) return;
		const measure = () => setHasMore(element.scrollHeight > element.clientHeight + 1);
		const observer = new ResizeObserver(() => requestAnimationFrame(measure));
		observer.observe(element);
		document.fonts.addEventListener('loadingdone', measure);
		measure();
		return () => {
			observer.disconnect();
			document.fonts.removeEventListener('loadingdone', measure);
		};
	}, [isOpen]);

	return (
		<div class="clamp">
			<div ref={box} class={isOpen ? undefined : 'clamped'}>
				{children}
			</div>
			{hasMore && (
				<button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{t(isOpen ? 'panel.less' : 'panel.more')}
				</button>
			)}
		</div>
	);
}
