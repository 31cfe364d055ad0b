import { bonusSum, type Component } from './component.js';

/** Weights (or gains) and bonuses of the pairs taken. */
export function worthOf(component: Component, taken: Uint8Array, weight: Float64Array): number {
  const { communityOf, roleOf, asked } = component;
  const filled = new Int32Array(asked.length);
  let sum = 0;
  for (let e = 0; e < taken.length; e++) {
    if (taken[e] === 0) continue;
    sum += weight[e];
    filled[communityOf[roleOf[e]]]++;
  }
  for (let c = 0; c < filled.length; c++) sum += bonusSum(component, c, filled[c]);
  return sum;
}
