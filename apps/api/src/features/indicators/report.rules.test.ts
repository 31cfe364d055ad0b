import { expect, test } from '@jest/globals';
import {
  afterStep,
  mayStep,
  ReportAction,
  reportSteps,
  ReportSide,
  ReportState,
  sideOf,
  TOGETHER,
  togetherFault,
  topOf,
  type Carried,
} from './report.rules.js';

const TOWNSHIP = '640106001';
/** A township's report in a state, held by a region. */
const report = (state: ReportState, heldCode = TOWNSHIP): Carried => ({
  state,
  regionCode: TOWNSHIP,
  heldCode,
  topCode: '64',
});
/** Where a report of each state lies in the table: a county holds what was accepted or approved there. */
const HELD: Readonly<Record<ReportState, string>> = {
  draft: TOWNSHIP,
  submitted: TOWNSHIP,
  accepted: '640106',
  approved: '640106',
  returned: TOWNSHIP,
  locked: '64',
  discarded: TOWNSHIP,
};

/** Level of the actor, state, what may be done, where it then stands and who holds it: everything else is closed. */
const TABLE = [
  ['own', 'draft', 'save', 'draft', TOWNSHIP],
  ['own', 'draft', 'submit', 'submitted', TOWNSHIP],
  ['own', 'draft', 'discard', 'discarded', TOWNSHIP],
  ['own', 'returned', 'save', 'returned', TOWNSHIP],
  ['own', 'returned', 'submit', 'submitted', TOWNSHIP],
  ['own', 'returned', 'discard', 'discarded', TOWNSHIP],
  ['own', 'submitted', 'recall', 'draft', TOWNSHIP],
  ['next', 'submitted', 'accept', 'accepted', '640106'],
  ['next', 'submitted', 'return', 'returned', TOWNSHIP],
  ['holder', 'accepted', 'approve', 'approved', '640106'],
  ['holder', 'accepted', 'unaccept', 'submitted', TOWNSHIP],
  ['holder', 'accepted', 'return', 'returned', TOWNSHIP],
  ['holder', 'approved', 'unapprove', 'accepted', '640106'],
  ['next', 'approved', 'accept', 'accepted', '6401'],
  ['next', 'approved', 'return', 'returned', TOWNSHIP],
  ['own', 'locked', 'correct', 'locked', '64'],
  ['reporter', 'locked', 'correct', 'locked', '64'],
];

test('level of the actor x state: exactly these actions lead to exactly these states', () => {
  const found = Object.values(ReportSide).flatMap((side) =>
    Object.values(ReportState).flatMap((state) =>
      Object.values(ReportAction)
        .filter((action) => mayStep(side, action, state) && reportSteps[action].from.includes(state))
        .map((action) => {
          const { state: next, heldCode } = afterStep(report(state, HELD[state]), action);
          return [side, state, action, next, heldCode];
        }),
    ),
  );
  const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' ')).toSorted();
  expect(sorted(found)).toEqual(sorted(TABLE));
});

test('a report climbs township, county, city, province, and is locked there', () => {
  let at = report('draft');
  const way: string[] = [];
  for (const action of ['submit', 'accept', 'approve', 'accept', 'approve', 'accept', 'approve'] as const) {
    at = { ...at, ...afterStep(at, action) };
    way.push(`${at.state} ${at.heldCode}`);
  }
  expect(way).toEqual([
    'submitted 640106001',
    'accepted 640106',
    'approved 640106',
    'accepted 6401',
    'approved 6401',
    'accepted 64',
    'locked 64',
  ]);
});

test('taking back an acceptance gives the report to the level below as that one had approved it', () => {
  expect(afterStep(report('accepted', '6401'), 'unaccept')).toEqual({
    state: 'approved',
    heldCode: '640106',
  });
  expect(afterStep(report('accepted', '64'), 'unaccept')).toEqual({ state: 'approved', heldCode: '6401' });
});

test('a state that does not know an action refuses it', () => {
  expect(() => afterStep(report('locked', '64'), 'submit')).toThrow('WRONG_STATE');
  expect(() => afterStep(report('discarded'), 'save')).toThrow('WRONG_STATE');
});

test('who somebody is to a report follows from where the report lies', () => {
  const held = report('approved', '640106');
  expect(
    ['640106001', '640106', '6401', '64', '640106002', '640104', '32'].map((at) => sideOf(at, held)),
  ).toEqual(['reporter', 'holder', 'next', 'watcher', 'outside', 'outside', 'outside']);
  expect([sideOf(TOWNSHIP, report('draft')), sideOf('640106', report('draft'))]).toEqual(['own', 'next']);
});

test('every state can be reached', () => {
  const seen = new Map([['draft 640106001', report('draft')]]);
  for (const at of seen.values()) {
    for (const action of Object.values(ReportAction)) {
      if (!reportSteps[action].from.includes(at.state)) continue;
      const next = { ...at, ...afterStep(at, action) };
      seen.set(`${next.state} ${next.heldCode}`, next);
    }
  }
  expect(new Set([...seen.values()].map(({ state }) => state))).toEqual(new Set(Object.values(ReportState)));
});

test('a report is locked where its policy holds, one for the whole country at the province', () => {
  expect([topOf('64', TOWNSHIP), topOf(null, TOWNSHIP)]).toEqual(['64', '64']);
  expect(afterStep({ ...report('draft'), topCode: TOWNSHIP }, 'submit').state).toBe('locked');
});

test('together are taken only the steps that lead on, and only what asks for no second look', () => {
  expect(TOGETHER).toEqual(['accept', 'approve']);
  for (const action of TOGETHER) expect(reportSteps[action].needsReason).toBe(false);
  expect(togetherFault([])).toBeNull();
  expect(togetherFault(['jump'])).toBe('FIGURE_TO_LOOK_AT');
});
