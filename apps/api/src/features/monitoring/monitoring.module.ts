import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionsModule } from '../regions/index.js';
import { FigureRowReads } from './figure-rows.reads.js';
import { figureEntities } from './figure.entity.js';
import { FigureEvents } from './figures.events.js';
import { FigureReads } from './figures.reads.js';
import { FiguresResolver, NeedLinkageResolver, ProjectLinkageResolver } from './figures.resolver.js';
import { Figures } from './figures.service.js';
import { FoldedRows } from './folded-rows.js';
import { LinkageFold } from './linkage-fold.js';
import { LinkageReads } from './linkage.reads.js';

/** What officials read: figures folded from the log, and the lists behind them. */
@Module({
  imports: [RegionsModule, TypeOrmModule.forFeature(figureEntities)],
  providers: [
    Figures,
    FigureReads,
    FigureRowReads,
    FigureEvents,
    FoldedRows,
    LinkageFold,
    LinkageReads,
    FiguresResolver,
    NeedLinkageResolver,
    ProjectLinkageResolver,
  ],
})
export class MonitoringModule {}
