import { describe, expect, it } from '@jest/globals';
import { assign, verify, type Fault, type Plan } from './index.js';
import { instance } from './testing/instances.js';

const problem = instance({ needs: 60, volunteers: 400, seed: 3, times: 'windows', teams: true, funds: 3 });
const plan = assign(problem);
const roleOf = (row: number) => problem.pairs.offsets.findIndex((offset) => offset > row) - 1;
/** A chosen pair whose need has somebody in another role too. */
const first =
  plan.pairs.find((row) =>
    plan.pairs.some(
      (other) =>
        roleOf(other) !== roleOf(row) &&
        problem.roles.need[roleOf(other)] === problem.roles.need[roleOf(row)],
    ),
  ) ?? plan.pairs[0];

/** Rows of the plan without those of one role. */
const withoutRole = (role: number) => plan.pairs.filter((row) => roleOf(row) !== role);

const planted: readonly { kind: Fault['kind']; plan: Plan }[] = [
  { kind: 'pairRange', plan: { ...plan, pairs: Int32Array.from([...plan.pairs, 1_000_000]) } },
  { kind: 'pairOrder', plan: { ...plan, pairs: Int32Array.from([...plan.pairs, plan.pairs[0]]) } },
  { kind: 'objective', plan: { ...plan, objective: plan.objective + 1 } },
  { kind: 'bound', plan: { ...plan, bound: plan.bound * 0.99 } },
  { kind: 'gap', plan: { ...plan, gap: plan.gap / 2 + 0.1 } },
  { kind: 'teamShort', plan: { ...plan, pairs: withoutRole(roleOf(first)) } },
  {
    kind: 'notFullyPaid',
    plan: { ...plan, payments: { ...plan.payments, amount: plan.payments.amount.map((each) => each - 1) } },
  },
  {
    kind: 'fundOverspent',
    plan: { ...plan, payments: { ...plan.payments, amount: plan.payments.amount.map((each) => each * 50) } },
  },
  {
    kind: 'paymentRange',
    plan: { ...plan, payments: { ...plan.payments, fund: plan.payments.fund.map((fund) => (fund + 1) % 3) } },
  },
  { kind: 'paymentForNothing', plan: { ...plan, pairs: new Int32Array(0) } },
  { kind: 'prices', plan: { ...plan, prices: { ...plan.prices, fund: plan.prices.fund.map(() => -1) } } },
];

describe('the verifier', () => {
  it('finds nothing wrong with a plan as it was made', () => {
    expect(verify(problem, plan).faults).toEqual([]);
    expect(plan.payments.need.length).toBeGreaterThan(0);
  });

  it.each(planted)('finds a planted $kind', ({ kind, plan: spoilt }) => {
    const verdict = verify(problem, spoilt);
    expect(verdict.isRight).toBe(false);
    expect(verdict.faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('finds too many heads, too many shifts, an overlap and a missing settled pair', () => {
    const all = Int32Array.from(problem.pairs.volunteer.keys());
    const kinds = new Set(verify(problem, { ...plan, pairs: all }).faults.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['roleOverfull', 'volunteerOverfull', 'overlap']));
    const other = all.find((row) => !plan.pairs.includes(row)) ?? 0;
    const settled = verify({ ...problem, pinned: Int32Array.of(other) }, plan);
    expect(settled.faults).toContainEqual({ kind: 'settledPairMissing', index: 0 });
  });

  it('takes no bound that other prices would be needed for', () => {
    const cheap = { ...plan, prices: { ...plan.prices, role: plan.prices.role.map((price) => price - 40) } };
    expect(verify(problem, cheap).faults.map(({ kind }) => kind)).toContain('bound');
  });
});
