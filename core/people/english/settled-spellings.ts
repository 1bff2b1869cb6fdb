/**
 * Names whose English spelling is settled by usage and follows no rule: German = English, word by word or in full. What English papers print, not
 * what a transcription table would give. Names that are spelled alike in both languages stand here where a rule would change them.
 */

/** Single words, given names and surnames. */
const words =
	// Russian, Ukrainian, Belarusian given names
	'Alexei=Alexei Nikolai=Nikolai Ramsan=Ramzan Garri=Garry Turgenjew=Turgenev Nuri=Nouri Alexandr=Alexander Alexej=Alexei Sergej=Sergey Sergei=Sergei Dmitri=Dmitry Dmitrij=Dmitry Dimitri=Dimitri Juri=Yuri Jurij=Yuri Georgij=Georgy Grigori=Grigory Grigorij=Grigory ' +
	'Anatoli=Anatoly Anatolij=Anatoly Arkadi=Arkady Arkadij=Arkady Arseni=Arseny Gennadi=Gennady Gennadij=Gennady Jewgeni=Yevgeny Jewgenij=Yevgeny Waleri=Valery Walerij=Valery Walerija=Valeria Wassili=Vasily Wassilij=Vasily ' +
	'Wasili=Vasily Witali=Vitaly Witalij=Vitaliy Juli=Yuly Leonti=Leonty Innokenti=Innokenty Afanassi=Afanasy Ignati=Ignaty Kirill=Kirill Michail=Mikhail Marija=Maria Natalja=Natalya Natalija=Nataliia Tatjana=Tatyana Xenia=Ksenia ' +
	'Ksenija=Ksenia Xenija=Ksenia Julia=Yulia Julija=Yulia Sofja=Sofya Sofija=Sofia Anastassija=Anastasia Anastassia=Anastasia Wiktoria=Victoria Wiktorija=Viktoria Larissa=Larisa Alissa=Alisa Raissa=Raisa Ljudmila=Lyudmila ' +
	'Pjotr=Pyotr Semjon=Semyon Fjodor=Fyodor Artjom=Artyom Ilja=Ilya Lew=Lev Sachar=Zakhar Wsewolod=Vsevolod Wjatscheslaw=Vyacheslav Nikita=Nikita Ignaz=Ignaz Moissei=Moisei Jossif=Joseph Iossif=Joseph ' +
	'Alexander=Alexander Alexandra=Alexandra Maxim=Maxim Maksim=Maksim Igor=Igor Wadim=Vadim Viktor=Viktor Wiktor=Viktor Swetlana=Svetlana Konstantin=Konstantin Elisaweta=Elizaveta Wera=Vera ' +
	// Russian surnames
	'Tolstoi=Tolstoy Tolstaja=Tolstaya Dostojewski=Dostoevsky Tschaikowski=Tchaikovsky Tschaikowsky=Tchaikovsky Rachmaninow=Rachmaninoff Rachmaninoff=Rachmaninoff Strawinski=Stravinsky Strawinsky=Stravinsky ' +
	'Mussorgski=Mussorgsky Prokofjew=Prokofiev Schostakowitsch=Shostakovich Trotzki=Trotsky Trotzky=Trotsky Kandinsky=Kandinsky Nijinsky=Nijinsky Nabokow=Nabokov Pasternak=Pasternak Solschenizyn=Solzhenitsyn ' +
	'Gorki=Gorky Gorbatschow=Gorbachev Chruschtschow=Khrushchev Jelzin=Yeltsin Sacharow=Sakharov Sacharowa=Zakharova Sachartschenko=Zakharchenko Nawalny=Navalny Nawalnaja=Navalnaya Nawalnyj=Navalny Prigoschin=Prigozhin ' +
	'Beria=Beria Berija=Beria Stalin=Stalin Lenin=Lenin Kowaljow=Kovalev Koroljow=Korolev Mendelejew=Mendeleev Aljechin=Alekhine Eisenstein=Eisenstein Diaghilew=Diaghilev Djagilew=Diaghilev ' +
	'Kaspersky=Kaspersky Chodorkowski=Khodorkovsky Medwedew=Medvedev Peskow=Peskov Lawrow=Lavrov Schoigu=Shoigu Gerassimow=Gerasimov Surkow=Surkov Setschin=Sechin Schirinowski=Zhirinovsky Jaschin=Yashin ' +
	'Kara-Mursa=Kara-Murza Mursa=Murza Kutusow=Kutuzov Wyssozki=Vysotsky Brodski=Brodsky Kasparow=Kasparov Karpow=Karpov Netrebko=Netrebko Gergijew=Gergiev Chatschaturjan=Khachaturian Pugatschowa=Pugacheva ' +
	'Frunse=Frunze Puschkin=Pushkin Schischkin=Shishkin Bakunin=Bakunin Bucharin=Bukharin Sobtschak=Sobchak Wyschinski=Vyshinsky Wertinski=Vertinsky Wolkonski=Volkonsky Lawrowitsch=Lavrovich Kuprin=Kuprin Bunin=Bunin Rasputin=Rasputin Tuchatschewski=Tukhachevsky Woroschilow=Voroshilov Schukowa=Zhukova Tereschkowa=Tereshkova Jessenin=Yesenin Jewtuschenko=Yevtushenko Zwetajewa=Tsvetaeva Achmatowa=Akhmatova Majakowski=Mayakovsky ' +
	'Nurejew=Nureyev Baryschnikow=Baryshnikov Alexijewitsch=Alexievich Scharapowa=Sharapova Dementjewa=Dementieva Asarenka=Azarenka Sabalenka=Sabalenka Swonarjowa=Zvonareva Kusnezowa=Kuznetsova Medwedewa=Medvedeva ' +
	// Ukrainian and Belarusian
	'Selenskyj=Zelenskyy Selenski=Zelensky Selenska=Zelenska Saluschnyj=Zaluzhnyi Saluschny=Zaluzhny Timoschenko=Tymoshenko Tymoschenko=Tymoshenko Janukowytsch=Yanukovych Janukowitsch=Yanukovych Juschtschenko=Yushchenko ' +
	'Jazenjuk=Yatsenyuk Klitschko=Klitschko Schewtschenko=Shevchenko Chmelnyzkyj=Khmelnytskyi Kutschma=Kuchma Krawtschuk=Kravchuk Lukaschenko=Lukashenko Lukaschenka=Lukashenka Tichanowskaja=Tsikhanouskaya ' +
	'Tichanowski=Tsikhanouski Kolesnikowa=Kalesnikava Bjaljazki=Bialiatski Kolomojskyj=Kolomoyskyi Achmetow=Akhmetov Bandera=Bandera Resnikow=Reznikov Podoljak=Podolyak Syrskyj=Syrskyi Jermak=Yermak Melnyk=Melnyk ' +
	// Georgia, Armenia, Azerbaijan, Central Asia
	'Dschugaschwili=Dzhugashvili Schewardnadse=Shevardnadze Saakaschwili=Saakashvili Surabischwili=Zourabichvili Gamsachurdia=Gamsakhurdia Iwanischwili=Ivanishvili Kobachidse=Kobakhidze Melia=Melia ' +
	'Paschinjan=Pashinyan Qassym=Kassym Kassym=Kassym Schomart=Jomart Sarkissjan=Sargsyan Sargsjan=Sargsyan Alijew=Aliyev Alijewa=Aliyeva Nasarbajew=Nazarbayev Tokajew=Tokayev Toqajew=Tokayev Karimow=Karimov Mirsijojew=Mirziyoyev Rachmon=Rahmon ' +
	'Otunbajewa=Otunbayeva Berdimuhamedow=Berdimuhamedow Dschaparow=Japarov Bakijew=Bakiyev Kadyrow=Kadyrov Dudajew=Dudayev Maschadow=Maskhadov Basajew=Basayev Schamil=Shamil ' +
	// Bulgarian, Macedonian, Serbian
	'Borissow=Borisov Stoitschkow=Stoichkov Schiwkow=Zhivkov Petkow=Petkov Parwanow=Parvanov Karadschić=Karadžić Miloschewitsch=Milosevic Karadschitsch=Karadzic Dschindschitsch=Djindjic ' +
	// Arabic, Persian, Hebrew, Turkish
	'Baschar=Bashar Yassir=Yasser Jassir=Yasser Arafat=Arafat Chaschoggi=Khashoggi Dschumblat=Jumblatt Chamenei=Khamenei Chomeini=Khomeini Chatami=Khatami Ahmadinedschad=Ahmadinejad Rohani=Rouhani Ruhani=Rouhani ' +
	'Sarif=Zarif Dschalili=Jalili Peseschkian=Pezeshkian Pahlewi=Pahlavi Laridschani=Larijani Mohammad=Mohammad Hamas=Hamas Haniyya=Haniyeh Hanija=Haniyeh Sinwar=Sinwar Nasrallah=Nasrallah ' +
	'Benjamin=Benjamin Mubarak=Mubarak Mursi=Morsi Sadat=Sadat Ghaddafi=Gaddafi Gadaffi=Gaddafi Gaddafi=Gaddafi Bouteflika=Bouteflika Maliki=Maliki Talabani=Talabani Barsani=Barzani Dschafari=Jafari Sadr=Sadr Sistani=Sistani ' +
	'Mahmud=Mahmoud Dschamal=Jamal Dschawad=Javad Chosrau=Khosrow Asis=Aziz Asisi=Azizi Sawahiri=Zawahiri Sarkawi=Zarqawi Salih=Saleh Masud=Massoud Massud=Massoud Hekmatjar=Hekmatyar Karsai=Karzai ' +
	'Dostum=Dostum Ghani=Ghani Netanjahu=Netanyahu Jair=Yair Jitzchak=Yitzhak Jizchak=Yitzhak Zipi=Tzipi Peres=Peres Scharon=Sharon Galant=Gallant Olmert=Olmert Schamir=Shamir Joaw=Yoav Mosche=Moshe Schimon=Shimon ' +
	'Schalom=Shalom Jehuda=Yehuda Josef=Josef Elijahu=Eliyahu Pascha=Pasha Atatürk=Atatürk Erdoğan=Erdoğan ' +
	// antiquity
	'Alkibiades=Alcibiades Perikles=Pericles Sokrates=Socrates Aristoteles=Aristotle Platon=Plato Euklid=Euclid Herodot=Herodotus Thukydides=Thucydides Sophokles=Sophocles Aischylos=Aeschylus Vergil=Virgil Horaz=Horace ' +
	'Ovid=Ovid Livius=Livy Herakles=Heracles Kleopatra=Cleopatra Odysseus=Odysseus Achilles=Achilles Kleisthenes=Cleisthenes Themistokles=Themistocles Iphikrates=Iphicrates Hippokrates=Hippocrates ' +
	'Seleukos=Seleucus Antiochos=Antiochus Ptolemaios=Ptolemy Plutarch=Plutarch Epikur=Epicurus Pythagoras=Pythagoras Archimedes=Archimedes Isokrates=Isocrates Polybios=Polybius Äschylus=Aeschylus Lukrez=Lucretius ' +
	'Konfuzius=Confucius Laotse=Laozi Echnaton=Akhenaten Nofretete=Nefertiti Hammurapi=Hammurabi Dschingis=Genghis Khan=Khan Tamerlan=Tamerlane Saladin=Saladin Avicenna=Avicenna Schahrazad=Scheherazade ';

/** Full names. */
const names: readonly (readonly [german: string, english: string])[] = [
	['Michail Gorbatschow', 'Mikhail Gorbachev'],
	['Josef Stalin', 'Joseph Stalin'],
	['Wladimir Iljitsch Lenin', 'Vladimir Lenin'],
	['Leo Tolstoi', 'Leo Tolstoy'],
	['Leo Trotzki', 'Leon Trotsky'],
	['Fjodor Dostojewski', 'Fyodor Dostoevsky'],
	['Anton Tschechow', 'Anton Chekhov'],
	['Wassily Kandinsky', 'Wassily Kandinsky'],
	['Andrej Sacharow', 'Andrei Sakharov'],
	['Mao Tse-tung', 'Mao Zedong'],
	['Mao Zedong', 'Mao Zedong'],
	['Tschou En-lai', 'Zhou Enlai'],
	['Tschiang Kai-schek', 'Chiang Kai-shek'],
	['Deng Hsiao-ping', 'Deng Xiaoping'],
	['Teng Hsiao-ping', 'Deng Xiaoping'],
	['Sun Jat-sen', 'Sun Yat-sen'],
	['Ho Tschi Minh', 'Ho Chi Minh'],
	['Kim Dschong-un', 'Kim Jong Un'],
	['Kim Jong-un', 'Kim Jong Un'],
	['Kim Jong-il', 'Kim Jong Il'],
	['Kim Il-sung', 'Kim Il Sung'],
	['Schinzo Abe', 'Shinzo Abe'],
	['Alexander Lukaschenko', 'Alexander Lukashenko'],
	['Swetlana Tichanowskaja', 'Sviatlana Tsikhanouskaya'],
	['Sergej Lawrow', 'Sergey Lavrov'],
	['Dschingis Khan', 'Genghis Khan'],
	['Karl der Große', 'Charlemagne'],
	['Friedrich der Große', 'Frederick the Great'],
	['Katharina die Große', 'Catherine the Great'],
	['Peter der Große', 'Peter the Great'],
	['Alexander der Große', 'Alexander the Great'],
	['Christoph Kolumbus', 'Christopher Columbus'],
	['Nikolaus Kopernikus', 'Nicolaus Copernicus'],
	['Johannes Calvin', 'John Calvin'],
	['Ulrich Zwingli', 'Huldrych Zwingli'],
	['Ferdinand Magellan', 'Ferdinand Magellan'],
	['Papst Franziskus', 'Pope Francis'],
];

/** Given names of popes and queens, which English translates where a numeral follows; of kings it translates some only (Karl, Wilhelm), so they stay. */
const regnal =
	'Johannes=John Paul=Paul Franziskus=Francis Benedikt=Benedict Klemens=Clement Clemens=Clement Gregor=Gregory Innozenz=Innocent Bonifatius=Boniface Elisabeth=Elizabeth Eduard=Edward Philipp=Philip Katharina=Catherine';

const readPairs = (list: string): ReadonlyMap<string, string> =>
	new Map(list.split(' ').map((pair) => pair.split('=') as [string, string]));

export const settledWords = readPairs(words);
export const settledNames: ReadonlyMap<string, string> = new Map(names);
export const regnalNames = readPairs(regnal);
