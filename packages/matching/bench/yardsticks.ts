import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssignmentProblem } from '../src/problem.js';
import { exactFlow } from '../src/testing/exact-flow.js';
import { linearModel } from '../src/testing/linear-model.js';
import { slotFlow } from '../src/testing/slot-flow.js';
import { cpu, type Measured } from './measured.js';

const here = import.meta.dirname;

/** The exact optimum of a plan of slots as a flow, in TypeScript: one cheapest path after the other. */
export function ownFlow(problem: AssignmentProblem): Measured {
  const began = cpu();
  const objective = -exactFlow(slotFlow(problem));
  return { objective, cpu: cpu() - began };
}

const COMPILER = process.env['CXX'] ?? 'g++';
let lemonProgram: string | null | undefined;

/** The exact optimum of a plan of slots as a flow, by LEMON; null where its headers or a compiler are missing. */
export function lemon(problem: AssignmentProblem): Measured | null {
  if (lemonProgram === undefined) {
    lemonProgram = null;
    if (existsSync('/usr/include/lemon/network_simplex.h')) {
      const folder = mkdtempSync(join(tmpdir(), 'wushe-lemon-'));
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      lemonProgram = join(folder, 'lemon');
      execFileSync(COMPILER, ['-O3', '-o', lemonProgram, join(here, '../../bench/lemon.cpp')]);
    }
  }
  if (lemonProgram === null) return null;
  const { nodes, supply, arcs } = slotFlow(problem);
  const input = Buffer.concat([
    new Uint8Array(Int32Array.of(nodes, arcs.length / 4, supply).buffer),
    new Uint8Array(arcs.buffer),
  ]);
  const out = execFileSync(lemonProgram, { input, maxBuffer: 1 << 28 });
  const [cost, time] = out.toString().split(' ').map(Number);
  return { objective: -cost, cpu: time };
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
