import { CustomScalar, Scalar } from '@nestjs/graphql';
import { parseDay, startOfDay, day, type Day } from '@wushe/values';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Refusal } from '../refusal.js';

const isFen = (value: unknown): value is number => Number.isSafeInteger(value);

/** An amount of money on the wire: whole fen. */
export const MoneyScalar = new GraphQLScalarType<number, number>({
  name: 'Money',
  description: 'An amount of money in whole fen (hundredths of a yuan), exact up to 2^53 - 1.',
  serialize: (value) => {
    const fen = typeof value === 'string' ? Number(value) : value;
    if (!isFen(fen)) throw new Error(`not an amount: ${String(value)}`);
    return fen;
  },
  parseValue: (value) => {
    if (!isFen(value)) throw new Refusal('INVALID_INPUT', { kind: 'Money' });
    return value;
  },
  parseLiteral: (node) => {
    const fen = node.kind === Kind.INT ? Number(node.value) : Number.NaN;
    if (!isFen(fen)) throw new Refusal('INVALID_INPUT', { kind: 'Money' });
    return fen;
  },
});

/** A date in Asia/Shanghai. */
@Scalar('Day')
export class DayScalar implements CustomScalar<string, Day> {
  description = 'A date in Asia/Shanghai, as YYYY-MM-DD.';

  parseValue(value: unknown): Day {
    const parsed = typeof value === 'string' ? parseDay(value) : undefined;
    if (!parsed) throw new Refusal('INVALID_INPUT', { kind: 'Day' });
    return parsed;
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): Day {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** No day in Asia/Shanghai has more than four digits in its year. */
const LAST = new Date(startOfDay(day('9999-12-31')).getTime() - 1);
const FIRST = startOfDay(day('0001-01-02'));

/** The instant a text writes in ISO 8601 with its zone, within years of four digits; undefined for anything else. */
export function parseInstant(text: string): Date | undefined {
  const on = INSTANT.exec(text)?.[1];
  const instant = new Date(text);
  const isReal = on !== undefined && parseDay(on) !== undefined;
  return isReal && instant >= FIRST && instant <= LAST ? instant : undefined;
}

/** A moment on the wire. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A moment in ISO 8601 with its zone, as 2026-12-03T09:54:33Z; years 1 to 9999.';

  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' ? parseInstant(value) : undefined;
    if (!instant) throw new Refusal('INVALID_INPUT', { kind: 'DateTime' });
    return instant;
  }

  serialize(value: unknown): string {
    if (!(value instanceof Date)) throw new Error(`not a moment: ${String(value)}`);
    return value.toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
