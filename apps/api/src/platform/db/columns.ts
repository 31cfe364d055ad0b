/** A bigint column of fen as a number: PostgreSQL hands bigints over as text. */
export const money = {
  to: (fen: number | null): number | null => fen,
  from: (text: string | null): number | null => (text === null ? null : Number(text)),
};
