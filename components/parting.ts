/**
 * What the reader said is not the same, while the article is in the panel: each such pair stays in its place with a way back.
 * Given once above the cards, since it outlives the tab that shows them.
 */
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { SentencePair } from '../core/page';
import { succeed } from '../core/result';
import type { ComparisonActions } from './comparison-actions';
import { useTexts } from './texts';

export type Partings = {
	/** Keys of the pairs that were parted. */
	readonly parted: ReadonlySet<string>;
	readonly part: (pairs: readonly SentencePair[]) => Promise<boolean>;
	readonly join: (pairs: readonly SentencePair[]) => Promise<boolean>;
};

const never = () => Promise.resolve(false);

export const PartingsContext = createContext<Partings>({ parted: new Set(), part: never, join: never });

/** Whether these were parted. */
export function usePartedTest(): (pairs: readonly SentencePair[]) => boolean {
	const { parted } = useContext(PartingsContext);
	return (pairs) => pairs.some((pair) => parted.has(toKey(pair)));
}

/** Whether a statement's pairs were parted, and what does and undoes it; each says whether it was done. */
export function useParting(pairs: readonly SentencePair[]) {
	const { part, join } = useContext(PartingsContext);
	return { isParted: usePartedTest()(pairs), part: () => part(pairs), join: () => join(pairs) };
}

/** For the views of one article: shown at once and taken back where it fails; either is announced. */
export function usePartings(actions: ComparisonActions, announce: (message: string, isForAll?: boolean) => void): Partings {
	const { t } = useTexts();
	const [parted, setParted] = useState<ReadonlySet<string>>(new Set());
	return useMemo(() => {
		const show = (pairs: readonly SentencePair[], isParted: boolean) => {
			const keys = pairs.map(toKey);
			setParted((before) => new Set([...before].filter((key) => !keys.includes(key)).concat(isParted ? keys : [])));
		};
		const attempt = async (pairs: readonly SentencePair[], isParting: boolean) => {
			show(pairs, isParting);
			const results = await Promise.all(pairs.map((pair) => (isParting ? actions.reject(pair) : actions.restore(pair))));
			const result = results.find(({ ok }) => !ok) ?? succeed(null);
			if (!result.ok) show(pairs, !isParting);
			announce(t(result.ok ? (isParting ? 'claims.parted' : 'claims.joined') : `error.${result.code}`), !result.ok);
			return result.ok;
		};
		return { parted, part: (pairs) => attempt(pairs, true), join: (pairs) => attempt(pairs, false) };
	}, [actions, announce, parted, t]);
}

function toKey({ here, there }: SentencePair): string {
	return JSON.stringify([here, there]);
}
