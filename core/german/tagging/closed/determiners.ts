/**
 * Articles, possessives, demonstratives and quantifiers: lemma, then the forms. The lemma is the masculine singular of Universal Dependencies
 * (alles → alle, andere → anderer); a hyphen stands for the endings -e, -em, -en, -er, -es.
 */
export const determiners: readonly (readonly [lemma: string, forms: string])[] = [
	['kein', 'kein kein- keins'],
	['mein', 'mein mein- meins'],
	['dein', 'dein dein- deins'],
	['sein', 'sein sein- seins'],
	['ihr', 'ihr ihr- ihrs'],
	['unser', 'unser unser- unsre unsrem unsren unsrer unsres unsers'],
	['euer', 'euer eure eurem euren eurer eures'],
	['dieser', 'dies dies-'],
	['jener', 'jen-'],
	['jeder', 'jed-'],
	['jedweder', 'jedwed-'],
	['jeglicher', 'jeglich-'],
	['mancher', 'manch manch-'],
	['solcher', 'solch solch-'],
	['welcher', 'welch welch-'],
	['alle', 'all all-'],
	['beide', 'beide beiden beider beides beidem'],
	['einige', 'einig-'],
	['etliche', 'etlich-'],
	['paar', 'paar'],
	['mehr', 'mehr'],
	['weniger', 'weniger'],
	['mehrere', 'mehrere mehreren mehrerer mehrerem mehreres'],
	['sämtliche', 'sämtlich-'],
	['viel', 'viel viel-'],
	['wenig', 'wenig wenig-'],
	['anderer', 'ander- andre andrem andren andrer andres andern anderm'],
	['derselbe', 'derselbe dieselbe dasselbe denselben demselben desselben derselben dieselben'],
	['selber', 'selb-'],
	['meist', 'meiste meisten'],
	['derjenige', 'derjenige diejenige dasjenige denjenigen demjenigen desjenigen derjenigen diejenigen'],
	['irgendein', 'irgendein irgendein-'],
	['irgendwelcher', 'irgendwelch-'],
	['unsereiner', 'unsereiner unsereinem unsereinen unsereins'],
	['keinerlei', 'keinerlei'],
	['allerlei', 'allerlei'],
	['mancherlei', 'mancherlei'],
	['vielerlei', 'vielerlei'],
	['derlei', 'derlei'],
	['dergleichen', 'dergleichen'],
	['solcherlei', 'solcherlei'],
	['zweierlei', 'zweierlei'],
	['lauter', 'lauter'],
];

/** The indefinite article; its forms also stand alone (`eines der Kinder`). */
export const indefiniteArticle: readonly [lemma: string, forms: string] = ['ein', 'ein ein- eins'];

/** The definite article; every form can also be a demonstrative or a relative pronoun. */
export const definiteArticle: readonly [lemma: string, forms: string] = ['der', 'der die das den dem des'];

export const declensionEndings = ['e', 'em', 'en', 'er', 'es'] as const;
