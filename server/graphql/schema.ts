import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { contractTexts, resolversOfFeatures } from './features.ts';
import { scalars } from './scalars.ts';

export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: contractTexts(),
    resolvers: [scalars, ...resolversOfFeatures],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
