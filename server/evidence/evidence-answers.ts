import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Problem } from '../graphql/types.generated.ts';

export const done = (id: string) => ({ id, problems: [], meanwhile: null, newerEvent: null });
export const refused = (...problems: Problem[]) => ({
  id: null,
  problems,
  meanwhile: null,
  newerEvent: null,
});

export const checkNewId = (id: string): void => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
};

export const audited = {
  action: 'evidence:write',
  audit: ({ id, meanwhile }: { id?: string | null; meanwhile?: { id?: string } | null }) =>
    [id, meanwhile?.id].flatMap((one) => one ?? []),
} as const;
