/** The reader's word list for the panel: counted, or read, once that is wanted, and followed from then on. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedWords } from '../../components/word-list/listed-words';
import type { WordShelf } from '../../platform/word-shelf';

const nothingRead: Pick<ListedWords, 'words' | 'isWhole'> = { words: [], isWhole: false };

export function useWordList(shelf: WordShelf): ListedWords {
	const [counted, setCounted] = useState<number | null>(null);
	const [read, setRead] = useState(nothingRead);
	const [wanted, setWanted] = useState<'nothing' | 'count' | 'words'>('nothing');
	const onWanted = useCallback(() => setWanted('words'), []);
	const onCountWanted = useCallback(() => setWanted((before) => (before === 'nothing' ? 'count' : before)), []);
	useEffect(() => (wanted === 'count' ? shelf.watchCount(setCounted) : undefined), [shelf, wanted]);
	useEffect(() => {
		if (wanted === 'words') return shelf.watchAll((words, isWhole) => setRead({ words, isWhole }));
	}, [shelf, wanted]);
	const count = read.isWhole ? read.words.length : counted;
	return useMemo(() => ({ ...read, count, onWanted, onCountWanted }), [read, count, onWanted, onCountWanted]);
}
