/** What an account stands for. */
export const FundKind = {
  /** A fund for a purpose, kept by a host charity. */
  charityFund: 'charityFund',
  /** Money of a public budget. */
  publicBudget: 'publicBudget',
  /** What a project has been given and not yet paid out. */
  project: 'project',
  /** Paid out and on its way to a payee. */
  payeeClearing: 'payeeClearing',
  /** The world beyond: gifts and appropriations come from here, payments end here, so that every amount has two ends. */
  outside: 'outside',
} as const;
export type FundKind = (typeof FundKind)[keyof typeof FundKind];

/** Why money moved. */
export const TransferKind = {
  gift: 'gift',
  allocation: 'allocation',
  /** An allocation came back. */
  return: 'return',
  /** The treasury gave money to a public budget account. */
  appropriation: 'appropriation',
  /** Money of a public budget is on its way to a payee; it may come back. */
  remittance: 'remittance',
  /** The payee has it. */
  payment: 'payment',
  /** A wrong entry was taken back. */
  reversal: 'reversal',
} as const;
export type TransferKind = (typeof TransferKind)[keyof typeof TransferKind];

/** Fen that can still be taken from an account; only the world outside has no floor. */
export const available = ({ kind, balance }: { kind: FundKind; balance: number }): number =>
  kind === 'outside' ? Number.MAX_SAFE_INTEGER : balance;

/** A row of a fund, in the order of time: what came in or went out and was never taken back. */
export interface FundMovement {
  readonly transferId: string;
  readonly amount: number;
}

/** How much of one gift went with one outgoing transfer, in fen. */
export interface GiftShare {
  readonly transferId: string;
  readonly amount: number;
}

/** Where one gift of a fund went: what was given first is used first; in fen. The rest still lies in the fund. */
export function sharesOf(
  giftId: string,
  gifts: readonly FundMovement[],
  spent: readonly FundMovement[],
): { shares: GiftShare[]; left: number } {
  const place = gifts.findIndex(({ transferId }) => transferId === giftId);
  const gift = gifts[place];
  if (!gift) return { shares: [], left: 0 };
  const start = gifts.slice(0, place).reduce((sum, { amount }) => sum + amount, 0);
  const end = start + gift.amount;
  const shares: GiftShare[] = [];
  let at = 0;
  for (const { transferId, amount } of spent) {
    const share = Math.min(at + amount, end) - Math.max(at, start);
    if (share > 0) shares.push({ transferId, amount: share });
    at += amount;
  }
  return { shares, left: gift.amount - shares.reduce((sum, { amount }) => sum + amount, 0) };
}
