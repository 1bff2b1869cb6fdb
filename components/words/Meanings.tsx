/** What a word means: the editors' gloss before the dictionary's, the parts of a compound, a phrase it is in here; and its key forms. */
import { useState } from 'preact/hooks';
import { foldEnglish } from '../../core/lexicon/fold-english';
import { type KeyForms, listOwnGlosses, type WordPart } from '../../core/word';
import { isPhrase, type VocabularyItem } from '../../core/words/gather-vocabulary';
import { type Translate, useTexts } from '../texts';

const SHOWN_AT_FIRST = 5;
const SHOWN_OF_PHRASE = 3;

export function Meanings({ item }: { readonly item: VocabularyItem }) {
	const { t } = useTexts();
	const { entry, word } = item;
	const isWhole = isPhrase(item);
	const ofEditors = new Set(entry?.glosses.map(foldEnglish));
	const glosses = isWhole || !word ? [] : listOwnGlosses(word).filter((gloss) => !ofEditors.has(foldEnglish(gloss)));
	const forms = isWhole ? [] : listForms(word?.forms ?? {}, word?.pattern, t);
	return (
		<>
			{forms.length > 0 && (
				<p class="key-forms" lang="de">
					{forms.join(', ')}
				</p>
			)}
			{entry && <Glosses glosses={entry.glosses} from={t('words.editors')} isFirst />}
			{glosses.length > 0 && <Glosses glosses={glosses} from={entry ? t('words.dictionary') : null} isFirst={!entry} />}
			{entry?.note !== undefined && (
				<p class="curated" lang="en">
					{entry.note}
				</p>
			)}
			{!isWhole && word?.phrase && (
				<p class="phrase">
					<span lang="de" class="german">
						{word.phrase.lemma}
					</span>{' '}
					<span lang="en">{word.phrase.glosses.slice(0, SHOWN_OF_PHRASE).join(', ')}</span>
				</p>
			)}
			{!isWhole && word?.parts && <Parts parts={word.parts} />}
		</>
	);
}

type GlossesProps = {
	readonly glosses: readonly string[];
	/** Whose they are, where it is not clear. */
	readonly from: string | null;
	/** The best of them is what the reader came for. */
	readonly isFirst: boolean;
};

/** Best first, those beyond the first few when asked. */
function Glosses({ glosses, from, isFirst }: GlossesProps) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const [best, ...others] = isOpen ? glosses : glosses.slice(0, SHOWN_AT_FIRST);
	return (
		<p class={isFirst ? 'glosses' : 'more-glosses'}>
			<span lang="en">
				{isFirst ? <strong>{best}</strong> : best}
				{others.length > 0 && `, ${others.join(', ')}`}
			</span>
			{glosses.length > SHOWN_AT_FIRST && (
				<button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{t(isOpen ? 'panel.less' : 'panel.more')}
				</button>
			)}
			{from !== null && <span class="from"> · {from}</span>}
		</p>
	);
}

/** `Militär` military + `Abkommen` agreement. */
function Parts({ parts }: { readonly parts: readonly WordPart[] }) {
	return (
		<p class="word-parts">
			{parts.map(({ start, lemma, glosses }, i) => (
				<span key={start}>
					{i > 0 && ' + '}
					<span lang="de" class="german">
						{lemma}
					</span>
					{glosses[0] !== undefined && <span lang="en"> {glosses[0]}</span>}
				</span>
			))}
		</p>
	);
}

function listForms({ plural, present, preterite, participle, comparative }: KeyForms, pattern: string | undefined, t: Translate): string[] {
	const forms = [
		pattern,
		plural && t('words.plural', { form: plural }),
		present,
		preterite,
		participle,
		comparative && t('words.comparative', { form: comparative }),
	];
	return forms.filter((form) => form !== undefined && form !== '') as string[];
}
