import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegionLevel } from '@wushe/values';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';

registerEnumType(RegionLevel, { name: 'RegionLevel', description: 'The five levels of the region tree.' });

/** One unit of the region tree, from province to community, by its statistical code. */
@ObjectType({ description: 'One unit of the region tree, from province to community.' })
@MayChange()
@Entity('regions')
export class Region {
  @Field(() => ID, { description: 'Statistical code: 2, 4, 6, 9 or 12 digits.' })
  @PrimaryColumn('text')
  code: string;

  @Field({ description: 'Official name.' })
  @Column('text')
  name: string;

  @Field(() => RegionLevel, { description: 'Level in the tree.' })
  @Column('text')
  level: RegionLevel;

  @Field(() => ID, { nullable: true, description: 'Code of the unit above; null for a province.' })
  @Column('text', { nullable: true })
  parentCode: string | null;

  @Field({
    description:
      'Whether it is an administrative unit; if not (a development zone, a farm) the denominators of its own level leave it out.',
  })
  @Column('boolean')
  isAdministrative: boolean;

  @Column('text')
  pinyin: string;

  @Column('text')
  initials: string;

  @Field(() => String, { description: 'First day of this unit under this code.' })
  @Column('date')
  validFrom: string;

  @Field(() => String, {
    nullable: true,
    description: 'First day on which it is no more; null while it lasts.',
  })
  @Column('date', { nullable: true })
  validTo: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that took over.' })
  @Column('text', { nullable: true })
  successorCode: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS-84 latitude in degrees, entered by its staff; null until then.',
  })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS-84 longitude in degrees.' })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field({ description: 'The position was made up for the demonstration.' })
  @Column('boolean')
  isPositionInvented: boolean;
}
