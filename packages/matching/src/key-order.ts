/** Indices in the order of their keys, ascending. */
export function keyOrder(keys: BigInt64Array): Int32Array {
  const order = new Int32Array(keys.length);
  const near = new Float64Array(keys.length);
  let isSorted = true;
  for (let i = 0; i < keys.length; i++) {
    order[i] = i;
    near[i] = Number(keys[i]);
    if (i > 0 && keys[i] < keys[i - 1]) isSorted = false;
  }
  if (isSorted) return order;
  // Numbers decide nearly always; keys beyond 2^53 that round alike are compared whole.
  return order.sort((a, b) => near[a] - near[b] || (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : 0));
}

/** The place of each index in an order. */
export function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) ranks[order[place]] = place;
  return ranks;
}
