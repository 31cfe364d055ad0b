import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was told of a day on which a record asks for a step. Append-only: another day is told of anew. */
@Entity('reminders')
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  countyCode: string;
  @Column('uuid')
  subjectId: string;
  /** What is to be done, in the feature's own word. */
  @Column('text')
  step: string;
  /** The first day on which it can be done. */
  @Column('date')
  fromOn: string;
  @Column('timestamptz')
  toldAt: Date;
}
