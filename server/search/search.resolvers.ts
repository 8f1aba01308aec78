import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Resolvers, SearchFilterInput } from '../graphql/types.generated.ts';
import { kindOf, type Candidate } from './candidates.ts';
import { capped, facetsOf, KINDS, narrowed } from './narrowing.ts';
import { candidatesFor, stillVisible } from './search.queries.ts';
import { whyFound } from './why-found.ts';

const LONGEST_TEXT = 200;
const MOST_HITS = 50;
const MOST_OPENED = 20;
const MOST_WANTED = 50;
const MOST_PEOPLE = 3;

type Shown = Pick<Candidate, 'id' | 'kind'> & Partial<Candidate> & { typed?: string };

const hitOf = ({ id, kind, typed = '', matched = '', by = '', ...own }: Shown) => ({
  id,
  kind,
  element: kind === 'CASE' || kind === 'NOTICE' ? null : { id },
  case: kind === 'CASE' ? { id } : null,
  country: own.label === 'Country' && own.countries?.[0] !== undefined ? { code: own.countries[0] } : null,
  matched,
  why: whyFound(typed, matched, by),
  sex: own.sexes?.[0] ?? null,
  birth: own.births?.[0] ?? null,
  nationality: own.nationalities?.[0] === undefined ? null : { code: own.nationalities[0] },
  cases: (own.caseIds ?? []).map((caseId) => ({ id: caseId })),
  roles: own.roles ?? [],
  people: (own.people ?? []).slice(0, MOST_PEOPLE).map((personId) => ({ id: personId })),
});

const checkText = (text: string): void => {
  if (text.length > LONGEST_TEXT) throw new Refusal('BAD_INPUT', { argument: 'text' });
};

const checkFilter = (filter: SearchFilterInput): void => {
  const lists = [
    filter.kinds,
    filter.caseIds,
    filter.countries,
    filter.roles,
    filter.sexes,
    filter.nationalities,
  ];
  const isTooLong = lists.some((list) => (list ?? []).length > MOST_WANTED);
  if (isTooLong || (filter.caseIds ?? []).some((id) => !isUlid(id)))
    throw new Refusal('BAD_INPUT', { argument: 'filter' });
};

export const searchResolvers: Resolvers = {
  Query: {
    search: guard(
      {
        action: 'search:read',
        audit: ({ groups = [] }) => groups.flatMap(({ hits = [] }) => hits.flatMap(({ id }) => id ?? [])),
      },
      async (_parent, { text, filter, first, after }, { run }) => {
        checkText(text);
        const wanted = filter ?? {};
        checkFilter(wanted);
        const size = Math.min(Math.max(first ?? 1, 1), MOST_HITS);
        const start = Math.max(after ?? 0, 0);
        const candidates = await candidatesFor(run, text);
        const fitting = narrowed(candidates, wanted);
        const groups = KINDS.map((kind) => {
          const all = fitting.filter((candidate) => candidate.kind === kind);
          return {
            kind,
            count: capped(all.length),
            hits: all.slice(start, start + size).map((candidate) => hitOf({ ...candidate, typed: text })),
            hasMore: all.length > start + size,
          };
        });
        return { groups: groups.filter(({ count }) => count > 0), facets: facetsOf(candidates, wanted) };
      },
    ),
    stillVisible: guard(
      { action: 'search:read', audit: (hits) => hits.flatMap(({ id }) => id ?? []) },
      async (_parent, { ids }, { run }) => {
        if (ids.length > MOST_OPENED || ids.some((id) => !isUlid(id)))
          throw new Refusal('BAD_INPUT', { argument: 'ids' });
        const visible = new Map((await stillVisible(run, ids)).map(({ id, kind }) => [id, kind]));
        return ids.flatMap((id) => {
          const label = visible.get(id);
          return label === undefined ? [] : [hitOf({ id, kind: kindOf(label) })];
        });
      },
    ),
  },
  SearchHit: {
    notice: guard({ action: 'search:read', audit: false }, async ({ id = '', kind }, _args, { loaders }) =>
      kind === 'NOTICE' ? loaders.notices.load(id) : null,
    ),
  },
};
