export { assign } from './assign.js';
export { assignInWorker, type WorkerOptions } from './assign-in-worker.js';
export {
  explain,
  PlanReading,
  type Explanation,
  type PairExplanation,
  type PairReason,
  type RoleExplanation,
} from './explain.js';
export type { AssignmentProblem, AssignOptions, FairnessTier, Plan, Prices, Progress } from './problem.js';
export { MalformedProblem } from './refusal.js';
export { verify, type Fault, type Verdict } from './verify.js';
