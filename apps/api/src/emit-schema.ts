import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features/index.js';
import { DateTimeScalar, DayScalar } from './platform/graphql/scalars.js';
import { SCHEMA_OPTIONS } from './platform/graphql/graphql.module.js';

// Writes the schema of the resolvers to the file named on the command line, without a database.

type Provider = new (...parts: never[]) => object;

const resolvers = features.flatMap((feature) => {
  const providers: unknown[] = Reflect.getMetadata('providers', feature);
  return providers.filter(
    (provider): provider is Provider => typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );
});

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const factory = app.get(GraphQLSchemaFactory);
const schema = await factory.create(resolvers, [DateTimeScalar, DayScalar], SCHEMA_OPTIONS);
writeFileSync(process.argv[2] ?? 'schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
