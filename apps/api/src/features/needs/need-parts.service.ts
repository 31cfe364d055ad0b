import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { NeedPart } from './need.entity.js';
import type { NeedPartInput } from './need.view.js';

/** The parts of a need. Whoever changes them holds the need's lock. */
@Injectable()
export class NeedParts {
  constructor(private readonly database: Database) {}

  /** Parts in their order, a list a need, for a loader. */
  readonly byNeeds = async (needIds: readonly string[]): Promise<NeedPart[][]> => {
    const rows = await this.database
      .repository(NeedPart)
      .createQueryBuilder('part')
      .where('part.needId = any(:needIds) and not part.isDropped', { needIds })
      .orderBy('part.place')
      .getMany();
    const byNeed = groupBy(rows, (part) => part.needId);
    return needIds.map((id) => byNeed.get(id) ?? []);
  };

  /** Writes the parts as they shall be: what is taken of a part bounds it from below. */
  async save(needId: string, inputs: readonly NeedPartInput[]): Promise<void> {
    const known = new Map((await this.present(needId)).map((part) => [part.id, part]));
    for (const [place, input] of inputs.entries()) {
      const part = input.id ? known.get(input.id) : undefined;
      if (input.id && !part) throw new Refusal('INVALID_INPUT', { fields: [`parts.${place}.id`] });
      if (part) known.delete(part.id);
      await this.write(needId, place, input, part);
    }
    for (const left of known.values()) await this.drop(left);
  }

  /** Refuses a need that asks for nothing yet: a resident's request before staff wrote down its parts. */
  async refuseNone(needId: string): Promise<void> {
    const present = await this.present(needId);
    if (present.length === 0) throw new Refusal('INVALID_INPUT', { fields: ['parts'] });
  }

  /** How many people all parts together ask for. */
  async peopleWanted(needId: string): Promise<number> {
    const present = await this.present(needId);
    return present.reduce((sum, { kind, quantity }) => sum + (kind === 'people' ? quantity : 0), 0);
  }

  /** Adds to what is pending and accepted of a part; the caller has checked that it fits. */
  async take(part: NeedPart, pending: number, accepted: number): Promise<void> {
    part.pending += pending;
    part.accepted += accepted;
    await this.database
      .repository(NeedPart)
      .update(part.id, { pending: part.pending, accepted: part.accepted });
  }

  private present(needId: string): Promise<NeedPart[]> {
    return this.database.repository(NeedPart).find({ where: { needId, isDropped: false } });
  }

  private async write(
    needId: string,
    place: number,
    input: NeedPartInput,
    part: NeedPart | undefined,
  ): Promise<void> {
    const { kind, name, unit, skills, quantity } = input;
    const parts = this.database.repository(NeedPart);
    if (!part) {
      const fresh = { id: newId(), needId, pending: 0, accepted: 0, isDropped: false };
      await parts.insert({ ...fresh, place, kind, name, unit, skills, quantity });
      return;
    }
    const taken = part.pending + part.accepted;
    if (quantity < taken) throw new Refusal('INVALID_INPUT', { fields: [`parts.${place}.quantity`], taken });
    await parts.update(part.id, { place, name, unit, skills, quantity });
  }

  private async drop(part: NeedPart): Promise<void> {
    const taken = part.pending + part.accepted;
    if (taken > 0) throw new Refusal('INVALID_INPUT', { fields: ['parts'], taken });
    await this.database.repository(NeedPart).update(part.id, { isDropped: true });
  }
}
