/** What is on offer. */
export const OfferKind = { venue: 'venue', service: 'service', equipment: 'equipment' } as const;
export type OfferKind = (typeof OfferKind)[keyof typeof OfferKind];

/** So many units taken over a time; the end no longer counts. */
export interface Taken {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly quantity: number;
}

/** The most units that are taken at any one moment of a time; bookings that only touch do not add up. */
export function peakOf(
  bookings: readonly Taken[],
  { startsAt, endsAt }: Pick<Taken, 'startsAt' | 'endsAt'>,
): number {
  const within = bookings.filter((booking) => booking.startsAt < endsAt && startsAt < booking.endsAt);
  const moments = [startsAt, ...within.map((booking) => booking.startsAt).filter((at) => at > startsAt)];
  return Math.max(
    ...moments.map((at) =>
      within
        .filter((booking) => booking.startsAt <= at && at < booking.endsAt)
        .reduce((sum, { quantity }) => sum + quantity, 0),
    ),
  );
}
