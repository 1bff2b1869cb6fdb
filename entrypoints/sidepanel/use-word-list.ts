/** The reader's word list for the panel: how many words it has is always known, the words are read once the list is to be shown, and followed from then on. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedWords } from '../../components/word-list/listed-words';
import type { WordShelf } from '../../platform/word-shelf';

const nothingRead: Pick<ListedWords, 'words' | 'isWhole'> = { words: [], isWhole: false };

export function useWordList(shelf: WordShelf): ListedWords {
	const [count, setCount] = useState<number | null>(null);
	const [read, setRead] = useState(nothingRead);
	const [isWanted, setWanted] = useState(false);
	const onWanted = useCallback(() => setWanted(true), []);
	useEffect(() => shelf.watchCount(setCount), [shelf]);
	useEffect(() => (isWanted ? shelf.watchAll((words, isWhole) => setRead({ words, isWhole })) : undefined), [shelf, isWanted]);
	return useMemo(() => ({ ...read, count, onWanted }), [read, count, onWanted]);
}
