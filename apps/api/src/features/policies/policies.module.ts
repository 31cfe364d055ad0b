import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { Policies } from './policies.service.js';
import { RegionWeights } from './region-weights.entity.js';

/** Policies as data with dates. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature([RegionWeights])],
  providers: [Policies],
  exports: [Policies],
})
export class PoliciesModule {}
