import { Injectable } from '@nestjs/common';
import {
  clockFor,
  dueAt,
  loadPacks,
  parametersOn,
  type ClockStage,
  type Parameters,
  type Urgency,
} from '@wushe/policy-packs';
import { dayOf, type Day } from '@wushe/values';
import chineseDays from 'chinese-days';

/** One day's parameters of a few thousand places are kept; then the oldest go. */
const MOST_KEPT = 5000;

/** Whether people work on a day in China: weekends, public holidays and the working weekends around them. */
export const isWorkingDay = (on: Day): boolean => chineseDays.isWorkday(on);

/** Which rule held where and when. */
@Injectable()
export class Policies {
  private readonly packs = loadPacks();
  private readonly kept = new Map<string, Parameters>();

  /** The parameters in force at a place on a day, each section with the pack and date it comes from. */
  on(regionCode: string, on: Day): Parameters {
    const key = `${regionCode} ${on}`;
    const known = this.kept.get(key);
    if (known) return known;
    const found = parametersOn(this.packs, { regionCode, on });
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, found);
    return found;
  }

  /** By when a stage that begins now must be left; null for a planned one. */
  dueAt(regionCode: string, urgency: Urgency, stage: ClockStage, startedAt: Date): Date | null {
    const clock = clockFor(this.on(regionCode, dayOf(startedAt)), urgency, stage);
    return dueAt(clock, startedAt, isWorkingDay) ?? null;
  }
}
