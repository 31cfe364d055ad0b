import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  EntityManager,
  QueryRunnerAlreadyReleasedError,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import type { PoolClient } from 'pg';
import { Refusal } from '../refusal.js';
import { isId } from '../ids.js';
import { LockBook, type AcrossCounties } from './lock-book.js';

/** A statement and what it is asked with. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The transaction that runs, and what it holds. */
interface Running {
  readonly manager: EntityManager;
  /** null in a demonstration told within one transaction: nobody else is there to block. */
  readonly locks: LockBook | null;
}

const ambient = new AsyncLocalStorage<Running | null>();

/** The database as features see it: what runs inside `transaction` shares one transaction, however deep the call. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, else one that commits each statement. */
  get manager(): EntityManager {
    return ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  /**
   * Runs work in one transaction; a call within a transaction joins it. Whatever is thrown rolls all back. An operation
   * that locks rows of several counties names itself.
   */
  transaction<T>(work: () => Promise<T>, operation: AcrossCounties | null = null): Promise<T> {
    return this.run(work, new LockBook(operation));
  }

  /** A first start's transaction: many operations at once, with nobody else there. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.run(work, null);
  }

  /** Runs reads that all see one instant, whatever others write meanwhile. */
  snapshot<T>(work: () => Promise<T>): Promise<T> {
    return this.apart(() =>
      this.transaction(async () => {
        await this.query('set transaction isolation level repeatable read read only');
        return work();
      }),
    );
  }

  private async run<T>(work: () => Promise<T>, locks: LockBook | null): Promise<T> {
    if (ambient.getStore()) return work();
    try {
      return await this.dataSource.transaction((manager) => ambient.run({ manager, locks }, work));
    } catch (error) {
      // The connection died under the transaction; TypeORM tells no more than that its runner is gone.
      throw error instanceof QueryRunnerAlreadyReleasedError ? new Refusal('TRY_AGAIN') : error;
    }
  }

  /** Runs work outside the transaction around it: what it writes stays even if that one is rolled back. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return ambient.run(null, work);
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a raw statement (also of UPDATE ... RETURNING), with the columns as the SQL names them. */
  async query<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const own = this.manager.queryRunner;
    const runner = own ?? this.dataSource.createQueryRunner();
    try {
      const result = await runner.query(sql, [...parameters], true);
      return result.records as Row[];
    } finally {
      if (!own) await runner.release();
    }
  }

  /**
   * Rows of a long statement asked often: each connection parses it once, and plans it once where PostgreSQL finds one
   * plan as good for any parameters. Its text comes in few forms, for each form stays with the connection.
   */
  async queryPrepared<Row>({ sql, parameters }: Statement): Promise<Row[]> {
    const own = this.manager.queryRunner;
    const runner = own ?? this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      const name = createHash('md5').update(sql).digest('base64');
      const { rows } = await connection.query({ name, text: sql, values: [...parameters] });
      return rows as Row[];
    } finally {
      if (!own) await runner.release();
    }
  }

  /** The one row, under lock until the transaction ends; NOT_FOUND when there is none. */
  async lock<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>, id: string): Promise<T> {
    const running = ambient.getStore();
    if (!running) throw new Error('a lock needs a transaction');
    if (!isId(id)) throw new Refusal('NOT_FOUND');
    running.locks?.refuseOutOfTurn(this.repository(entity).metadata.tableName, id);
    const row = await this.repository(entity)
      .createQueryBuilder('record')
      .setLock('pessimistic_write')
      .where('record.id = :id', { id })
      .getOne();
    if (!row) throw new Refusal('NOT_FOUND');
    running.locks?.refuseSecondCounty('countyCode' in row ? row['countyCode'] : null);
    return row;
  }

  /** The one row without a lock, or null. */
  async find<T extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<T>,
    id: string,
  ): Promise<T | null> {
    if (!isId(id)) return null;
    return this.repository(entity).createQueryBuilder('record').where('record.id = :id', { id }).getOne();
  }

  /** Rows by id in the order asked, null where there is none: the shape a data loader wants. */
  async findMany<T extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<T>,
    ids: readonly string[],
  ): Promise<(T | null)[]> {
    const rows = await this.repository(entity)
      .createQueryBuilder('record')
      .where('record.id = any(:ids)', { ids: ids.filter(isId) })
      .getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Inserts a new record as it stands. */
  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, row: T): Promise<T> {
    await this.repository(entity).insert(row);
    return row;
  }

  /** Inserts a new record; false, with nothing written, when a unique key says it is there already. */
  async insertUnlessThere<T extends ObjectLiteral>(entity: EntityTarget<T>, row: T): Promise<boolean> {
    const done = await this.repository(entity)
      .createQueryBuilder()
      .insert()
      .values(row as never)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length === 1;
  }

  /** Writes the changed fields of a locked record and raises its version where it has one. */
  async update<T extends ObjectLiteral & { id: string; version?: number }>(
    entity: EntityTarget<T>,
    record: T,
    changes: Partial<T>,
  ): Promise<T> {
    Object.assign(record, changes);
    const versioned = record.version === undefined ? {} : { version: record.version + 1 };
    Object.assign(record, versioned);
    await this.repository(entity)
      .createQueryBuilder()
      .update()
      .set({ ...changes, ...versioned } as never)
      .where('id = :id', { id: record.id })
      .execute();
    return record;
  }
}
