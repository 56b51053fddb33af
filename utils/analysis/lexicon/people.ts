/** Who people are to one another. */

/** One's kin. */
export const family =
  'mother mom father dad parents parent sister brother family grandmother grandma uncle aunt cousin mother_in_law sister_in_law brother_in_law old_man old_woman';

export const kids = 'kids kid children child son daughter baby boys girls';

/** A partner, of anyone. */
export const partners =
  'husband husbands wife wives boyfriend boyfriends girlfriend girlfriends partner partners man men woman women guy guys';

/** Those one is measured against, beyond partners. */
export const people =
  'person people human humans human_being couple couples adult adults parent parents father fathers mother mothers dad dads mom moms friend boy girl';

/** Names for somebody loved. */
export const dear = 'love baby babe darling sweetheart honey beautiful gorgeous handsome dear angel princess sunshine';
