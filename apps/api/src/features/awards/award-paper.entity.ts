import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';

/** A file put in as a paper of an application; sealed under a key of its own, which the keys outside seal. */
@ObjectType({
  description: 'A file put in as a paper of an application; its content is fetched from /files/award-papers.',
})
@MayChange()
@MayDelete()
@Entity('award_papers')
export class AwardPaper {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  applicationId: string;

  @Field({ description: 'Code of the paper.' })
  @Column('text')
  paper: string;

  @Field({ description: 'What it is by its content: application/pdf, image/jpeg or image/png.' })
  @Column('text')
  type: string;

  @Field(() => Int, { description: 'How many bytes it has.' })
  @Column('int')
  size: number;

  /** SHA-256 of the content, in hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('text')
  sealedKey: string;

  @Column('uuid')
  putInById: string;

  @Field(() => Date, { description: 'When it was put in.' })
  @Column('timestamptz')
  putInAt: Date;
}

/** A piece of a file, sealed. */
@MayDelete()
@Entity('award_paper_pieces')
export class AwardPaperPiece {
  @PrimaryColumn('uuid') paperId: string;
  @PrimaryColumn('int') place: number;
  @Column('text') countyCode: string;
  @Column('bytea') sealed: Buffer;
}

export const paperEntities = [AwardPaper, AwardPaperPiece];
