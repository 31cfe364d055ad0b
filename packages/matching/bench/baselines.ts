import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssignmentProblem } from '../src/problem.js';
import { linearModel } from '../src/testing/linear-model.js';

/** What a yardstick reached, and its processor time in ms. */
export interface Measured {
  readonly objective: number;
  readonly bound?: number;
  readonly cpu: number;
}

const here = import.meta.dirname;

/** Processor time of this process in ms. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Takes pairs by weight, the heaviest first, wherever they still fit. Only weights and bonuses; no teams, no funds. */
export function greedy(problem: AssignmentProblem): Measured {
  const began = cpu();
  const { pairs, roles, needs, volunteers, bufferMinutes, fairness } = problem;
  const roleOf = new Int32Array(pairs.volunteer.length);
  for (let r = 0; r < roles.need.length; r++) roleOf.fill(r, pairs.offsets[r], pairs.offsets[r + 1]);
  const order = Int32Array.from(roleOf.keys()).sort((a, b) => pairs.weight[b] - pairs.weight[a] || a - b);
  const left = roles.heads.slice();
  const shifts: number[][] = Array.from(volunteers.key, () => []);
  const filled = new Map<number, number>();
  let objective = 0;
  for (const e of order) {
    const r = roleOf[e];
    const own = shifts[pairs.volunteer[e]];
    if (left[r] === 0 || own.length >= volunteers.maxShifts[pairs.volunteer[e]]) continue;
    const need = roles.need[r];
    const fits = own.every(
      (other) =>
        needs.start[need] >= needs.end[other] + bufferMinutes ||
        needs.start[other] >= needs.end[need] + bufferMinutes,
    );
    if (!fits) continue;
    own.push(need);
    left[r]--;
    objective += pairs.weight[e];
    filled.set(needs.community[need], (filled.get(needs.community[need]) ?? 0) + 1);
  }
  const asked = new Map<number, number>();
  for (let r = 0; r < roles.need.length; r++) {
    const community = needs.community[roles.need[r]];
    asked.set(community, (asked.get(community) ?? 0) + roles.heads[r]);
  }
  for (const [community, heads] of filled) {
    for (let nth = 1; nth <= heads; nth++) {
      const all = asked.get(community) ?? 0;
      objective += fairness.find(({ share }) => nth <= Math.ceil((all * share) / 1000))?.bonus ?? 0;
    }
  }
  return { objective, cpu: cpu() - began };
}

const COMPILER = process.env['CXX'] ?? 'g++';
let lemonProgram: string | null | undefined;

/** The exact optimum of a plan of slots as a flow, by LEMON; null where its headers or a compiler are missing. */
export function lemon(problem: AssignmentProblem, slotOf: (start: number) => number): Measured | null {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-lemon-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (lemonProgram === undefined) {
    lemonProgram = null;
    if (existsSync('/usr/include/lemon/network_simplex.h')) {
      lemonProgram = join(folder, 'lemon');
      execFileSync(COMPILER, ['-O3', '-o', lemonProgram, join(here, '../../bench/lemon.cpp')]);
    }
  }
  if (lemonProgram === null) return null;
  const arcs = flowArcs(problem, slotOf);
  const out = execFileSync(lemonProgram, { input: Buffer.from(arcs.buffer), maxBuffer: 1 << 28 });
  const [cost, time] = out.toString().split(' ').map(Number);
  return { objective: -cost, cpu: time };
}

function flowArcs(problem: AssignmentProblem, slotOf: (start: number) => number): Int32Array {
  const { pairs, roles, needs, volunteers, fairness } = problem;
  const rows: number[] = [];
  let nodes = 2;
  const arc = (from: number, to: number, capacity: number, cost: number) =>
    rows.push(from, to, capacity, cost);
  const community = new Map<number, { node: number; asked: number }>();
  let heads = 0;
  for (let r = 0; r < roles.need.length; r++) {
    const name = needs.community[roles.need[r]];
    const known = community.get(name) ?? { node: nodes++, asked: 0 };
    community.set(name, { node: known.node, asked: known.asked + roles.heads[r] });
    heads += roles.heads[r];
  }
  for (const { node, asked } of community.values()) {
    let below = 0;
    for (const { share, bonus } of fairness) {
      const to = Math.ceil((asked * share) / 1000);
      arc(0, node, to - below, -bonus);
      below = to;
    }
    arc(0, node, asked - below, 0);
  }
  const person = volunteers.key.length;
  const firstPerson = nodes;
  nodes += person;
  for (let j = 0; j < person; j++) arc(firstPerson + j, 1, volunteers.maxShifts[j], 0);
  const slots = new Map<number, number>();
  for (let r = 0; r < roles.need.length; r++) {
    const role = nodes++;
    const need = roles.need[r];
    arc(community.get(needs.community[need])?.node ?? 0, role, roles.heads[r], 0);
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      const key = pairs.volunteer[e] * 64 + slotOf(needs.start[need]);
      let slot = slots.get(key);
      if (slot === undefined) {
        slot = nodes++;
        slots.set(key, slot);
        arc(slot, firstPerson + pairs.volunteer[e], 1, 0);
      }
      arc(role, slot, 1, -pairs.weight[e]);
    }
  }
  arc(0, 1, heads, 0);
  return Int32Array.from([nodes, rows.length / 4, heads].concat(rows));
}

const PYTHON = `
import sys, json, time, numpy as np
from scipy.optimize import milp, LinearConstraint, Bounds
from scipy.sparse import csc_matrix
folder, kind, limit = sys.argv[1], sys.argv[2], float(sys.argv[3])
read = lambda name, kind: np.fromfile(f'{folder}/{name}', dtype=kind)
cost = read('cost', 'f8')
rows = (read('rowLow', 'f8'), read('rowHigh', 'f8'))
matrix = csc_matrix((read('value', 'f8'), read('index', 'i4'), read('starts', 'i4')), shape=(len(rows[0]), len(cost)))
began = time.process_time()
found = milp(-cost, constraints=LinearConstraint(matrix, *rows), bounds=Bounds(0, read('upper', 'f8')),
  integrality=read('integral', 'u1') if kind == 'mip' else None, options=dict(time_limit=limit))
print(json.dumps(dict(objective=None if found.x is None else -found.fun, bound=-(found.mip_dual_bound or 0) if kind == 'mip' else None,
  cpu=1000 * (time.process_time() - began))))
`;

/** Native HiGHS through scipy: the LP, or the MIP within some seconds. Null where scipy is missing or nothing was found. */
export function highs(problem: AssignmentProblem, kind: 'lp' | 'mip', seconds: number): Measured | null {
  try {
    execFileSync('python3', ['-c', 'import scipy.optimize'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wushe-highs-'));
  try {
    for (const [name, values] of Object.entries(linearModel(problem))) {
      writeFileSync(join(folder, name), new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
    const out = execFileSync('python3', ['-c', PYTHON, folder, kind, String(seconds)]);
    const { objective, bound, cpu: time } = JSON.parse(out.toString());
    return objective === null ? null : { objective, cpu: time, ...(bound !== null && { bound }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
