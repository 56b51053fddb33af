import { expect, test } from 'vitest';
import { inflections, thirdPerson } from '@/utils/analysis/text/inflect';

test.each([
  ['be', 'be am is are was were been being'],
  ['have', 'have has had having'],
  ['do', 'do does did done doing'],
  ['put', 'put puts putting'],
  ['begin', 'begin begins began begun beginning'],
  ['lie', 'lie lies lied lying'],
  ['help', 'help helps helped helping'],
  ['watch', 'watch watches watched watching'],
  ['try', 'try tries tried trying'],
  ['plan', 'plan plans planned planning'],
  // A word that each object of the language has for a property.
  ['constructor', 'constructor constructors constructored constructoring'],
])('%s: %s', (base, forms) => {
  expect(inflections(base).join(' ')).toBe(forms);
});

test('the third person of have', () => {
  expect(thirdPerson('have')).toBe('has');
});
