/**
 * Which class follows which: additions to the score of a class by the class before it, natural logarithms of how much likelier (or less likely) it is
 * there than anywhere. What is not listed is 0. Rows: the class before, then classes with their addition; `finite*` stands for all finite verbs.
 */
import { type Tag, tagIndex, tags } from './tags';

const rows = `
start             article 0.5 preposition 0.3 contracted 0.3 relative -6 subordinator 0.3 personal 0.5 demonstrative 0 adverb 0.3 attributive -0.5 finite* -1 infinitive -1.5 participle -1 name 0.3 postposition -4 separated -5 reflexive -3 degree -1 comparison -1 zu -3 coordinator 0.4 infinitiveOpener 0 predicative -0.5 imperative 0
quoted            finite* 1.4 relative 0 subordinator 0.8 infinitiveOpener 0.5 coordinator 0.6 attributive -1.5 noun -0.5 separated -4 postposition -4 reflexive -1.5
comma             relative 2.2 subordinator 2 infinitiveOpener 2 coordinator 0.8 interrogative 0.8 article 0 determiner 0 finite* 0.2 comparison -1.5 separated -4 postposition -4 degree -1 demonstrative -0.7 zuInfinitive -1 zu -0.5 noun -0.3 reflexive -1.5
break             relative -1 subordinator 0 article 0.2 personal 0.3 noun 0.3 name 0.3 separated -4 postposition -4 reflexive -2 number 0.3
article           noun 1.6 attributive 1.6 number 0.4 name -0.3 adverb -2 predicative -1.6 participle -3 finite* -7 infinitive -5 article -5 determiner -2.5 demonstrative -6 personal -6 relative -6 preposition -3.5 contracted -4 pronominalAdverb -3 coordinator -4 subordinator -7 comparison -5 comma -5 break -2.5 end -4 reflexive -3 indefinite -5 zu -4 zuInfinitive -4 negation -3 separated -6 imperative -8 abbreviation 0 degree -2 interrogative -6 infinitiveOpener -6 postposition -6 interjection -4
determiner        noun 1.4 attributive 1.4 number 0 name -1 adverb -0.8 predicative -0.8 participle -1.2 finite* -0.9 infinitive -2 article -1 determiner -0.4 demonstrative -2.5 personal -1.5 relative -6 preposition -0.5 contracted -0.7 coordinator -0.5 comma -0.4 end -0.7 separated -1.5 imperative -6 zu -1
relative          finite* -0.8 noun -0.7 article 0.5 determiner 0.5 preposition 0.5 contracted 0.5 adverb 0.4 reflexive 1.2 personal 0.8 comma -3 end -5 relative -6 attributive -0.7 imperative -8 coordinator -3 subordinator -4 infinitive -1 separated -3 indefinite 0.5 name 0 predicative 0.2 participle 0 demonstrative -2 number -0.5
demonstrative     finite* 1.3 noun -2.5 attributive -2.5 name -2 adverb 0.6 reflexive 0.5 personal 0.3 article 0 comma 0 end 0 negation 0.5 demonstrative -2.5 relative -4 number -1.5 infinitive -0.5 imperative -8 participle 0 predicative -0.3 determiner -0.3
personal          finite* 1.4 reflexive 0.8 noun -1.8 attributive -1.5 name -1.5 adverb 0.6 article 0.3 determiner 0.3 preposition 0.4 contracted 0.4 negation 0.7 zu 0.2 personal 0.2 relative -4 pronominalAdverb 0.5 separated 0.2 imperative -6 predicative -0.5
reflexive         adverb 0.4 preposition 0.7 contracted 0.7 article 0.3 noun -1 attributive -1 finite* 0.3 relative -4 predicative 0.3 imperative -6 separated 0.2 participle 0.3 infinitive 0.3 zu 0.4 zuInfinitive 0.6
indefinite        finite* 0.6 attributive -0.6 noun -0.8 name -1.5 relative -3 adverb 0.5 imperative -6
interrogative     finite* 1 personal 0.8 article 0.4 noun -1 attributive -1 relative -4 imperative -6
noun              finite* 0.6 article 0.1 preposition 0.6 contracted 0.4 attributive -1.6 noun -1.2 name 0.5 predicative -0.4 adverb 0 relative -5 comma 0.5 end 0.6 coordinator 0.6 zu 0 zuInfinitive 0.3 infinitive 0.4 participle 0.4 postposition 1 separated 0.6 imperative -5 break 0.3 number -0.7 demonstrative -1 comparison 0.2 personal -0.6 negation 0.4
name              name 1.4 finite* 0.7 noun -1.1 attributive -2.4 preposition 0.5 comma 0.5 end 0.5 coordinator 0.6 relative -5 imperative -5 article -0.4 separated 0.2 break 0.3 infinitive 0 participle 0.2 postposition 0.4 demonstrative -1
attributive       noun 1.9 attributive 0.5 name -0.8 coordinator 0 comma -0.5 finite* -3 article -3.5 determiner -3 preposition -2 adverb -2.5 predicative -2 infinitive -3 participle -2.5 relative -6 personal -3.5 end -1 number -1.5 demonstrative -4 reflexive -4 imperative -8 zu -3 zuInfinitive -3 separated -4 contracted -2 subordinator -4 negation -3 abbreviation 0
predicative       predicative 0 adverb -0.3 finite* 0.5 attributive 0.3 noun -1.5 name -1 article -0.2 preposition 0.4 coordinator 0.4 comma 0.4 end 0.6 infinitive 0.6 participle 0.6 zu 0.4 zuInfinitive 0.4 relative -5 imperative -5 comparison 0.5 separated 0
adverb            adverb 0.4 predicative 0.5 attributive 0.2 noun -0.8 name -0.8 finite* 0.2 article 0.3 determiner 0.3 preposition 0.5 contracted 0.4 participle 0.4 infinitive 0.3 zu 0 relative -5 number 0.4 negation 0.3 separated 0.2 imperative -5 demonstrative -0.4 comparison 0.2 zuInfinitive 0.3
pronominalAdverb  finite* 0.6 adverb 0.4 participle 0.5 infinitive 0.4 noun -1.5 attributive -1.5 relative -5 article 0.3 personal 0.3 reflexive 0.5 comma 0.4 imperative -5 zu 0.3
preposition       article 1.4 determiner 1 noun 0.9 name 1 attributive 0.7 number 0.9 personal 0.3 relative -1 demonstrative -0.8 finite* -6 infinitive -5 participle -4 adverb -1.5 predicative -2.5 preposition -1.5 contracted -1 coordinator -4 comma -4 end -5 break -2 subordinator -5 zu -4 imperative -8 reflexive 0.6 indefinite 0 interrogative -0.5 pronominalAdverb -3 comparison -5 negation -3 separated -5 zuInfinitive -5 postposition -5 interjection -4 degree -2 infinitiveOpener -5
contracted        noun 1.6 attributive 1.5 name 0.5 number 0.7 article -5 determiner -4 finite* -6 infinitive -4 participle -4 adverb -2 predicative -1.5 preposition -4 comma -4 end -5 personal -6 relative -6 demonstrative -6 zu -5 imperative -8 subordinator -6 coordinator -5 reflexive -5 negation -4 separated -6 comparison -5 indefinite -4
postposition      finite* 0.8 comma 0.8 end 0.8 noun -1.5 attributive -2 article 0 infinitive 0.3 participle 0.4
coordinator       relative -1 subordinator 0 noun 0.4 name 0.3 attributive 0.4 finite* 0 article 0 preposition 0.1 comma -2 end -4 separated -3 postposition -4 infinitive 0 participle 0 reflexive -1 coordinator -1 imperative -2 predicative 0.2 adverb 0.2 comparison -1
subordinator      article 0.6 personal 1 demonstrative -0.5 determiner 0.5 noun 0 name 0 reflexive 0.6 preposition 0.3 adverb 0.2 finite* -2 relative -5 comma -2.5 end -4 infinitive -2 participle -1.5 attributive -0.3 imperative -8 separated -4 subordinator -1 indefinite 0.7 zu -3 coordinator -3
infinitiveOpener  article 0.6 determiner 0.5 zu 0.8 zuInfinitive 0.5 noun 0.2 finite* -4 infinitive -5 attributive 0 reflexive 0.7 adverb 0.3 preposition 0.2 comma -2 end -4 demonstrative -0.5 relative -5 number -2
comparison        article 0.6 determiner 0.4 noun 0.5 attributive 0.3 name 0.5 adverb 0.5 preposition 0.3 finite* -3 comma -2 end -3 number 0.6 personal 0.2 participle -0.5 predicative 0 demonstrative -0.5 relative -5 imperative -6 infinitive -1.5
negation          adverb 0.4 predicative 0.8 participle 0.6 infinitive 0.6 finite* 0.2 noun -0.8 zu 0.4 article 0 preposition 0.3 comma 0.3 end 0.6 relative -5 separated 0.4 zuInfinitive 0.5 attributive -0.3 imperative -5
zu                zuInfinitive 4 infinitive -6 noun -6 article -7 determiner -7 finite* -8 attributive -6 predicative -6 adverb -6 participle -7 preposition -7 comma -6 end -6 name -6 personal -7 number -6 coordinator -5 relative -8 demonstrative -8 negation -6 indefinite -6 reflexive -6 contracted -6 break -5 subordinator -7 pronominalAdverb -6 zu -8 separated -7 comparison -7 degree -7 interrogative -7 imperative -8
degree            predicative 1.8 adverb 1 attributive 0.5 determiner 0.8 noun -5 article -6 finite* -5 infinitive -5 preposition -4 name -5 comma -3 end -3 personal -6 participle -2 zuInfinitive -6 number -4 relative -6 demonstrative -6
separated         comma 1.2 end 1.6 coordinator 0.9 break 1 article -2.5 determiner -2.5 noun -3 attributive -3 name -2 preposition -0.7 contracted -0.7 adverb -1.5 finite* -3 infinitive -3 participle -3 relative -5 personal -3 comparison 0.4 predicative -2.5 number -3 zu -2 zuInfinitive -3 reflexive -3 demonstrative -3 pronominalAdverb -1.5
finite            article 0.5 determiner 0.4 reflexive 1 personal 0.6 adverb 0.4 preposition 0.5 contracted 0.5 noun -0.1 attributive -0.3 finite* -3 infinitive -1.5 participle -1.5 comma 0.4 end 0.5 relative -5 negation 0.6 separated 0 imperative -6 comparison 0.2 zuInfinitive -0.3 zu -0.6 demonstrative 0 pronominalAdverb 0.6 name 0.2 predicative 0
finiteHaben       article 0.4 determiner 0.4 reflexive 1 personal 0.8 adverb 0.4 finite* -3 noun 0 infinitive -2 participle 0 relative -5 negation 0.4 imperative -6 comma 0.2 end 0.2 indefinite 0.4 attributive -0.3
finiteSein        article 0.5 determiner 0.3 adverb 0.6 predicative 0.8 negation 0.9 finite* -3 infinitive -2 relative -5 imperative -6 personal 0.2 noun -0.2 participle 0.2 comma 0.2 attributive -0.7 preposition 0.3 pronominalAdverb 0.5 demonstrative 0
finiteWerden      article 0.4 adverb 0.5 preposition 0.5 reflexive 0.6 predicative 0.4 finite* -2 relative -5 imperative -6 personal 0.3 comma 0.3 infinitive 0 participle 0.2 negation 0.4
finiteModal       article 0.4 personal 0.7 adverb 0.5 reflexive 0.8 negation 0.7 finite* -3 infinitive -0.3 participle -1 relative -5 imperative -6 comma 0 indefinite 0.5
imperative        article 0.3 personal 0.8 adverb 0.6 reflexive -2 determiner 0.5 preposition 0.2 relative -5 finite* -5 noun 0 end 0.3 comma 0 infinitive -3 participle -3
infinitive        finite* 1.2 infinitive 0.3 comma 0.8 end 1 coordinator 0.3 noun -1.5 article -1 determiner -1 attributive -2 preposition -0.4 zu 1 participle -0.3 relative -5 name -1 personal -0.7 adverb -0.7 predicative -1 negation -1 imperative -5 separated -3 comparison 0 reflexive -1.2
zuInfinitive      comma 1 end 1.2 coordinator 0.4 finite* 0.6 noun -1.5 article -1 preposition -0.3 infinitive -1 participle -0.3 relative -5 attributive -2 name -1 adverb -0.7 imperative -5 separated -3 personal -0.7
participle        finite* 1.2 infinitive 0.8 participle 0.4 comma 0.8 end 1 coordinator 0.3 noun -1.7 article -0.8 determiner -0.8 attributive -1.5 preposition 0 zu 0.6 relative -5 name -0.7 adverb -0.5 predicative -0.8 personal -0.8 imperative -5 separated -3 zuInfinitive 1 reflexive -1
number            noun 1.2 attributive 0.4 name 0 number 0.5 comma 0.3 end 0.5 coordinator 0.3 finite* 0 relative -5 article -1 imperative -5 infinitive -0.5
interjection      comma 1 end 1 personal 0 noun -0.5 relative -5
abbreviation      noun 0.5 name 0.6 number 0.8 article 0 relative -4 finite* -0.3
`;

/** `transitions[before * tags.length + tag]`. */
export const transitions: Float64Array = compileRows();

function compileRows(): Float64Array {
	const table = new Float64Array(tags.length * tags.length);
	for (const row of rows.trim().split('\n')) {
		const [before, ...cells] = row.trim().split(/\s+/);
		const from = tagIndex[before as Tag] * tags.length;
		for (let index = 0; index + 1 < cells.length; index += 2) {
			for (const tag of expand(cells[index] ?? '')) table[from + tagIndex[tag]] = Number(cells[index + 1]);
		}
	}
	return table;
}

function expand(name: string): readonly Tag[] {
	return name.endsWith('*') ? tags.filter((tag) => tag.startsWith(name.slice(0, -1))) : [name as Tag];
}
