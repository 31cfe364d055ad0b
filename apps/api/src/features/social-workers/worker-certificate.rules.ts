/** The days of a certificate as they are told. */
export interface CertificateDays {
  readonly approvedOn: string | null;
  readonly registeredOn: string | null;
  /** First day on which the registration no longer holds. */
  readonly validTo: string | null;
}

/** The first field that cannot be: approval is no later than registration, both have come, the end follows them. */
export function faultOf(
  { approvedOn, registeredOn, validTo }: CertificateDays,
  today: string,
): keyof CertificateDays | null {
  if (approvedOn !== null && approvedOn > today) return 'approvedOn';
  if (registeredOn !== null && (registeredOn > today || (approvedOn !== null && registeredOn < approvedOn)))
    return 'registeredOn';
  const begins = registeredOn ?? approvedOn;
  return validTo !== null && begins !== null && validTo <= begins ? 'validTo' : null;
}

/** A number as it is compared and kept: without spaces, letters large. Numbers have no public check digit. */
export const plainNumber = (number: string): string => number.replaceAll(/\s/g, '').toUpperCase();
