import { CustomScalar, Scalar } from '@nestjs/graphql';
import { parseDay, type Day } from '@wushe/values';
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
