/**
 * Words of one country that news use for one another: its name, its adjective, its people, and the capital or palace that stands for its government
 * („Moskau dementierte“). As data: a row is a country, folded lemmas; what is ambiguous (Georgien, Paris the name) is told by the rest of the sentence.
 */
const rows = `
deutschland deutsch deutsche berlin bundesregierung
österreich österreichisch österreicher wien
schweiz schweizer schweizerisch bern
frankreich französisch franzose paris élysée
grossbritannien britisch brite london downing
usa us amerika amerikanisch us-amerikanisch amerikaner washington
russland russisch russe moskau kreml
ukraine ukrainisch ukrainer kiew kyjiw
belarus belarussisch belarusse weissrussland weissrussisch minsk
polen polnisch pole warschau
tschechien tschechisch tscheche prag
slowakei slowakisch slowake bratislava
ungarn ungarisch ungar budapest
rumänien rumänisch rumäne bukarest
bulgarien bulgarisch bulgare sofia
griechenland griechisch grieche athen
italien italienisch italiener rom
spanien spanisch spanier madrid
portugal portugiesisch portugiese lissabon
niederlande niederländisch niederländer
belgien belgisch belgier
dänemark dänisch däne kopenhagen
schweden schwedisch schwede stockholm
norwegen norwegisch norweger oslo
finnland finnisch finne helsinki
estland estnisch este tallinn
lettland lettisch lette riga
litauen litauisch litauer vilnius
serbien serbisch serbe belgrad
kroatien kroatisch kroate zagreb
kosovo kosovarisch kosovare pristina
türkei türkisch türke ankara
zypern zyprisch zyprer nikosia
georgien georgisch georgier tiflis
armenien armenisch armenier eriwan
aserbaidschan aserbaidschanisch aserbaidschaner baku
kasachstan kasachisch kasache astana
israel israelisch jerusalem
iran iranisch iraner teheran
irak irakisch iraker bagdad
syrien syrisch syrer damaskus
libanon libanesisch libanese beirut
ägypten ägyptisch ägypter kairo
saudi-arabien saudisch saudi riad
jemen jemenitisch jemenit sanaa
libyen libysch libyer tripolis
tunesien tunesisch tunesier tunis
marokko marokkanisch marokkaner rabat
afghanistan afghanisch afghane kabul
pakistan pakistanisch pakistaner islamabad
indien indisch inder neu-delhi delhi
china chinesisch chinese peking
taiwan taiwanisch taiwaner taipeh
japan japanisch japaner tokio
nordkorea nordkoreanisch nordkoreaner pjöngjang
südkorea südkoreanisch südkoreaner seoul
vietnam vietnamesisch vietnamese hanoi
australien australisch australier canberra
kanada kanadisch kanadier ottawa
mexiko mexikanisch mexikaner
brasilien brasilianisch brasilianer brasilia
argentinien argentinisch argentinier buenos
venezuela venezolanisch venezolaner caracas
kuba kubanisch kubaner havanna
äthiopien äthiopisch äthiopier
sudan sudanesisch sudanese khartum
mali malisch malier bamako
`;

const countries = new Map(
	rows
		.trim()
		.split('\n')
		.flatMap((row) => {
			const words = row.split(' ');
			return words.map((word) => [word, words] as const);
		}),
);

/** All words of the country a folded lemma belongs to, itself among them; itself alone when it is of none. */
export const listCountryWords = (key: string): readonly string[] => countries.get(key) ?? [key];
