/** The most frequent small words of English and of languages people write in chat; words both share are left out. */

export const englishWords: ReadonlySet<string> = new Set(
  'the and you your i my we our he she it is am are was were be been do does did have has had not never always will would can could should what when where why how who this that these those to of in on at with for from about but or if so just like know think want need get got go going come make take say said tell see look because then now here there they them his her their as an than too very really all any some out up down over again good well please ok yes shut stop idiot stupid love'.split(
    ' ',
  ),
);

export const foreignWords: ReadonlySet<string> = new Set(
  // Spanish and Portuguese
  (
    'que el los las una por para con eres estás esta está siempre nunca nada porque pero como cómo qué eso esto mi mí muy más tú usted quiero puedo tienes tienen hacer haces dices quieres cuando también não você voce é isso para mas nem sempre tudo meu minha sua seu fazer está uma com quando muito nao tu te lo ya estoy eres cállate calla ' +
    // French
    "je tu il elle nous vous ils est suis es être avoir avec pour dans pas ne jamais toujours rien mais comme quoi pourquoi parce moi toi mon ma ton ta c'est t'es j'ai une des les du au ce cette fait fais veux peux " +
    // German and Dutch
    'ich du er sie wir ihr ist bist sind nicht nie immer nichts aber wie warum weil mir mich dir dich mein dein und oder das der die ein eine mit für von auf zu im kann kannst willst machst hast habe jij je ik niet nooit altijd maar waarom omdat mijn jouw een het van voor op met ben bent wat doe ' +
    // Italian
    'io tu lui lei noi voi sei sono non mai sempre niente perché perche come cosa mio mia tuo tua con per della che gli ' +
    // Polish, Turkish, Vietnamese, Indonesian and Malay, Tagalog, Hindi in Latin letters
    'jesteś nie zawsze nigdy dlaczego ale jak sen ben neden hiç her zaman değil çok bir ama için kamu kau aku tidak tak selalu tidak pernah kenapa karena yang dan ini itu dengan saya awak mau ikaw ako hindi lagi palagi kasi bakit naman lang mo ko ang ng sa mga ka po tum tu mera meri tera teri nahi nahin hai hain kyun kyu kya aur lekin hamesha kabhi mujhe tumhe tumne maine main bahut karo karte hota'
  )
    .split(' ')
    .filter(
      (word) =>
        !englishWords.has(word) &&
        ![
          'die',
          'main',
          'her',
          'mine',
          'mi',
          'ma',
          'es',
          'te',
          'op',
          'per',
          'come',
          'data',
          'ben',
          'sa',
          'ya',
          'lo',
          'mo',
          'ka',
          'ko',
          'po',
          'tu',
          'la',
          'lang',
          'de',
          'ne',
          'con',
          'dan',
          'des',
          'im',
          'van',
          'war',
          'sen',
          'pas',
          'est',
          'ton',
          'ta',
          'les',
          'los',
          'mas',
          'tak',
          'me',
          'mit',
          'ang',
          'den',
          'wat',
          'sua',
          'das',
          'der',
          'ik',
          'on',
          'au',
          'du',
          'je',
          'doe',
          'un',
          'los',
          'el',
          'hast',
          'mau',
          'met',
          'het',
          'po',
          'ng',
          'lei',
          'sei',
          'non',
          'ale',
          'jak',
          'kau',
          'bent',
        ].includes(word),
    ),
);
