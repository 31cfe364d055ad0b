import { Refusal } from './refusal.js';

/** One row a plain action: the states it may be taken in, and the state it leads to (`null`: it stays). */
export type ActionTable<State extends string, Action extends string> = Readonly<
  Record<Action, { readonly from: readonly State[]; readonly to: State | null }>
>;

/** A record's life as one table that service, buttons and tests read. */
export class Actions<State extends string, Action extends string> {
  constructor(
    readonly initial: State,
    readonly table: ActionTable<State, Action>,
  ) {}

  /** The state after an action; refuses with WRONG_STATE when the present state does not know it. */
  next(state: State, action: Action): State {
    const row = this.table[action];
    if (!row.from.includes(state)) throw new Refusal('WRONG_STATE', { state, action });
    return row.to ?? state;
  }

  /** Whether a state knows an action. */
  isOpen(state: State, action: Action): boolean {
    return this.table[action].from.includes(state);
  }

  /** All actions, in the order of the table. */
  get names(): readonly Action[] {
    return Object.keys(this.table) as Action[];
  }

  /** The states that the table can reach from the initial one. */
  reachable(): ReadonlySet<State> {
    const seen = new Set<State>([this.initial]);
    for (const state of seen) {
      for (const name of this.names) {
        const row = this.table[name];
        if (row.to && row.from.includes(state)) seen.add(row.to);
      }
    }
    return seen;
  }
}
