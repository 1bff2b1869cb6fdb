/** Prepositions, their contractions with an article (the lemma is the preposition, as in Universal Dependencies), and what follows its noun. */
export const prepositions =
	'ab abseits abzüglich an anfangs angesichts anhand anlässlich anstatt anstelle auf aufgrund aufseiten aus ausgangs ausschließlich außer außerhalb ' +
	'bar behufs bei betreffend betreffs bezüglich binnen bis contra dank diesseits durch eingangs eingedenk einschließlich entgegen entlang entsprechend exklusive für fernab ' +
	'gegen gegenüber gelegentlich gemäß halber hinsichtlich hinter in infolge inklusive inmitten innerhalb jenseits kontra kraft längs längsseits laut links mangels mit mithilfe ' +
	'mitsamt mittels nach nahe namens neben nebst nördlich nordöstlich nordwestlich ob oberhalb ohne östlich per plus pro punkto rechts samt seit seitens seitlich sonder statt südlich südöstlich südwestlich ' +
	'trotz über um ungeachtet unfern unter unterhalb unweit versus via vis-à-vis voll voller von vonseiten vor vorbehaltlich während wegen weitab westlich wider zu zufolge zugunsten zuliebe zulasten ' +
	'zuungunsten zuwider zuzüglich zwecks zwischen';

export const contractions: readonly (readonly [lemma: string, forms: string])[] = [
	['an', 'am ans'],
	['auf', 'aufs'],
	['bei', 'beim'],
	['durch', 'durchs'],
	['für', 'fürs'],
	['gegen', 'gegens'],
	['hinter', 'hinters hinterm hintern'],
	['in', 'im ins'],
	['neben', 'nebens'],
	['über', 'übers überm übern'],
	['um', 'ums'],
	['unter', 'unters unterm untern'],
	['von', 'vom'],
	['vor', 'vors vorm'],
	['wider', 'widers'],
	['zu', 'zum zur'],
];

/** Stand behind their noun, always or often (`den Angaben zufolge`, `dem Haus gegenüber`). */
export const postpositions =
	'zufolge gegenüber entlang entgegen halber gemäß entsprechend wegen zuliebe zuwider nach hindurch hinweg inbegriffen lang ungeachtet betreffend';
