import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, type BuildSchemaOptions } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource } from '../actor.js';
import { networkOf } from '../http/network.js';
import { SESSION_COOKIE } from '../http/session-cookie.js';
import { RequestContext } from './context.js';
import { costPlugin } from './cost.plugin.js';
import { formatError } from './format-error.js';
import { RefusalCode } from '../refusal.js';
import { MoneyScalar } from './scalars.js';
import { textPlugin } from './text.plugin.js';

/** Options of the code-first schema, shared by the server and by the emitter. */
export const SCHEMA_OPTIONS = {
  numberScalarMode: 'integer',
  dateScalarMode: 'isoDate',
  // No field has this type: the web needs its names to have words for each.
  orphanedTypes: [RefusalCode],
} satisfies BuildSchemaOptions;

/** Words and signs of one document: checking a long one costs before its cost is known. */
const MOST_TOKENS = 5000;

/** The GraphQL edge: who asks is known before the first resolver runs. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [ActorSource],
  useFactory: (actors: ActorSource) => ({
    autoSchemaFile: true,
    path: '/graphql',
    buildSchemaOptions: SCHEMA_OPTIONS,
    resolvers: { Money: MoneyScalar },
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: true,
    playground: false,
    graphiql: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    // The cache-control plugin would wrap every field of every answer, and no answer of ours is public.
    plugins: [costPlugin, textPlugin, ApolloServerPluginCacheControlDisabled()],
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const network = networkOf(request.ip);
      const actor = await actors.actorOf(request.cookies[SESSION_COOKIE], network);
      return new RequestContext(actor, request.id, request, reply);
    },
  }),
});
