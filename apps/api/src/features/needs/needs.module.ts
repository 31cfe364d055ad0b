import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { NeedParts } from './need-parts.service.js';
import { Need, NeedPart } from './need.entity.js';
import { NeedReads } from './needs.reads.js';
import { NeedsResolver } from './needs.resolver.js';
import { Needs } from './needs.service.js';

/** What residents need. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature([Need, NeedPart])],
  providers: [Needs, NeedParts, NeedReads, NeedsResolver],
  exports: [Needs, NeedParts],
})
export class NeedsModule {}
