import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { IntegrityCount, IntegrityRun } from './integrity.entity.js';
import { IntegrityResolver } from './integrity.resolver.js';
import { Integrity } from './integrity.service.js';

/** Checks that look through the data for what must never be so. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature([IntegrityRun, IntegrityCount])],
  providers: [Integrity, IntegrityResolver],
})
export class IntegrityModule {}
