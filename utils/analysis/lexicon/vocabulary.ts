/** What a line of notation may refer to: our word classes and pieces. */
import type { Vocabulary } from '../detectors/notation';
import { classes } from './classes';
import { fragments } from './fragments';

const classTable = new Map(Object.entries(classes));
const fragmentTable = new Map(Object.entries(fragments));

export const vocabulary: Vocabulary = {
  classOf: (name) => classTable.get(name),
  fragmentOf: (name) => fragmentTable.get(name),
};
