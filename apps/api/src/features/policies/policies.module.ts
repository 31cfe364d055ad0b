import { Module } from '@nestjs/common';
import { Policies } from './policies.service.js';

/** Policies as data with dates. */
@Module({ providers: [Policies], exports: [Policies] })
export class PoliciesModule {}
