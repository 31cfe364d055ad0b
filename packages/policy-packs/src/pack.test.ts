import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { PackRefused, readPack } from './pack.js';
import { packText } from './testing/pack-of.js';

const defaults = readFileSync(new URL('../packs/platform-defaults.yaml', import.meta.url), 'utf8');

function refusalOf(yaml: string): string {
  try {
    readPack(yaml, 'broken.yaml');
  } catch (refusal) {
    if (refusal instanceof PackRefused) return refusal.message;
    throw refusal;
  }
  return 'accepted';
}

describe('a broken pack is refused with the path of its fault:', () => {
  it.each([
    [
      'weights that miss the thousand',
      'skills: 250',
      'skills: 251',
      'parameters.matching.volunteer.weights must sum to 1000 thousandths, not 1001',
    ],
    [
      'a weight that is no whole thousandth',
      'skills: 250',
      'skills: 250.5',
      'parameters.matching.volunteer.weights.skills must be a whole number from 0 to 1000',
    ],
    [
      'a bonus that rises',
      'bonus: 50 }',
      'bonus: 151 }',
      'parameters.planning.fairness must have rising shares and no rising bonuses',
    ],
    ['a part left out', 'grade: 100, ', '', 'parameters.matching.organization.weights.grade is missing'],
    [
      'a part nobody knows',
      'grade: 100',
      'FAME: 100',
      'parameters.matching.organization.weights.FAME is not known',
    ],
    ['an urgency left out', 'pressing:', 'HASTY:', 'parameters.needClocks.byUrgency.pressing is missing'],
    [
      'a planned stage with an amount',
      'amount: null',
      'amount: 3',
      'parameters.needClocks.byUrgency.longTerm.claimAnswer has an amount exactly when it is not planned',
    ],
    [
      'reminders that do not come nearer',
      'remindMonthsBefore: [6, 3, 1]',
      'remindMonthsBefore: [6, 6, 1]',
      'parameters.continuingEducation.remindMonthsBefore must be falling months',
    ],
    [
      'a grade of licences left out',
      'hours: { assistant: 72, ',
      'hours: { ',
      'parameters.continuingEducation.hours.assistant is missing',
    ],
    [
      'stars that do not rise',
      '600, 1000',
      '600, 600',
      'parameters.starLevels.hours must be five rising numbers of hours',
    ],
    [
      'an unlisted source',
      'source: fujian-stars',
      'source: hearsay',
      'parameters.starLevels.source is not among the sources: hearsay',
    ],
    [
      'an unlisted source in a list',
      'source: charity-law',
      'source: hearsay',
      'leads[4].source is not among the sources: hearsay',
    ],
    [
      'an unknown gate',
      'gate: insurance',
      'gate: LUCK',
      'parameters.gates.rules[1].gate must be one of childProtection',
    ],
    [
      'a day that is none',
      'issuedOn: 2024-04-12',
      'issuedOn: 2024-04-31',
      'sources.volunteering-opinions.issuedOn must be a day',
    ],
    ['a region without quotes', 'holdsIn: null', 'holdsIn: 64', 'holdsIn must be a region code in quotes'],
    [
      'an end before the beginning',
      'from: 2020-01-01, to: null, evidence: proposed',
      'from: 2020-01-01, to: 2020-01-01, evidence: proposed',
      'valid must end after it begins',
    ],
    ['a title in one language', ', en: Platform defaults', '', 'title.en is missing'],
    ['a field typed wrong', 'leads:', 'leaders:', 'leaders is not known'],
    ['no YAML', 'leads:', 'leads: [', 'the file is no YAML'],
  ])('%s', (_, right, wrong, message) => {
    expect(defaults).toContain(right);
    expect(refusalOf(defaults.replace(right, wrong))).toContain(`broken.yaml: ${message}`);
  });

  it('every fault at once', () => {
    const message = refusalOf(packText({ code: 'Not Kebab', title: { zh: '', en: 'Trial' } }));
    expect(message.split('\n')).toEqual([
      'broken.yaml: code must be a code in small letters, digits and hyphens',
      'broken.yaml: title.zh must be a text',
    ]);
  });
});

describe('an indicator', () => {
  const value = (amount: string) => ({ value: amount, source: 'here', evidence: 'read' });
  const row = (given: object) =>
    packText({
      indicators: [
        {
          code: 'coverage',
          name: { zh: '覆盖率', en: 'Coverage' },
          status: 'confirmed',
          unit: 'percent',
          direction: 'atLeast',
          nature: null,
          countedLevel: 'community',
          numerator: null,
          denominator: null,
          frequency: 'year',
          definition: { by: 'notRecorded' },
          shownPlaces: 1,
          base: null,
          target: { year: 2025, values: [value('80')] },
          note: null,
          ...given,
        },
      ],
    });

  it('is read when it is confirmed with one value', () => {
    expect(refusalOf(row({}))).toBe('accepted');
    expect(refusalOf(row({ target: { year: 2025, values: [value('80'), value('80')] } }))).toBe('accepted');
  });

  it.each([
    ['confirmed without value', { target: { year: 2025, values: [] } }, 'exactly one value'],
    [
      'confirmed with two values',
      { target: { year: 2025, values: [value('80'), value('90')] } },
      'exactly one value',
    ],
    ['conflicting with one value', { status: 'conflicting' }, 'values that differ'],
    ['not verified with a value', { status: 'unverified' }, 'no target value'],
    ['with a target and no unit', { unit: null }, 'needs a unit'],
    [
      'for each unit in percent',
      { definition: { by: 'notRecorded', each: true } },
      'its own unit is a count',
    ],
    ['computed by nothing', { definition: { by: 'computed' } }, 'names a computation'],
    [
      'reported by nobody',
      { definition: { by: 'reported', denominator: 'none' } },
      'says who reports and over what',
    ],
    [
      'reported over units of no level',
      { definition: { by: 'reported', reportedBy: 'county', denominator: 'units' } },
      'needs levels',
    ],
    [
      'counting stations of no kind',
      { definition: { by: 'computed', computation: 'unitsWithStation', levels: ['county'] } },
      'needs levels and a kind',
    ],
    [
      'counting namings without their code',
      { definition: { by: 'computed', computation: 'unitsNamed', levels: ['community'] } },
      'the code of a designation',
    ],
  ])('is refused when it is %s', (_, given, message) => {
    expect(refusalOf(row(given))).toMatch(new RegExp(`indicators\\[0\\][. ].*${message}`));
  });

  it('is refused when its value is a float that YAML may round', () => {
    const floating = row({}).replace('"80"', '80.1');
    expect(refusalOf(floating)).toContain(
      'indicators[0].target.values[0].value must be a decimal figure in quotes',
    );
  });
});
