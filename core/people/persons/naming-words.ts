/** Words around names: what can stand inside one, what follows a person, what shows an organisation, a place or a work. Folded. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Between given name and surname. */
export const particles = set(
	'von vom van de du des del della dei di da das dos do der den zu zum zur ter ten la le el al bin ibn ben abu af av y san mac mc st',
);
/** Particles that may open a name by themselves („al-Malik“, „de Maizière“, „von Guttenberg“). */
export const openingParticles = set('van al el ibn abu du del della');
export const nobility = set(
	'graf grafin freiherr freifrau freiin prinz prinzessin furst furstin ritter baron baronin baronesse herzog herzogin edler edle landgraf markgraf reichsgraf burggraf erzherzog',
);
export const generations = set('jr sr junior senior jun sen');
export const numeral = /^[IVX]{1,6}$/u;

/** Forms of address and offices beside those of `titles.ts`. */
const titleList = set(
	'herr herrn frau fraulein dr prof professor professorin mister mr mrs miss ms sir lord lady doktor papst kaiser kaiserin konig konigin prinz prinzessin furst herzog graf grafin baron freiherr bischof erzbischof kardinal abt pater pastor pfarrer ' +
		'pfarrerin bruder schwester heilige heiliger hl onkel tante oma opa mutter vater sohn tochter ehemann ehefrau witwe gattin gatte freund freundin kollege kollegin architekt architektin maler malerin dichter dichterin komponist komponistin ' +
		'schriftsteller schriftstellerin philosoph philosophin physiker physikerin chemiker mathematiker biologe biologin arzt arztin bildhauer bildhauerin pianist pianistin geiger dirigent dirigentin bassist gitarrist schlagzeuger moderator moderatorin ' +
		'torjager spieler spielerin sturmerin tormann stopper libero rennfahrer fahrer pilot pilotin weltmeister weltmeisterin olympiasieger olympiasiegerin meister meisterin sieger siegerin profi star superstar kapitan spielmacher neuzugang nationalspieler ' +
		'landrat landratin stadtrat stadtratin rektor rektorin dekan okonom okonomin soziologe soziologin politologe psychologe psychologin theologe jurist juristin staatsanwalt staatsanwaltin verleger verlegerin fotograf fotografin kunstler kunstlerin ' +
		'erfinder grunder grunderin inhaber inhaberin eigentumer besitzer chef chefin boss ceo prasident genosse kamerad major oberst leutnant hauptmann feldmarschall admiral kommissar inspektor detektiv kronprinz sultan emir scheich ayatollah imam rabbi ' +
		'rapper rapperin sangerin popstar schauspielerin regisseurin produzent produzentin drehbuchautor autorin kritiker redakteur redakteurin reporter reporterin korrespondent ministerprasident staatssekretar obmann obfrau vorsitzender vorstand premier premierminister ' +
		'kapellmeister organist tenor bariton sopranistin tanzer tanzerin choreograf choreografin ingenieur ingenieurin unternehmer unternehmerin bankier kaufmann backer lehrer lehrerin schuler schulerin student studentin bundestrainer cheftrainer torwart keeper',
);
const titleEnding =
	/(?:minister|prasident|kanzler|sprecher|chef|trainer|direktor|leiter|politiker|experte|forscher|kandidat|vorsitzende|abgeordnete|meister|kommissar|beauftragte|sekretar|anwalt|richter|spieler|sanger|autor|schauspieler|regisseur|unternehmer|manager|historiker|journalist|sieger|fahrer|stürmer|sturmer|verteidiger|grunder|kollege|professor|general|bischof|konig|kaiser|pilot|star|profi)(?:in|r|s)?$/u;
export const isTitleWord = (base: string): boolean => titleList.has(base) || titleEnding.test(base);

/** Behind a person's name, it is the name of something else („Konrad-Adenauer-Stiftung“, „Goethe Universität“). */
const thing =
	/(?:stiftung|strasse|str|platz|allee|weg|haus|hauser|schule|gymnasium|universitat|hochschule|institut|verlag|preis|medaille|orden|gesellschaft|verein|museum|halle|stadion|arena|park|kirche|kloster|klinik|krankenhaus|brucke|turm|tower|center|zentrum|theater|oper|film|roman|werke|gruppe|konzern|bank|group|company|records|university|college|school|street|avenue|award|club|fc|united|city|cup|gmbh|ag|kg|inc|ltd|co|corporation|partei|liste|bund|verband|liga|league|festival|orchester|quartett|trio|band|airport|flughafen|bahnhof|syndrom|effekt|gesetz|plan|linie|kurve|zahl|gletscher|see|fluss|insel|inseln|berg|gebirge|show|news|times|post|zeitung|magazin|verwaltung|regierung|universalis|express|hotel|motors|brothers|bros|studios|pictures|entertainment|foundation|lake|river|mountain|island|county|state|beach|bay|valley|hall|square|bridge|hospital|house|ufer|damm|ring|gasse|hof)$/u;
export const isThing = (base: string): boolean => thing.test(base);

/** In the middle of foreign names of firms, clubs, works. */
export const foreignWords = set(
	'awards review theatre theater networks network highlights cafe director services systems solutions research science nature journal letters law art arts story stories song songs boys blues jazz edition editions limited holding holdings santa sankt st abu dhabi monte mont magic records co calle plaza super the of and for in on to at with from my your love world new old great big little black white red blue green city united real fc sc sv vfb vfl tsv tus bsc fsv rb ac as inter sporting atletico athletic racing olympique dynamo dinamo lokomotive los las san santa santo saint ' +
		'les des rock music pop night day live life man men woman women girl girls boy boys king queen kings royal national international american british american european college university league cup series star stars wars dead heart hearts blood fire ' +
		'game games team club society company media press times post daily news street road avenue park hall house center centre north south west east first second red sox bulls lakers bears eagles lions tigers devils rangers knights football hockey ' +
		'baseball basketball soccer air force army navy one two three best show tour open grand prix master masters challenge super mega ultra global digital online web mobile apple windows google facebook twitter youtube microsoft samsung nokia sony opel ford bmw audi ' +
		'volkswagen mercedes porsche toyota honda boeing airbus siemens daimler chrysler renault peugeot fiat ferrari reuters afp dpa apa ap bbc cnn ard zdf rtl sat pro spiegel bild stern focus zeit welt faz taz bundesliga champions europa uefa fifa nato uno eu usa gmbh',
);

/** A preposition after which a lone name is a place. */
export const placePrepositions = set('in nach aus ins im ab nahe nordlich sudlich ostlich westlich');
/** Prepositions, conjunctions after which a lone name without article may well be a person. */
export const personPrepositions = set(
	'von mit fur durch gegen an laut zufolge gegenuber neben ohne statt wie als um uber bei unter und oder sowie',
);
/** Nouns of kin and company that go with a genitive name before or after them. */
export const isPlaceNoun = (base: string): boolean =>
	/(?:stadt|dorf|gemeinde|ort|ortsteil|region|insel|provinz|kreis|bezirk|fluss|berg|see|hafen|bundesstaat|hauptstadt|landkreis|kanton|stadtteil|burg|schloss|kloster|firma|verein|partei|band|gruppe|zeitung|magazin|unternehmen|konzern|marke|titel|album|film|roman|buch|song|lied|spiel|zeitschrift|verlag|universitat|hochschule|bank|discounter|sender|hersteller|klub|club|gattung|art|familie|sprache|schiff|raumschiff|stadion|linie|serie|agentur|nachrichtenagentur)(?:s|es)?$/u.test(
		base,
	);
