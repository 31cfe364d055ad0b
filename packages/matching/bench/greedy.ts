import type { AssignmentProblem } from '../src/problem.js';
import { Draft } from './draft.js';
import { cpu, type Measured } from './measured.js';

/** Rounds of the local search, and the share of the objective below which another one is not worth its time. */
const ROUNDS = 3;
const LITTLE = 0.0005;

/** Pairs by weight, the heaviest first, wherever they still fit. */
export function greedy(problem: AssignmentProblem): Measured {
  const began = cpu();
  const { draft } = greedyDraft(problem);
  return { objective: draft.objective, cpu: cpu() - began };
}

/** The greedy plan bettered by a local search. */
export function searched(problem: AssignmentProblem): Measured {
  const began = cpu();
  const { draft, order } = greedyDraft(problem);
  const search = new LocalSearch(draft);
  for (let n = 0; n < ROUNDS; n++) {
    const before = draft.objective;
    for (const e of order) if (draft.isTaken[e] === 0) search.tryPair(e);
    if (draft.objective - before < LITTLE * before) break;
  }
  return { objective: draft.objective, cpu: cpu() - began };
}

function greedyDraft(problem: AssignmentProblem): { draft: Draft; order: Int32Array } {
  const { weight } = problem.pairs;
  const draft = new Draft(problem);
  const order = Int32Array.from(draft.roleOf.keys()).sort((a, b) => weight[b] - weight[a] || a - b);
  for (const e of order) if (draft.fits(e)) draft.put(e);
  return { draft, order };
}

/** Takes a pair in place of others, gives roles and volunteers that lose by it the best that is left, and keeps what pays. */
class LocalSearch {
  private readonly ofVolunteer: number[][];
  private readonly ofRole: number[][];

  constructor(private readonly draft: Draft) {
    const { volunteers, roles, pairs } = draft.problem;
    this.ofVolunteer = Array.from(volunteers.key, () => []);
    this.ofRole = Array.from(roles.need, () => []);
    pairs.volunteer.forEach((j, e) => {
      this.ofVolunteer[j].push(e);
      this.ofRole[draft.roleOf[e]].push(e);
    });
  }

  tryPair(e: number): void {
    const { draft } = this;
    const { pairs } = draft.problem;
    const before = draft.objective;
    const rivals = draft.rivals(e);
    // A pair lighter than all that it drives out is not worth the time.
    if (rivals.length > 0 && rivals.every((rival) => pairs.weight[rival] >= pairs.weight[e])) return;
    for (const rival of rivals) draft.drop(rival);
    if (!draft.fits(e)) {
      for (const rival of rivals) draft.put(rival);
      return;
    }
    draft.put(e);
    const added = [e];
    for (const rival of rivals) {
      for (const candidates of [this.ofRole[draft.roleOf[rival]], this.ofVolunteer[pairs.volunteer[rival]]]) {
        const other = this.heaviest(candidates, rivals);
        if (other < 0) continue;
        draft.put(other);
        added.push(other);
      }
    }
    if (draft.objective > before) return;
    for (const other of added) draft.drop(other);
    for (const rival of rivals) draft.put(rival);
  }

  private heaviest(candidates: readonly number[], without: readonly number[]): number {
    const { draft } = this;
    const { weight } = draft.problem.pairs;
    let best = -1;
    for (const e of candidates) {
      if (draft.isTaken[e] === 1 || without.includes(e)) continue;
      if ((best < 0 || weight[e] > weight[best]) && draft.fits(e)) best = e;
    }
    return best;
  }
}
