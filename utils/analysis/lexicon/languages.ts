/** The most frequent small words of English and of languages people write in chat; words both share are left out. */

export const englishWords: ReadonlySet<string> = new Set(
  'the and you your i my we our he she it is am are was were be been do does did have has had not never always will would can could should what when where why how who this that these those to of in on at with for from about but or if so just like know think want need get got go going come make take say said tell see look because then now here there they them his her their as an than too very really all any some out up down over again good well please ok yes shut stop idiot stupid love'.split(
    ' ',
  ),
);

export const foreignWords: ReadonlySet<string> = new Set(
  [
    // Spanish and Portuguese
    'que las una por para eres estás esta está siempre nunca nada porque pero como cómo qué eso esto mí muy más tú usted quiero puedo tienes tienen hacer haces dices quieres cuando también não você voce é isso nem sempre tudo meu minha seu fazer uma com quando muito nao estoy cállate calla',
    // French
    "il elle nous vous ils suis être avoir avec pour dans jamais toujours rien mais comme quoi pourquoi parce moi toi mon c'est t'es j'ai une ce cette fait fais veux peux",
    // German and Dutch
    'ich er sie wir ihr ist bist sind nicht nie immer nichts aber wie warum weil mir mich dir dich mein dein und oder ein eine für von auf zu kann kannst willst machst habe jij niet nooit altijd maar waarom omdat mijn jouw een voor',
    // Italian
    'io lui noi voi sono mai niente perché perche cosa mio mia tuo tua della che gli',
    // Polish, Turkish, Vietnamese, Indonesian and Malay, Tagalog, Hindi in Latin letters
    'jesteś zawsze nigdy dlaczego neden hiç zaman değil çok bir ama için kamu aku tidak selalu pernah kenapa karena yang ini itu dengan saya awak ikaw ako hindi lagi palagi kasi bakit naman mga tum mera meri tera teri nahi nahin hai hain kyun kyu kya aur lekin hamesha kabhi mujhe tumhe tumne maine bahut karo karte hota',
  ].flatMap((list) => list.split(' ')),
);
