/**
 * The times a volunteer could serve at, where no two windows of a component overlap but those that are the same: a
 * volunteer holds one shift in each of its slots or none. Slots are numbered volunteer by volunteer.
 */
export interface Slots {
  /** The slot of each pair. */
  readonly of: Int32Array;
  /** Slots of volunteer j: offsets[j] to offsets[j + 1]. */
  readonly offsets: Int32Array;
  /** Pairs of a slot: rows rows[slot] to rows[slot + 1] of the component's volunteerPairs. */
  readonly rows: Int32Array;
}

/** The pairs of volunteers, who stand by the end of their shifts, as slots. */
export function slotsOf(
  { volunteerOffsets, volunteerPairs, volunteerRoles }: Readonly<Record<string, Int32Array>>,
  end: Int32Array,
): Slots {
  const count = volunteerOffsets.length - 1;
  const of = new Int32Array(volunteerPairs.length);
  const offsets = new Int32Array(count + 1);
  const rows = new Int32Array(volunteerPairs.length + 1);
  let slot = -1;
  for (let j = 0; j < count; j++) {
    let last = -1;
    for (let q = volunteerOffsets[j]; q < volunteerOffsets[j + 1]; q++) {
      const until = end[volunteerRoles[q]];
      if (until !== last) rows[++slot] = q;
      last = until;
      of[volunteerPairs[q]] = slot;
    }
    offsets[j + 1] = slot + 1;
  }
  rows[slot + 1] = volunteerPairs.length;
  return { of, offsets, rows: rows.slice(0, slot + 2) };
}
