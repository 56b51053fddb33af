/** The most frequent small words of languages people write in chat; words that English has too are left out. */

/** Words without a letter that English lacks: such a letter tells by itself. */
export const foreignWords: ReadonlySet<string> = new Set(
  // Spanish and Portuguese
  (
    'que una por para eres siempre nunca nada porque pero como eso esto muy quiero puedo tienes hacer cuando isso nem sempre tudo meu minha seu uma com nao te el lo es en vete voy estou vai buenas obrigado amor porfa digas deixa quando ' +
    // French
    "t'es c'est j'ai il elle nous vous ils suis avec pour dans jamais rien mais comme quoi pourquoi moi toi mon une ce fait fais tu je les et pas est " +
    // German and Dutch
    'ich er sie wir ihr ist bist sind nicht nie immer nichts aber wie warum mir mich dir dich mein dein und oder ein eine von auf zu kann das der du bitte schon lass mach jij niet nooit altijd maar waarom een voor het ik ' +
    // Italian
    'io lui noi voi sono mai niente cosa mio mia tuo tua della che gli ti ci sei stai hai fai dove un ne ' +
    // Polish, Turkish
    'jest jestem nigdy zawsze bardzo mnie co za daj neden bir ama ben sen seni bana sana gel ' +
    // Vietnamese, Indonesian and Malay, Tagalog, Hindi in Latin letters
    'kamu aku tidak selalu pernah kenapa karena yang ini itu dengan saya awak kau jangan sudah bodoh maaf ikaw ako hindi lagi kasi bakit naman ang mga mo ka kita tum mera meri tera teri nahi nahin hai hain kyun kya aur lekin kabhi mujhe tumhe maine bahut karo kar ghar'
  ).split(' '),
);
