import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Region } from './region.entity.js';
import { RegionsResolver } from './regions.resolver.js';
import { Regions } from './regions.service.js';

/** The region tree. */
@Module({
  imports: [TypeOrmModule.forFeature([Region])],
  providers: [Regions, RegionsResolver],
  exports: [Regions],
})
export class RegionsModule {}
