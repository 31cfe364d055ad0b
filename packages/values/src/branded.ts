declare const brand: unique symbol;

/** A primitive that only its own file can make, so that a plain string or number is never taken for it. */
export type Branded<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
