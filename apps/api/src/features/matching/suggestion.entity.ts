import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayDelete } from '../../platform/db/rights.js';
import type { Candidate, Found } from './candidate.js';
import { CandidateKind } from '@wushe/policy-packs';
import type { ResourceList } from './suggestion.rules.js';

/** A candidate that was shown, and how likely that was, in millionths. */
export interface Shown extends Candidate {
  readonly chance: number;
}

/** What somebody was shown for a need: one row a view, kept as long as the policy says (proposed: 90 days). */
@MayDelete()
@Entity('suggestion_views')
export class SuggestionView {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  @Column('text')
  kind: CandidateKind;

  /** Of resources: which alone were looked at. */
  @Column('text', { nullable: true })
  resourceList: ResourceList | null;

  @Column('uuid')
  seenById: string;

  @Column('timestamptz')
  at: Date;

  /** First moment at which the row may be removed. */
  @Column('timestamptz')
  keptUntil: Date;

  @Column('int')
  pool: number;

  @Column('jsonb')
  excluded: Found['excluded'];

  /** How many were left, of whom the best are kept. */
  @Column('int')
  fitting: number;

  /** What lots were drawn by: equal scores, and the places that the policy leaves to chance. */
  @Column('int')
  seed: number;

  @Column('jsonb')
  candidates: readonly Shown[];
}
