import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { parseDay } from '@wushe/values';
import { isId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { parseInstant } from './scalars.js';

/** Where a page lies in its list. */
@ObjectType({ description: 'Where a page lies in its list, in the way of Relay.' })
export class PageInfo {
  @Field({ description: 'Whether more follow after endCursor.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Hand this as `after` to read on; null on an empty page.',
  })
  endCursor: string | null;
}

/** How much of a list to read. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string | null;
}

/** One page of records with the cursor of each. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  /** Counts when read, and no further than 10,001. */
  readonly totalCount: Promise<number>;
}

/** Lists say "10,000+" above this. */
export const COUNT_LIMIT = 10_000;

/** Makes the Relay connection type of a record type: `@ObjectType() class NeedConnection extends connectionOf(Need) {}`. */
export function connectionOf<T>(node: Type<T>): Type<Page<T>> {
  @ObjectType(`${node.name}Edge`, { description: `One ${node.name} in its list.` })
  class Edge {
    @Field({ description: 'Place in the list.' })
    cursor: string;

    @Field(() => node, { description: 'The record.' })
    node: T;
  }

  @ObjectType({ isAbstract: true })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description:
        'How many rows there are in all; counted only when asked, and 10,001 stands for more than 10,000.',
    })
    totalCount: Promise<number>;
  }
  return Connection as unknown as Type<Page<T>>;
}

/** The sort key of the last row read, as text that says nothing to the reader. */
export const toCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** What the parts of a sort key look like; a part of another form would be an error in PostgreSQL. */
const FORMS = {
  id: (part: unknown) => typeof part === 'string' && isId(part),
  day: (part: unknown) => typeof part === 'string' && parseDay(part) !== undefined,
  instant: (part: unknown) => typeof part === 'string' && parseInstant(part) !== undefined,
  number: (part: unknown) => Number.isSafeInteger(part),
  rank: (part: unknown) => part === 0 || part === 1,
} as const;

/** The sort key behind a cursor, its parts of these forms; a text we did not make is refused. */
export function fromCursor(cursor: string, ...forms: readonly (keyof typeof FORMS)[]): (string | number)[] {
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    const isOurs =
      Array.isArray(key) && key.length === forms.length && forms.every((form, at) => FORMS[form](key[at]));
    if (isOurs) return key as (string | number)[];
  } catch {
    // Falls through to the refusal.
  }
  throw new Refusal('INVALID_INPUT', { fields: ['after'] });
}

/** A page from one row more than asked for, so that "more follow" costs no count. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => readonly (string | number | null)[],
  count: () => Promise<number>,
): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    // A getter, so that nothing is counted for a query that does not ask.
    get totalCount() {
      return count();
    },
  };
}
