import { describe, expect, it } from '@jest/globals';

import { CheckSection, loadChecks, readChecks, together } from './checks.js';

const all = loadChecks();
const one = `
- code: a-check
  section: needs
  severity: error
  name: { zh: 名, en: name }
  description: { zh: 述, en: what }
  recommendation: { zh: 办, en: do }
  details: select 1
`;

describe('the integrity checks', () => {
  it('are thirty-six, some in every section', () => {
    expect(all).toHaveLength(36);
    expect(new Set(all.map(({ section }) => section))).toEqual(new Set(Object.values(CheckSection)));
  });

  it('each tell the id, name, place and link of what is at fault', () => {
    for (const { code, details } of all) {
      for (const column of ['name', 'region_code', 'link']) expect(`${code}: ${details}`).toContain(column);
    }
  });

  it('name no person', () => {
    for (const { code, details } of all)
      expect({ code, names: /person\.name|holder\.name/.test(details) }).toEqual({ code, names: false });
  });

  it('are refused with a wrong severity, without a language, or twice', () => {
    expect(() => readChecks(one.replace('error', 'awful'), 'x.yaml')).toThrow('severity');
    expect(() => readChecks(one.replace(', en: do', ''), 'x.yaml')).toThrow('recommendation.en is missing');
    expect(() => together([readChecks(one, 'x'), readChecks(one, 'y')])).toThrow('listed twice');
  });
});
