/** A word of the list by its name: lemma with its article, part of speech, and the forms to memorise. */
import type { SavedWord } from '../../core/saved-word';
import { writeForms } from '../../core/words/card-text';
import { useTexts } from '../texts';

export function WordHead({ word, id }: { readonly word: SavedWord; readonly id: string }) {
	const { t } = useTexts();
	return (
		<h2 id={id}>
			<span lang="de" class="german lemma">
				{word.gender && <span class={`gender gender-${word.gender}`}>{word.gender} </span>}
				{word.lemma}
			</span>
			<span class="part-of-speech"> {t(`partOfSpeech.${word.partOfSpeech}`)}</span>
		</h2>
	);
}

export function WordForms({ word }: { readonly word: SavedWord }) {
	const forms = writeForms(word);
	if (forms === '') return null;
	return (
		<p class="forms german" lang="de">
			{forms}
		</p>
	);
}

export function Meanings({ meanings }: { readonly meanings: readonly string[] }) {
	const { t } = useTexts();
	const [best, ...others] = meanings;
	if (best === undefined) return <p class="glosses no-gloss">{t('wordList.noGloss')}</p>;
	return (
		<p class="glosses" lang="en">
			<strong>{best}</strong>
			{others.length > 0 && `, ${others.join(', ')}`}
		</p>
	);
}
