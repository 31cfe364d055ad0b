import { createHash } from 'node:crypto';

import type { AwardProgramme } from '@wushe/policy-packs';
import { canonicalText, type Day, type Json } from '@wushe/values';

import { eligibility } from './eligibility.js';
import type { EligibilityExplanation } from './explanation.js';
import type { WorkerFacts } from './facts.js';
import type { RestsOn } from './standing.js';

/** Rises when the engine itself would answer the same input differently; a frozen decision keeps the one it was made by. */
const ENGINE = 1;

interface FrozenInput {
  readonly engine: number;
  readonly programme: AwardProgramme;
  readonly facts: WorkerFacts;
  readonly on: Day;
  /** The days of rest that a window rolled over. */
  readonly restDays: readonly Day[];
}

/** A decision with all it rests on, as one text that can be kept for ever and computed again. */
export interface FrozenDecision {
  /** Canonical JSON of the programme with its parameters, the facts, the day and the days of rest. */
  readonly text: string;
  /** SHA-256 of the text, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly explanation: EligibilityExplanation;
}

/** A frozen text that is not the one its hash was taken of, or was made by an engine this one cannot answer for. */
export class FrozenChanged extends Error {
  override readonly name = 'FrozenChanged';
}

/** Answers as `eligibility` does and keeps everything the answer rests on. */
export function freeze(
  programme: AwardProgramme,
  facts: WorkerFacts,
  on: Day,
  restsOn: RestsOn,
): FrozenDecision {
  const restDays = new Set<Day>();
  const explanation = eligibility(programme, facts, on, (day) => {
    const rests = restsOn(day);
    if (rests) restDays.add(day);
    return rests;
  });
  const input: FrozenInput = { engine: ENGINE, programme, facts, on, restDays: [...restDays].toSorted() };
  const text = canonicalText(asJson(input));
  return { text, sha256: hashOf(text), explanation };
}

/** The answer to a frozen decision, computed again from nothing but its text; FrozenChanged when that is not the text kept. */
export function recompute(text: string, sha256: string): EligibilityExplanation {
  if (hashOf(text) !== sha256) throw new FrozenChanged('the text is not the one that was frozen');
  const input: FrozenInput = JSON.parse(text);
  if (input.engine !== ENGINE) throw new FrozenChanged(`frozen by engine ${input.engine}, this is ${ENGINE}`);
  const rested = new Set(input.restDays);
  return eligibility(input.programme, input.facts, input.on, (day) => rested.has(day));
}

/** The programme of a frozen decision, with its parameters as they then were. */
export function programmeIn(text: string): AwardProgramme {
  const { programme }: FrozenInput = JSON.parse(text);
  return programme;
}

/** Whether two answers are the same to the last fact. */
export function sameAnswer(one: EligibilityExplanation, other: EligibilityExplanation): boolean {
  return canonicalText(asJson(one)) === canonicalText(asJson(other));
}

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The value as JSON holds it. */
function asJson(value: FrozenInput | EligibilityExplanation): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
