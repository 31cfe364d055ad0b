import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/index.js';
import { ParkedEventsResolver } from './parked-events.resolver.js';
import { ParkedEvents } from './parked-events.service.js';

/** What administrators look after so that the product keeps running. */
@Module({
  imports: [RegionsModule],
  providers: [ParkedEvents, ParkedEventsResolver],
})
export class UpkeepModule {}
