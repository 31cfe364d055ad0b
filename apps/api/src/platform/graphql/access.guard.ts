import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ACCESS, type AccessKind } from '../permissions/access.js';
import { Refusal } from '../refusal.js';
import type { RequestContext } from './context.js';

/** Stops a resolver that names no policy, and a stranger before one that wants a session. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const kind = this.reflector.get<AccessKind | undefined>(ACCESS, execution.getHandler());
    if (!kind) throw new Error(`${execution.getClass().name}.${execution.getHandler().name} names no policy`);
    if (kind !== 'session') return true;
    const { actor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    return true;
  }
}
