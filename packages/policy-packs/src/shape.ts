import { type Day, isRegionCode, parseDay, type RegionCode } from '@wushe/values';

/** What is wrong with a file, and where: the path names keys and list positions from the top. */
export type Fault = { readonly path: string; readonly problem: string };

/** Says what is wrong with a value read from YAML; a value without faults is a `Held`. */
export type Shape<Held> = {
  (value: unknown, path: string): readonly Fault[];
  readonly held?: Held;
};

/** What a value without faults is. */
export type Held<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type HeldFields<F extends Fields> = { readonly [K in keyof F]: Held<F[K]> };
type NoFields = Readonly<Record<never, Shape<unknown>>>;

function leaf<T>(problem: string, holds: (value: unknown) => boolean): Shape<T> {
  return (value, path) => (holds(value) ? [] : [{ path, problem }]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A text with something in it. */
export const text = leaf<string>(
  'must be a text',
  (value) => typeof value === 'string' && value.trim() !== '',
);

/** Yes or no. */
export const truth = leaf<boolean>('must be true or false', (value) => typeof value === 'boolean');

/** A text or a whole number, where what it stands for decides. */
export const scalar = leaf<string | number>(
  'must be a text or a whole number',
  (value) => typeof value === 'string' || Number.isSafeInteger(value),
);

/** A day written YYYY-MM-DD. */
export const dayShape = leaf<Day>(
  'must be a day as YYYY-MM-DD',
  (value) => typeof value === 'string' && parseDay(value) !== undefined,
);

/** A region code in quotes, so that YAML keeps it a text. */
export const regionShape = leaf<RegionCode>(
  'must be a region code in quotes',
  (value) => typeof value === 'string' && isRegionCode(value),
);

/** A decimal figure in quotes, kept exactly as its source prints it. */
export const decimal = leaf<string>(
  'must be a decimal figure in quotes',
  (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
);

/** A whole number within both ends. */
export function whole(least: number, most: number): Shape<number> {
  return leaf(
    `must be a whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

/** A text that matches a pattern; `what` completes "must be …". */
export function matching(pattern: RegExp, what: string): Shape<string> {
  return leaf(`must be ${what}`, (value) => typeof value === 'string' && pattern.test(value));
}

/** One of the values of a constant object. */
export function oneOf<T extends string>(choices: Readonly<Record<string, T>>): Shape<T> {
  const values: readonly string[] = Object.values(choices);
  return leaf(
    `must be one of ${values.join(', ')}`,
    (value) => typeof value === 'string' && values.includes(value),
  );
}

/** The value, or null said on purpose. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? [] : shape(value, path));
}

/** A list whose every entry has the shape, with at least so many entries. */
export function listOf<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return [{ path, problem: 'must be a list' }];
    if (value.length < least) return [{ path, problem: `must have at least ${least} entries` }];
    return value.flatMap((entry, at) => shape(entry, below(path, at)));
  };
}

/** Names of the file's own choosing, each with a value of the shape. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isRecord(value)) return [{ path, problem: 'must be a map' }];
    return Object.entries(value).flatMap(([key, entry]) => shape(entry, below(path, key)));
  };
}

/** Exactly the needed fields and any of the optional ones; an unknown field is a fault, so a typing error shows. */
export function record<N extends Fields, O extends Fields = NoFields>(
  needed: N,
  optional?: O,
): Shape<HeldFields<N> & Partial<HeldFields<O>>> {
  const known: Fields = { ...optional, ...needed };
  return (value, path) => {
    if (!isRecord(value)) return [{ path, problem: 'must be a map' }];
    const missing = Object.keys(needed).filter((key) => !(key in value));
    return [
      ...missing.map((key) => ({ path: below(path, key), problem: 'is missing' })),
      ...Object.entries(value).flatMap(
        ([key, entry]) =>
          known[key]?.(entry, below(path, key)) ?? [{ path: below(path, key), problem: 'is not known' }],
      ),
    ];
  };
}

/** A record whose field `tag` says which of several it is, each with fields of its own. */
export function variant<Tag extends string, V extends Readonly<Record<string, Fields>>>(
  tag: Tag,
  variants: V,
): Shape<{ [N in keyof V & string]: { readonly [K in Tag]: N } & HeldFields<V[N]> }[keyof V & string]> {
  const names = Object.keys(variants);
  return (value, path) => {
    if (!isRecord(value)) return [{ path, problem: 'must be a map' }];
    const name = value[tag];
    const fields = typeof name === 'string' && names.includes(name) ? variants[name] : undefined;
    if (!fields) return [{ path: below(path, tag), problem: `must be one of ${names.join(', ')}` }];
    return record({ ...fields, [tag]: text })(value, path);
  };
}

/** One entry for every value of a constant object, no more and no fewer. */
export function everyOf<K extends string, T>(
  keys: Readonly<Record<K, K>>,
  shape: Shape<T>,
): Shape<Readonly<Record<K, T>>> {
  const exact = record(Object.fromEntries(Object.values<K>(keys).map((key) => [key, shape])));
  return (value, path) => exact(value, path);
}

/** The shape, and a rule over the whole that returns its problem or undefined. */
export function obeying<T>(shape: Shape<T>, problemOf: (held: T) => string | undefined): Shape<T> {
  return (value, path) => {
    const faults = shape(value, path);
    if (faults.length > 0 || !conforms(shape, value)) return faults;
    const problem = problemOf(value);
    return problem === undefined ? [] : [{ path, problem }];
  };
}

/** Whether the value has no fault. */
export function conforms<T>(shape: Shape<T>, value: unknown): value is T {
  return shape(value, '').length === 0;
}
