import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A person's choice whether lists made for them are ordered by what is known of them. Rows are only added; the newest
 * holds, and without one lists are personal (Personal Information Protection Law, 2021, article 24).
 */
@ObjectType({ description: 'Whether lists made for a person are ordered by what is known of them.' })
@Entity('ranking_choices')
export class RankingChoice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field({ description: 'False: by time and urgency, the same for everybody.' })
  @Column('boolean')
  isPersonal: boolean;

  @Field(() => Date, { nullable: true, description: 'When they chose; null when they never did.' })
  @Column('timestamptz')
  chosenAt: Date | null;
}
