/** The most bytes of one file, and the most files of one paper. */
export const MOST_PAPER_BYTES = 5_000_000;
export const MOST_FILES = 5;
/** The pieces in which a file is kept. */
export const PIECE_BYTES = 256_000;

const STARTS = {
  'application/pdf': '255044462d',
  'image/jpeg': 'ffd8ff',
  'image/png': '89504e470d0a1a0a',
} as const;
export type PaperType = keyof typeof STARTS;
const TYPES: readonly PaperType[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** How a file of a type ends when it is handed out. */
export const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** What a file is by its first bytes, whatever it is called; null for anything but a PDF or a picture of sound size. */
export function paperTypeOf(bytes: Buffer): PaperType | null {
  if (bytes.length > MOST_PAPER_BYTES) return null;
  return TYPES.find((type) => bytes.subarray(0, 8).toString('hex').startsWith(STARTS[type])) ?? null;
}

/** The pieces of a file, in order. */
export const piecesOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, place) =>
    bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES),
  );
