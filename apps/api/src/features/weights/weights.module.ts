import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { PlanningModule } from '../planning/index.js';
import { PoliciesModule } from '../policies/index.js';
import { RegionsModule } from '../regions/index.js';
import { WeightDraft } from './draft.entity.js';
import { RegionWeightsResolver, WeightDraftsResolver } from './drafts.resolver.js';
import { WeightDrafts } from './drafts.service.js';

/** Weights and fairness with dates: a change is simulated before it is published. */
@Module({
  imports: [
    RegionsModule,
    AccountsModule,
    PoliciesModule,
    PlanningModule,
    TypeOrmModule.forFeature([WeightDraft]),
  ],
  providers: [WeightDrafts, WeightDraftsResolver, RegionWeightsResolver],
})
export class WeightsModule {}
