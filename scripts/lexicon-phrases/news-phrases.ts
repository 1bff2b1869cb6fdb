/**
 * Phrases of news German that the word list lacks or glosses otherwise than news means them, in its own notation (`German :: English; English`; verbs
 * with their `to`). They are kept whatever they are made of, and their English stands first.
 */
export const newsPhrases = `
im Gegenzug :: in return
allen voran :: above all; first and foremost
nach wie vor :: still
unter anderem :: among other things
vor allem :: above all; especially
nicht mehr :: no longer
noch nicht :: not yet
immer noch :: still
immer mehr :: more and more
immer wieder :: again and again; repeatedly
nicht zuletzt :: not least
so gut wie :: virtually; almost
eine Reihe von :: a number of; a series of
eine Vielzahl von :: a large number of; a multitude of
bis zu :: up to
im Vorfeld :: in the run-up
im Zuge :: in the course of
im Zusammenhang mit :: in connection with
im Rahmen :: within the framework of; as part of
im Hinblick auf :: with regard to; in view of
mit Blick auf :: with a view to; with regard to
in Bezug auf :: with regard to
im Laufe :: in the course of
im Fall :: in the case of; in the event of
im Falle :: in the case of; in the event of
im Gegensatz zu :: in contrast to; unlike
im Vergleich zu :: compared to; compared with
im Auftrag :: on behalf of; commissioned by
im Namen :: in the name of; on behalf of
im Schnitt :: on average
im Grunde :: basically
im Nachhinein :: in hindsight
in der Regel :: as a rule; usually
in der Lage sein :: to be able to; to be in a position to
in erster Linie :: primarily; first and foremost
in der Folge :: subsequently; as a result
in Folge :: as a result of; in a row
in Sachen :: in matters of; when it comes to
in Zukunft :: in future
in Form von :: in the form of
in Richtung :: towards; in the direction of
in Höhe von :: amounting to; of
in Reaktion auf :: in response to
als Reaktion auf :: in response to
auf Grund :: because of
auf Kosten :: at the expense of
auf jeden Fall :: in any case; definitely
auf keinen Fall :: under no circumstances
auf der Flucht :: on the run
auf freiem Fuß :: at large
auf Eis liegen :: to be on hold
auf den Weg bringen :: to launch; to initiate; to get under way
auf der Hand liegen :: to be obvious
auf dem Spiel stehen :: to be at stake
auf dem Laufenden halten :: to keep informed; to keep posted
aus Sicht :: from the point of view of
ein für alle Mal :: once and for all
hinter verschlossenen Türen :: behind closed doors
mit sofortiger Wirkung :: with immediate effect
ohne Weiteres :: readily; without further ado
unter Berufung auf :: citing; with reference to
unter der Hand :: secretly; under the table
unter Umständen :: possibly; in certain circumstances
unter Druck geraten :: to come under pressure
unter Druck setzen :: to put under pressure; to pressure
unter Druck stehen :: to be under pressure
unter Beschuss geraten :: to come under fire
vor Ort :: on site; locally; on the ground
vor dem Hintergrund :: against the background of
zum einen :: on the one hand
zum anderen :: on the other hand
zum Beispiel :: for example
zum Teil :: partly
zum Opfer fallen :: to fall victim to
zum Ausdruck bringen :: to express
zum Erliegen kommen :: to come to a standstill
zum Scheitern bringen :: to thwart; to cause to fail
zur Folge haben :: to result in; to lead to
zur Kenntnis nehmen :: to take note of
zur Rechenschaft ziehen :: to hold accountable
zur Sprache bringen :: to raise; to bring up
zur Sprache kommen :: to come up; to be discussed
zur Verfügung stehen :: to be available
zur Verfügung stellen :: to provide; to make available
zur Wehr setzen :: to defend; to fight back
zu Ende gehen :: to come to an end
zu Gunsten :: in favour of
zu Lasten :: at the expense of
zu Wort kommen :: to have one's say; to be heard
ums Leben kommen :: to die; to be killed; to lose one's life
ums Leben bringen :: to kill
außer Kraft setzen :: to suspend; to repeal
außer Acht lassen :: to disregard; to leave out of account
in Kraft treten :: to come into force; to take effect
in Kraft setzen :: to put into effect
in Kauf nehmen :: to accept; to put up with
in Anspruch nehmen :: to make use of; to take up; to claim
in Betracht ziehen :: to consider; to take into account
in Frage stellen :: to question; to call into question
in Frage kommen :: to be possible; to come into question
in Gang setzen :: to set in motion
in Gang kommen :: to get going; to get under way
in Haft nehmen :: to take into custody
in Brand setzen :: to set on fire
in Verbindung bringen :: to link; to associate
in die Luft sprengen :: to blow up
in die Enge treiben :: to corner; to drive into a corner
ins Leben rufen :: to set up; to launch; to found
ins Visier nehmen :: to target; to take aim at
ins Spiel bringen :: to bring up; to bring into play
ans Licht kommen :: to come to light
an der Macht sein :: to be in power
an die Macht kommen :: to come to power
Stellung nehmen :: to comment; to take a position
Anklage erheben :: to bring charges
Klage einreichen :: to file a lawsuit
Bezug nehmen :: to refer to
Abstand nehmen :: to refrain; to back away from
Einfluss nehmen :: to exert influence
Einspruch einlegen :: to object; to appeal
Berufung einlegen :: to lodge an appeal
Maßnahmen ergreifen :: to take measures
eine Rolle spielen :: to play a role; to play a part
eine Entscheidung treffen :: to make a decision
eine Vereinbarung treffen :: to reach an agreement
einen Antrag stellen :: to file an application; to submit a request
eine Frage stellen :: to ask a question
ein Zeichen setzen :: to send a signal; to set an example
Kritik üben :: to criticise
Druck ausüben :: to exert pressure; to put pressure on
Rechnung tragen :: to take into account
Sorge tragen :: to ensure; to take care
Wert legen :: to attach importance to
das Wort ergreifen :: to take the floor
die Rede sein :: to be talk of
der Ansicht sein :: to be of the opinion
der Meinung sein :: to be of the opinion
Vereinte Nationen :: United Nations
Vereinigte Staaten :: United States
Weißes Haus :: White House
Europäische Union :: European Union
Erster Weltkrieg :: First World War
Zweiter Weltkrieg :: Second World War
Kalter Krieg :: Cold War
Naher Osten :: Middle East
`;
