/**
 * How a closed-class form divides over its classes, in rough shares: what is written here need not add up. Forms that are not listed divide evenly.
 */
export const formWeights = `
der     article 88  relative 7   demonstrative 5
die     article 82  relative 13  demonstrative 5
das     article 68  relative 10  demonstrative 22
den     article 97  relative 2   demonstrative 1
dem     article 92  relative 6   demonstrative 2
des     article 100 
ein     determiner 97 separated 3
zu      preposition 40 zu 48 degree 8 separated 4
als     preposition 35 comparison 30 subordinator 35
wie     comparison 50 subordinator 25 adverb 25
während preposition 50 subordinator 50
seit    preposition 92 subordinator 8
bis     preposition 85 subordinator 15
statt   preposition 60 infinitiveOpener 20 separated 20
um      preposition 55 infinitiveOpener 35 separated 8
ohne    preposition 85 infinitiveOpener 15
da      adverb 45 subordinator 45 separated 10
damit   pronominalAdverb 60 subordinator 40
denn    coordinator 65 adverb 25 comparison 3
doch    adverb 60 coordinator 40
aber    coordinator 70 adverb 30
jedoch  adverb 80 coordinator 20
allein  adverb 95 coordinator 3
noch    adverb 96 coordinator 4
auch    adverb 99.5 subordinator 0.2
wenn    subordinator 100
dass    subordinator 100
ob      subordinator 99 preposition 0.1
wo      subordinator 75 adverb 25
warum   subordinator 50 adverb 50
sich    reflexive 100
ihr     determiner 55 personal 45
ihrer   determiner 97 personal 3
sein    determiner 50 infinitive 50
seiner  determiner 99 personal 1
meiner  determiner 97 personal 3
deiner  determiner 97 personal 3
unser   determiner 97 personal 3
was     interrogative 60 relative 40
wer     interrogative 100
nicht   negation 100
etwas   indefinite 55 adverb 45
nichts  indefinite 100
mehr    adverb 70 determiner 30
weniger adverb 60 determiner 40
viel    determiner 75 adverb 25
wenig   determiner 55 adverb 45
selbst  adverb 100
an      preposition 93 separated 7
auf     preposition 94 separated 6
aus     preposition 93 separated 7
ab      preposition 50 separated 50
bei     preposition 98 separated 2
mit     preposition 97 separated 3
vor     preposition 93 separated 7
nach    preposition 96 separated 3 postposition 1
durch   preposition 96 separated 4
über    preposition 97 separated 2 adverb 1
unter   preposition 98 separated 1 adverb 1
gegen   preposition 99
gegenüber preposition 60 postposition 35 separated 5
entgegen preposition 60 separated 30 postposition 10
zufolge postposition 98 preposition 2
wegen   preposition 96 postposition 4
gemäss  preposition 70 postposition 30
halber  postposition 95 preposition 5
entlang preposition 30 postposition 60 separated 10
laut    preposition 75
dank    preposition 90
trotz   preposition 100
kraft   preposition 70
rechts  adverb 95 preposition 5
links   adverb 95 preposition 5
ausser  preposition 90 infinitiveOpener 4 subordinator 6
nahe    preposition 50 separated 2
je      adverb 90 subordinator 10
weder   coordinator 100
entweder coordinator 100
sowohl  coordinator 100
ja      adverb 90 interjection 10
nein    interjection 100
welche  determiner 70 relative 30
welcher determiner 70 relative 30
welches determiner 75 relative 25
welchem determiner 80 relative 20
welchen determiner 85 relative 15
dessen  relative 50 determiner 45 demonstrative 5
deren   relative 55 determiner 40 demonstrative 5
derer   demonstrative 50 determiner 50
denen   relative 85 demonstrative 15
will    finiteModal 100
hoch    separated 5
weg     adverb 60 separated 40
zurück  adverb 30 separated 70
zusammen adverb 60 separated 40
fort    adverb 30 separated 70
weiter  adverb 80 separated 20
wieder  adverb 97 separated 3
wohl    adverb 95 separated 3
gleich  adverb 95 separated 5
voran   adverb 20 separated 80
`;
