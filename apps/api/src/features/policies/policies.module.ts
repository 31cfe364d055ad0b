import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Policies } from './policies.service.js';
import { RegionWeights } from './region-weights.entity.js';

/** Policies as data with dates. */
@Module({
  imports: [TypeOrmModule.forFeature([RegionWeights])],
  providers: [Policies],
  exports: [Policies],
})
export class PoliciesModule {}
