/** A problem that cannot be planned: which list is wrong, at which index, and how. */
export class MalformedProblem extends Error {
  constructor(
    readonly list: string,
    readonly index: number,
    reason: string,
  ) {
    super(`${list}[${index}]: ${reason}`);
    this.name = 'MalformedProblem';
  }
}
