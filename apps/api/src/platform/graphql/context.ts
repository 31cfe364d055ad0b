import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { takenPlainly } from './plain-field.js';

/** What every resolver of one request shares. */
export class RequestContext {
  private readonly loaders = new Map<unknown, DataLoader<string, unknown>>();

  constructor(
    /** Changes within the request when somebody signs in or takes another hat. */
    public actor: Actor,
    readonly requestId: string,
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {}

  /**
   * The loader of this request for a batch function, which is its own key: all ids asked for in one tick are read by
   * one call. `batch` gives one answer an id, in their order.
   */
  loader<T>(batch: (ids: readonly string[]) => Promise<readonly T[]>): DataLoader<string, T> {
    const known = this.loaders.get(batch);
    if (known) return known as DataLoader<string, T>;
    const made = new DataLoader<string, T>((ids) => batch(ids), { maxBatchSize: 1000 });
    this.loaders.set(batch, made as DataLoader<string, unknown>);
    return made;
  }
}

const contextOf = (execution: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(execution).getContext<RequestContext>();

const actorOf = (_data: unknown, execution: ExecutionContext): Actor => contextOf(execution).actor;
const wholeOf = (_data: unknown, execution: ExecutionContext): RequestContext => contextOf(execution);
takenPlainly(actorOf, (_parent, context) => (context as RequestContext).actor);
takenPlainly(wholeOf, (_parent, context) => context);

/** The actor of the request: first argument of every service method. */
export const CurrentActor = createParamDecorator(actorOf);

/** The request's context, for loaders and cookies. */
export const Context = createParamDecorator(wholeOf);
