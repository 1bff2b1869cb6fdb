/** Participles that have become adjectives with a meaning apart from their verb's: where they stand bare, they are no form of it. */
export const lexicalParticiples: ReadonlySet<string> = new Set(
	(
		'abgelegen abgemagert angebracht angemessen angesehen angesagt angespannt aufgeregt aufgeschlossen aufgeweckt ausgefallen ausgeglichen ausgelassen ausgewogen ausgezeichnet  bedingt befangen befreundet befugt begabt begehrt  ' +
		' bejahrt bekannt belesen beleibt beliebt bemüht berechtigt beredt berufen berühmt besagt bescheiden beschränkt besessen besonnen   bestimmt  betagt  betrunken bewandert bewusst bezaubernd dringend durchtrieben ' +
		'eingebildet  entfernt entlegen  entscheidend entschieden entschlossen  entspannt entsprechend  erbittert erfahren  ergeben erhaben erlesen ermüdet     erwachsen fortgeschritten gebildet gebannt gefasst ' +
		'gefeiert geeignet geehrt gefragt gehoben geheuer gekonnt gelassen gelegen gelehrt gelungen  geneigt  geschätzt gescheit geschickt  gesonnen gespannt   geübt gewagt  gewandt geweiht gewitzt gewohnt gezielt ' +
		'hervorragend   kompliziert laufend   reizend  spannend stehend überlegen   umstritten unterlegen    vergangen verheerend verheiratet verhasst  verlegen verliebt ' +
		'vermögend verpönt verrückt verschieden verschlafen verschlossen verschollen verschwommen verstimmt verstorben vertraut  verwandt   verzweifelt vollendet wohlhabend zerstreut zufrieden zurückhaltend zusammenhängend zuvorkommend zwingend'
	).split(' '),
);
