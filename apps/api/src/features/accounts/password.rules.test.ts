import { expect, test } from '@jest/globals';
import { passwordFault } from './password.rules.js';

test.each([
  ['1234567', 'short'],
  ['五社平台志愿者', 'short'],
  ['12345678', 'common'],
  ['Password1', 'common'],
  ['1qaz2wsx', 'common'],
  ['19880808', 'common'],
  ['13812345678', 'common'],
  ['zy19880808', 'common'],
  ['5201314ai', 'common'],
  ['abababab', 'common'],
  ['woaini1314', 'common'],
  ['Wushe2026!', 'common'],
  ['ma13812345678', 'common'],
  ['maxiaolan1', 'common'],
  ['maxiaolan-kan-hai', null],
  ['雨后的满城北街', 'short'],
  ['雨后的满城北街很静', null],
  ['tianhe7Q!rain', null],
])('the password %s is %s', (password, fault) => {
  expect(passwordFault(password, ['13812345678', 'maxiaolan'])).toBe(fault);
});
