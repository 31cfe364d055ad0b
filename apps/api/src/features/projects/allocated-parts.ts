import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/refusal.js';
import { NeedParts, type NeedPart } from '../needs/index.js';
import { openOf, partFault, type PartShare } from './allocation.rules.js';

/** Counts what is allocated into the parts of a need. Whoever calls holds the need's lock. */
@Injectable()
export class AllocatedParts {
  constructor(private readonly parts: NeedParts) {}

  /** Adds an allocation to a part; MORE_THAN_WANTED with what is left, in fen or units. */
  async take(needId: string, partId: string, share: PartShare): Promise<void> {
    const part = await this.find(needId, partId);
    const fault = part ? partFault(part, share) : 'misfit';
    if (part && fault === 'exceeds') throw new Refusal('MORE_THAN_WANTED', { left: openOf(part) });
    if (!part || fault) throw new Refusal('INVALID_INPUT', { fields: ['needPartId'] });
    await this.parts.take(part, 0, share.amount);
  }

  /** Takes an allocation out of its part again. */
  async giveBack(needId: string, partId: string, amount: number): Promise<void> {
    const part = await this.find(needId, partId);
    if (part) await this.parts.take(part, 0, -amount);
  }

  private async find(needId: string, partId: string): Promise<NeedPart | undefined> {
    const [parts = []] = await this.parts.byNeeds([needId]);
    return parts.find(({ id }) => id === partId);
  }
}
