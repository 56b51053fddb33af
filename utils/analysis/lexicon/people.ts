/** Persons of a couple's life, and those it is compared with. */

export const kin =
  'mother mom mam dad father parents mother-in-law sister brother family sister-in-law brother-in-law grandma grandmother uncle aunt cousin ma papa mama daddy mommy mother_in_law kids son daughter child children';

/** Somebody held up as better. */
export const better =
  'husband husbands wife wives boyfriend girlfriend partner partners man men woman women guy guys person people couple couples adult adults parent parents father fathers mother mothers dad dads girls boys humans';
