// Signs of parties: which of them tell alone that two acts are two.
import { expect, test } from 'vitest';
import { areSignsApart } from '../../src/resolve/acts/party-sign.js';

const CASES: readonly (readonly [what: string, a: string, b: string, isApart: boolean, whereTimed: boolean])[] = [
  ['no sign', '', 'mIRN>RUS', false, false],
  ['one pair', 'mIRN>RUS', 'mRUS>IRN', false, false],
  ['one state and two others', 'mIRN>RUS', 'mTUR>RUS', true, true],
  ['one side names fewer', 'mIRN>', 'mIRN>RUS', false, false],
  ['presidents of two states', 'mirn>RUS', 'mtur>RUS', true, true],
  ['a president and his state', 'mirn>RUS', 'mIRN>RUS', false, false],
  ['a person of no state that is told', 'm?>RUS', 'mtur>RUS', false, false],
  ['states without a code', 'm*>RUS', 'mIRN>RUS', true, true],
  ['another victim', 'rRUS>UKR', 'rRUS>SYR', true, true],
  ['another doer', 'rRUS>UKR', 'rSYR>UKR', true, true],
  ['another doer, which is in dispute', 'dRUS>UKR', 'dSYR>UKR', true, false],
  ['roles that are turned round', 'rRUS>UKR', 'rUKR>RUS', true, false],
];

test.each(CASES)('%s', (_what, a, b, isApart, whereTimed) => {
  expect([areSignsApart(a, b, false), areSignsApart(b, a, false)]).toEqual([isApart, isApart]);
  expect([areSignsApart(a, b, true), areSignsApart(b, a, true)]).toEqual([whereTimed, whereTimed]);
});
