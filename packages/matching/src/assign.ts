import { checkProblem } from './check.js';
import { Limits } from './limits.js';
import type { AssignmentProblem, AssignOptions, Plan } from './problem.js';
import { Search } from './search.js';
import { componentsIn } from './split.js';

/**
 * Plans who serves what: near the optimum, with the proof in the prices. Ends at the target gap (0.0005 by default), at
 * the budget of bids or milliseconds, when told to stop, or when nothing more helps; the best plan so far is returned.
 * The same records give the same pairs by key, however they are ordered, unless time ended the run.
 *
 * @throws MalformedProblem naming the list and the index
 */
export function assign(problem: AssignmentProblem, options: AssignOptions = {}): Plan {
  checkProblem(problem);
  const limits = new Limits(options);
  const searches = componentsIn(problem).map((component) => new Search(component, limits));
  const tell = () => {
    let objective = 0;
    let bound = 0;
    for (const search of searches) {
      objective += search.objective;
      bound += Math.max(search.bound, search.objective);
    }
    options.onProgress?.({ objective, bound });
  };
  // A first plan for all components, then a better one for all, so that whoever stops early has something everywhere.
  while (searches.some(({ isDone }) => !isDone)) {
    for (const search of searches) search.step();
    tell();
  }
  return planOf(problem, searches);
}

function planOf(problem: AssignmentProblem, searches: readonly Search[]): Plan {
  const pairs: number[] = [];
  const payments: { need: number; fund: number; amount: number }[] = [];
  const prices = {
    role: new Float64Array(problem.roles.need.length),
    volunteer: new Float64Array(problem.volunteers.key.length),
    fund: new Float64Array(problem.funds?.amount.length ?? 0),
  };
  let objective = 0;
  let bound = 0;
  for (const search of searches) {
    const { component, taken, paid } = search;
    const { rows, rolesInProblem, volunteersInProblem, fundsInProblem, needsInProblem, money } = component;
    for (let e = 0; e < taken.length; e++) if (taken[e] === 1) pairs.push(rows[e]);
    const proof = search.proof();
    rolesInProblem.forEach((r, own) => (prices.role[r] = proof.role[own]));
    volunteersInProblem.forEach((j, own) => (prices.volunteer[j] = proof.volunteer[own]));
    fundsInProblem.forEach((f, own) => (prices.fund[f] = proof.fund[own]));
    objective += search.worth();
    bound += proof.bound;
    if (!money || !paid) continue;
    for (let i = 0; i < needsInProblem.length; i++) {
      for (let q = money.offsets[i]; q < money.offsets[i + 1]; q++) {
        if (paid[q] === 0) continue;
        payments.push({ need: needsInProblem[i], fund: fundsInProblem[money.fund[q]], amount: paid[q] });
      }
    }
  }
  payments.sort((a, b) => a.need - b.need || a.fund - b.fund);
  const proven = Math.max(bound, objective);
  return {
    pairs: Int32Array.from(pairs).sort(),
    payments: {
      need: Int32Array.from(payments, ({ need }) => need),
      fund: Int32Array.from(payments, ({ fund }) => fund),
      amount: Int32Array.from(payments, ({ amount }) => amount),
    },
    objective,
    bound: proven,
    gap: proven === 0 ? 0 : (proven - objective) / proven,
    prices,
  };
}
