/** Where each of consecutive groups of these sizes begins; one entry more for the end of the last. */
export function runningSum(counts: Int32Array): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i] + counts[i];
  return sums;
}
