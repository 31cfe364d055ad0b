/** A difference with its sign, the minus as wide as the plus. */
export const signed = (difference: number): string =>
  difference === 0 ? '±0' : difference > 0 ? `+${difference}` : `−${-difference}`;

/** Which way a difference points, for `data-tone`. */
export const toneOf = (difference: number): 'more' | 'less' | 'same' =>
  difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';
