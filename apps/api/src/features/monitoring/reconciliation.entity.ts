import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One comparison of the folded figures, at every level, with the sealed events. */
@Entity('figure_reconciliations')
export class FigureReconciliation {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') finishedAt: Date;
  /** First days of the first and the last month recomputed, and of the older month whose turn it was. */
  @Column('date') fromOn: string;
  @Column('date') toOn: string;
  @Column('date', { nullable: true }) olderOn: string | null;
  /** How many rows were compared, and how many differed: also those of which no row is kept here. */
  @Column('int') compared: number;
  @Column('int') driftCount: number;
  /** Whether the rows that differed were made to hold what the events say; the nightly comparison changes none. */
  @Column('boolean') isMended: boolean;
}

/** A folded row that did not hold what the events say. */
@Entity('figure_drifts')
export class FigureDrift {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reconciliationId: string;
  @Column('text') countyCode: string;
  @Column('text') regionCode: string;
  @Column('text') folded: string;
  @Column('text') key: string;
  @Column('jsonb') expected: Readonly<Record<string, number>>;
  @Column('jsonb') found: Readonly<Record<string, number>>;
}

export const reconciliationEntities = [FigureReconciliation, FigureDrift];
