/** What a word means: the editors' gloss before the dictionary's, the parts of a compound, a phrase it is in here; and its key forms. */
import type { KeyForms, WordPart } from '../../core/word';
import { isPhrase, type VocabularyItem } from '../../core/words/gather-vocabulary';
import { type Translate, useTexts } from '../texts';

export function Meanings({ item }: { readonly item: VocabularyItem }) {
	const { t } = useTexts();
	const { entry, word } = item;
	const isWhole = isPhrase(item);
	const glosses = isWhole ? [] : (word?.glosses ?? []).filter((gloss) => !entry?.glosses.includes(gloss));
	const forms = isWhole ? [] : listForms(word?.forms ?? {}, word?.pattern, t);
	return (
		<>
			{forms.length > 0 && (
				<p class="key-forms" lang="de">
					{forms.join(', ')}
				</p>
			)}
			{entry && <Glosses glosses={entry.glosses} from={t('words.editors')} />}
			{glosses.length > 0 && !entry && <Glosses glosses={glosses} from={null} />}
			{glosses.length > 0 && entry && (
				<p class="more-glosses">
					<span lang="en">{glosses.join(', ')}</span>
					<From name={t('words.dictionary')} />
				</p>
			)}
			{entry?.note !== undefined && (
				<p class="curated" lang="en">
					{entry.note}
				</p>
			)}
			{!isWhole && word?.parts && <Parts parts={word.parts} />}
			{!isWhole && word?.phrase && (
				<p class="phrase">
					<span lang="de" class="german">
						{word.phrase.lemma}
					</span>{' '}
					<span lang="en">{word.phrase.glosses.join(', ')}</span>
				</p>
			)}
		</>
	);
}

/** Best first; whose they are is said where it is not clear. */
function Glosses({ glosses: [best, ...others], from }: { readonly glosses: readonly string[]; readonly from: string | null }) {
	return (
		<p class="glosses">
			<span lang="en">
				<strong>{best}</strong>
				{others.length > 0 && `, ${others.join(', ')}`}
			</span>
			{from !== null && <From name={from} />}
		</p>
	);
}

const From = ({ name }: { readonly name: string }) => <span class="from"> · {name}</span>;

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
