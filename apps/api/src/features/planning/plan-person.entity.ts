import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who fits at least one part of a plan's needs: what its figures of people count. */
@Entity('plan_people')
export class PlanPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  /** Order within the plan. */
  @Column('int')
  place: number;

  @Column('uuid')
  volunteerId: string;

  @Column('text')
  regionCode: string;

  /** Free minutes in the week. */
  @Column('int')
  freeMinutes: number;

  /** Places the plan gives them. */
  @Column('int')
  places: number;

  /** The skills asked for by parts they fit; an empty one stands for parts that take anybody. */
  @Column('text', { array: true })
  skills: string[];
}
