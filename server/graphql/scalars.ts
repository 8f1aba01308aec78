import { GraphQLScalarType, Kind } from 'graphql';
import { Refusal } from '../access/refusals.ts';

const text = (name: string, description: string, form: RegExp): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw new Refusal('BAD_INPUT', { scalar: name });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
};

export const scalars = {
  Day: text('Day', 'A day, `2026-11-23`.', /^\d{4}-\d{2}-\d{2}$/u),
  Moment: text('Moment', 'A moment in UTC.', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u),
  NetworkColumns: new GraphQLScalarType({
    name: 'NetworkColumns',
    description: 'A picture as columns; network.graphql describes them.',
    serialize: (value) => value,
    parseValue: () => {
      throw new Refusal('BAD_INPUT', { scalar: 'NetworkColumns' });
    },
  }),
};
