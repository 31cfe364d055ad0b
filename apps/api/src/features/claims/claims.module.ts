import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NeedsModule } from '../needs/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ClaimContactBook } from './claim-contacts.service.js';
import { Claim, ClaimShare } from './claim.entity.js';
import { ClaimReads } from './claims.reads.js';
import { ClaimsResolver, NeedClaimsResolver } from './claims.resolver.js';
import { Claims } from './claims.service.js';

/** Who takes which part of a need. */
@Module({
  imports: [NeedsModule, OrganizationsModule, TypeOrmModule.forFeature([Claim, ClaimShare])],
  providers: [Claims, ClaimContactBook, ClaimReads, ClaimsResolver, NeedClaimsResolver],
  exports: [ClaimContactBook, Claims],
})
export class ClaimsModule {}
