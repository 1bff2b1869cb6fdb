/**
 * What tells where a German-spelled name comes from: given names and the forms of surnames, as data. Lower case. A mark must be safe by itself:
 * Bülow is German, Barlow English and Florjan Slovene, and a wrong change of a name is worse than none.
 */
import type { Origin } from './origin';

/** Given names that settle the origin of the whole name. */
export const originGivenNames: Readonly<Partial<Record<Origin, string>>> = {
	russian:
		'alexandr alexej alexei aleksej andrej sergej sergei dmitri dmitrij wladimir wladislaw wjatscheslaw wsewolod waleri walerij walerija wassili wassilij weniamin wiktor wiktorija witali jewgeni jewgenij jewgenija jekaterina ' +
		'jelena jelisaweta jegor jefim jemeljan jermolai juri jurij julija fjodor fedor pjotr iwan igor ilja ignati innokenti gennadi gennadij georgij grigori grigorij gleb anatoli anatolij anton arkadi arkadij arseni arsenij artjom afanassi ' +
		'boris bogdan wadim denis kirill konstantin leonid lew ljubow ljudmila larissa maxim michail moissei marija nadeschda natalja natalija nikita nikolai nikolaj oleg olga pawel raissa roman rodion rustam ruslan semjon ' +
		'sinaida stanislaw stepan swetlana swjatoslaw taissija tamara tatjana timofej timur wera wjatscheslaw wolodja xenia ksenija jakow jaroslaw jossif sachar schamil ramsan aslan dschochar walentin walentina warwara wladlen soja aljona aljoscha katja mischa sascha',
	ukrainian:
		'wolodymyr serhij serhiy andrij oleksandr oleksandra oleksij olexij petro pawlo mykola mychajlo wassyl witalij dmytro ihor oleh olena oksana jurij jewhen jewhenija julija iryna halyna hanna kyrylo maksym mykyta nadija ostap ' +
		'rostyslaw stepan swjatoslaw taras walerij wadym wiktor wjatscheslaw wolodymyr borys bohdan danylo denys ljubow lessja lesja ruslan solomija ulana',
	bulgarian:
		'bojko rumen zwetan zwetana zweta zwetelina plamen rossen krassimir krasimir iwajlo ognjan wesselin wesselina petar todor todorka dimitar kiril assen wolen deljan dessislaw dessislawa stojan meglena kristalina iwelina bogomil ljuben ' +
		'ljubomir mladen stanimir ilijana antonija margarita monika boschidar blagoj welisar wesela galina georgi gergana ilian ilko iskra kalin kamen kornelia lilija mincho mitko neli nikolina ognian parwan pentscho raschko ' +
		'rajna radoslaw sachari simeon slawi snejana sergej swetoslaw tanja toma toschko tschawdar tsvetan wessela wladislaw christo christina ahmed jordan jordanka atanas atanaska angel dontscho',
	georgian:
		'surab wachtang schota micheil swiad bidsina giorgi irakli dawit lewan salome nino tamas merab otar rewas guram kacha nugsar sulchan nodar temur awtandil malchas',
	armenian: 'gagik hrant aschot sersch lewon tigran wasgen chosrow arutjun nikol wartan aram armen arsen suren',
	turkic:
		'nursultan qassym kassym-schomart kurmanbek almasbek sooronbai sadyr islam schawkat gurbanguly saparmurat emomali ilham heydar schomart askar rustam ramsan',
	arabic:
		'chalifa raschida aschraf scharif scharifa schahbas nawas scheich chalil chadidscha dschamila dschafar dschihad hischam scherin schadi schirin nadschi radschab chairat achmat jusuf jassin jahya muammar nuri abdel mohammed mohammad muhammad mohamed ahmad ahmed mahmud mahmoud hassan hussein walid chalid chaled baschar hafis nabih saad rafik rafiq fuad faisal abdullah abdallah salman sultan nuri nouri haidar mustafa mussa muqtada jassir jassin ' +
		'jussuf yasser omar umar osama usama tarik tariq aischa fatima leila samir schukri dschamal dschalal dschibril dschawad dschaafar ibrahim ismail isma il ali hamid hamad nadschib nadschla rached raschid raschad salah saleh scherif suleiman zine ' +
		'hischam hosni anwar gamal amr ijad marwan munib schahid nawaz saddam tahir jahja achmed',
	persian:
		'abbas araghi massoud parwis dschahangir dschamschid chosro chadidsche manutschehr hadschi hassan mahmud ruhollah dschawad mohammad-dschawad mir-hossein hossein mehdi akbar ali-akbar massud esmail ebrahim dariusch darius schapur schirin chosrau chosro resa farah nasrin narges bahram keichosrow chosrow',
	hebrew:
		'jizchak jitzhak joav josi jehuda jigael jochanan schlomi schmuel schalom schulamit dschad benjamin ehud avigdor jair jitzchak jizchak joaw mosche schimon ariel zipi jehuda jakov jigal bezalel itamar naftali gideon schlomo schaul',
	eastAsian: 'kim dschong jong yun lee park pak choi tschoi',
};

/** Russian given names that no Western language writes so, though nothing in their letters says it. */
export const plainTelling: ReadonlySet<string> = new Set(
	'sergej sergei alexej alexei aleksej michail dmitrij dmitri juri jurij gennadi gennadij arkadi arkadij grigori grigorij anatoli anatolij walentin fjodor pjotr semjon denys ihor oleh olena mykola petro'.split(
		' ',
	),
);

/** Given names from Russian that Germans bear. */
export const givenNamesAtHome: ReadonlySet<string> = new Set(
	'sascha katja tatjana natascha tanja sonja nadja anja wanja mischa aljoscha raissa darja jana iwan wera andrej olga boris anton igor mascha anuschka kolja swantje antje jascha'.split(
		' ',
	),
);

/** Forms of surnames and patronymics that settle the origin alone, likeliest first. */
export const originForms: readonly (readonly [form: RegExp, origin: Origin])[] = [
	[/schtsch/u, 'russian'],
	[/(?:schwili|[aeiou]dse|nidse|ridse|lidse|aschwili)$/u, 'georgian'],
	[/(?:[bcdfghklmnprstwz]jan|ssjan)$/u, 'armenian'],
	[/(?:b[ae]jew|b[ae]jewa|bekow|bekowa|qajew|kajewitsch)$/u, 'turkic'],
	[/(?:skyj|zkyj|ytsch|nyj|ynskyj|iwskyj)$/u, 'ukrainian'],
	[/enko$|tschuk$/u, 'ukrainian'],
	[/(?:owitsch|ewitsch|owna|ewna|iwna)$/u, 'russian'],
	[/(?:schtschow|tschow|tschew|schow|schew|schin|tschin)a?$/u, 'russian'],
	[/(?:[aeijlnrtw]jew|jow|ejew|ajew|ijew)a?$/u, 'russian'],
	[/[a-z]schki$/u, 'bulgarian'],
	[/(?:schk|tschk|schd|schtsch|zk|wk|jk)ina?$/u, 'russian'],
	[/(?:nedschad|[sz]adeh|[a-z]{3}tschi|ghtschi|dschani|dschad)$/u, 'persian'],
	[/[bdfghiklmnprstwz][oe]wa?$/u, 'russian'],
	[/(?<!t)zki$/u, 'russian'],
	[/(?:skaja|zkaja)$/u, 'russian'],
];

/** Letters that only a transcription into German has, in a word with a Slavic -w- or -j-. */
export const slavicLetters = /schtsch|^wl[aeio]|^wsw|^wj[aeiou]|^swj?[aeiou]|tschj|^jew[gdst]|^schd|^zw[eij]/u;

/** Names in -ow and -ew of German and English make, and others that look foreign and are at home; lower case. */
export const homegrown: ReadonlySet<string> = new Set(
	(
		'bülow virchow treskow tresckow quitzow lützow flotow rochow basedow gutzkow grabow zietzow teltow malchow pankow pasewalk güstrow rathenow beeskow buckow milow dassow kladow gadow flatow stechow wustrow canzow zernikow ' +
		'petkow^ jagow arnow below bredow burow dannow deetlow drewelow dumrath gerlow gierow glasow gramzow grambow hansow hagenow jarchow kalkow karow kanzow kasdorf katzow klützow koppelow kossow krakow krassow krumnow kutzow ' +
		'ladow lanow lassow lebbow levetzow lewerenz lindow lochow lubow lüchow lüdow lührow lütow maltzow manow massow mirow moisow mulsow nassow neetzow netzow nossow oertzow pätow passow penzow pinnow plessow plüschow podewils ' +
		'pritzkow puttkow ramelow rekow remlow retzow ribbeckow rohrow rossow rüdow ruschow sadow samow sassow satow schadow schorlow schlabrow senzow sükow stavenow steckow suckow sukow techow tessenow thurow tornow trebbow tschow ' +
		'varchow vietzow viechow wachow warnow warsow wedow wendelstow werchow wesenow witzow wollow wredow zahrnow zarnow zechow ziethow zeptow zühlow zülow zarrentin kochow kuhnow hinrow semlow jarmerow belzow nahmow torgelow templow ' +
		'barlow marlow winslow ludlow snow farrow darrow harrow crow low row bow glasgow morrow morow sparrow barrow yarrow whitlow hanslow onslow harlow bigelow longfellow goodfellow enslow willow pillow gow dow arrow shadow window ' +
		'andrew matthew drew agnew pettigrew mayhew bartholomew lew hew dew bellew carew askew ballew renfrew grew chew pew anjew crew loew löw oew askew view ' +
		'florjan damjan marjan dorjan boschjan adrjan kristjan floryan sebastjan kilian stjepan bojan stojan dejan trojan serjan jan ' +
		'erwin edwin goodwin baldwin darwin alwin godwin irwin sherwin selwyn martin justin austin robin ' +
		'köchin schin maschin ensslin urschin'
	).split(' '),
);
