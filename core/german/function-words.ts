/** Words that say little of what a sentence is about. Folded spellings; as data, so that a linguist can review them. */
const articlesAndPronouns =
	'der die das den dem des ein eine einen einem einer eines er sie es ihn ihm ihr ihnen ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines ich wir uns unser unsere man ' +
	'sich dies diese dieser dieses diesen diesem jene jener jenes jenen jenem welche welcher welches wer wen wem was wessen dessen deren denen derer solche solcher solchen selbst beide beiden beider alle allen aller alles andere anderen anderer anderem ';
const prepositions =
	'in im ins an am ans auf aufs aus bei beim bis durch für gegen mit nach ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen gegenüber hinter neben innerhalb außerhalb ausserhalb angesichts anlässlich aufgrund infolge ';
const conjunctions =
	'und oder aber denn sondern doch dass daß wenn als wie ob weil da damit obwohl sowie sowohl weder noch entweder um nachdem bevor sobald solange falls indem wobei wodurch worin worauf womit wonach ';
const adverbs =
	'auch nur noch schon bereits sehr so nun dann dort hier da heute gestern morgen jetzt mehr weniger etwa rund immer wieder zudem ausserdem dabei dafür dagegen daher darum darin daran darauf darüber davon davor dazu hingegen allerdings jedoch zwar ' +
	'indes unterdessen inzwischen insgesamt ebenfalls ebenso etwas ganz gar kaum wohl sogar erst zuletzt weiter weiterhin zunächst somit also überhaupt vielmehr demnach hin her ja eben einmal mal oft ';
const auxiliaries =
	'ist sind war waren bin bist wäre wären sei seien gewesen hat haben habe hatte hatten hätte hätten gehabt wird werden wurde wurden würde würden worden geworden kann können konnte konnten könnte könnten ' +
	'muss müssen musste mussten müsse müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfte dürften mag mögen möchte lassen lässt liess geben gibt gab gebe ';

const fold = (words: string) =>
	words
		.trim()
		.split(/\s+/)
		.map((word) => word.replaceAll('ß', 'ss'));

export const functionWords: ReadonlySet<string> = new Set(fold(articlesAndPronouns + prepositions + conjunctions + adverbs + auxiliaries));

/** Words that report speech: they say who speaks, not what is claimed. */
export const reportingWords: ReadonlySet<string> = new Set(
	fold(
		'sagen sagt sagte sagten gesagt erklären erklärt erklärte erklärten berichten berichtet berichtete berichteten mitteilen teilte teilten mit betonen betont betonte betonten angaben angabe zufolge laut worten worte heisst hiess ' +
			'aussage aussagen meinung ansicht einschätzung darstellung erkenntnissen informationen sprecher sprecherin meinte meint äusserte äusserten fügte hinzu zitiert zitierte schrieb schreibt meldet meldete meldeten verlautete bekräftigte bekräftigen',
	),
);
