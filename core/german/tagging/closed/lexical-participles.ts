/** Participles that have become adjectives: where they stand bare, they are not a form of their verb. */
export const lexicalParticiples: ReadonlySet<string> = new Set(
	(
		'abgelegen abgemagert angebracht angemessen angesehen angesagt angespannt aufgeregt aufgeschlossen aufgeweckt ausgefallen ausgeglichen ausgelassen ausgewogen ausgezeichnet bedeckt bedingt befangen befreundet befugt begabt begehrt begeistert begrenzt ' +
		'behindert bejahrt bekannt belesen beleibt beliebt bemüht berechtigt beredt berufen berühmt besagt bescheiden beschränkt besessen besonnen besorgt besser bestimmt bestürzt betagt betont betroffen betrunken bewandert bewusst bezaubernd dringend durchtrieben ' +
		'eingebildet empört entfernt entlegen entrüstet entscheidend entschieden entschlossen entsetzt entspannt entsprechend enttäuscht erbittert erfahren erfreut ergeben erhaben erlesen ermüdet ernüchtert erschöpft erschüttert erstaunt erwachsen fortgeschritten gebildet gebannt gefasst ' +
		'gefeiert geeignet geehrt gefragt gehoben geheuer gekonnt gelassen gelegen gelehrt gelungen gemischt geneigt genervt gerührt geschätzt gescheit geschickt geschlossen gesonnen gespannt gestresst gesucht getrennt geübt gewagt gewählt gewandt geweiht gewitzt gewohnt gezielt ' +
		'hervorragend interessiert irritiert kompliziert laufend motiviert qualifiziert reizend schockiert spannend stehend überlegen überrascht überzeugt umstritten unterlegen verantwortlich verärgert verblüfft verfehlt verfügbar vergangen verheerend verheiratet verhasst verlassen verlegen verliebt ' +
		'vermögend verpönt verrückt verschieden verschlafen verschlossen verschollen verschwommen verstimmt verstorben vertraut verunsichert verwandt verwirrt verwöhnt verzweifelt vollendet wohlhabend zerstreut zufrieden zurückhaltend zusammenhängend zuvorkommend zwingend'
	).split(' '),
);
