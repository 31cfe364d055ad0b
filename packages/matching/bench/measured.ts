/** What a yardstick reached, and its processor time in ms. */
export interface Measured {
  readonly objective: number;
  readonly bound?: number;
  readonly cpu: number;
}

/** Processor time of this process in ms. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const ms = (value: number) => `${value.toFixed(0)} ms`;
export const percent = (value: number) => `${(100 * value).toFixed(3)} %`;
export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
