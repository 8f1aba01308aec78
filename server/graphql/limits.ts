import {
  type GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { createComplexityRule, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { Refusal } from '../access/refusals.ts';

export const LIMITS = { tokens: 2_000, depth: 12, aliases: 20, rootFields: 10, cost: 5_000 } as const;

type Size = { depth: number; aliases: number };

/** Depth and aliases of a selection, each fragment measured once; a fragment inside itself is refused by the standard rules. */
const sizeOf = (
  selection: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Size>,
): Size => {
  let depth = 0;
  let aliases = 0;
  for (const node of selection.selections) {
    let inner: Size = { depth: 0, aliases: 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value;
      const fragment = fragments.get(name);
      const before = measured.get(name);
      if (before) inner = before;
      else if (fragment) {
        measured.set(name, inner);
        inner = sizeOf(fragment.selectionSet, fragments, measured);
        measured.set(name, inner);
      }
    } else {
      if (node.selectionSet) inner = sizeOf(node.selectionSet, fragments, measured);
      if (node.kind === Kind.FIELD)
        inner = { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0) };
    }
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
  }
  return { depth, aliases };
};

const tooMany = (): GraphQLError => new Refusal('TOO_MANY');

/** Refuses requests that are too deep, too wide or repeat themselves under other names, and kinds of operation that there are none of. */
export const shapeRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (!context.getSchema().getRootType(operation.operation)) context.reportError(new Refusal('BAD_INPUT'));
    const fragments = new Map(
      context
        .getDocument()
        .definitions.flatMap((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
        ),
    );
    const { depth, aliases } = sizeOf(operation.selectionSet, fragments, new Map());
    const rootFields = operation.selectionSet.selections.length;
    const mutations = operation.operation === OperationTypeNode.MUTATION && rootFields > 1;
    if (depth > LIMITS.depth || aliases > LIMITS.aliases || rootFields > LIMITS.rootFields || mutations)
      context.reportError(tooMany());
  },
});

/** A list costs as many times its fields as it is asked to be long. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number'
    ? 1 + Math.min(Math.max(first, 1), 200) * Math.max(childComplexity, 1) * 0.2
    : undefined;
};

export const costRule = (variables: Record<string, unknown>) =>
  createComplexityRule({
    maximumComplexity: LIMITS.cost,
    variables,
    estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    createError: tooMany,
  });
