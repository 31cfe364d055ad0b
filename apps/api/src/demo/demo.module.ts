import { Module } from '@nestjs/common';
import { features } from '../features/index.js';
import { Demo } from './demo.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoPeople } from './demo-people.js';

/** Makes the demonstration at the first start. */
@Module({ imports: features, providers: [Demo, DemoPeople, DemoNeeds], exports: [Demo] })
export class DemoModule {}
