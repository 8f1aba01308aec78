import type { Session, TestApp } from './app.ts';

type Hit = {
  id: string;
  kind: string;
  matched: string;
  why: { az: string; en: string };
  element: { id: string; kind: string; label: string } | null;
  case: { number: string } | null;
  notice: { number: string } | null;
  sex: string | null;
  birth: { text: string } | null;
  nationality: { code: string } | null;
  cases: { id: string; number: string }[];
  roles: string[];
  people: { id: string; label: string }[];
};
type Facet = { name: string; values: { value: string; count: number }[] };
export type SearchAnswer = {
  groups: { kind: string; count: number; hasMore: boolean; hits: Hit[] }[];
  facets: Facet[];
};

export const SEARCH = `query ($text: String!, $filter: SearchFilterInput, $first: Int, $after: Int) {
  search(text: $text, filter: $filter, first: $first, after: $after) {
    groups { kind count hasMore hits { id kind matched why { az en } element { id kind label } case { number } notice { number }
      sex birth { text } nationality { code } cases { id number } roles people { id label } } }
    facets { name values { value count } } } }`;

export const NOTHING: SearchAnswer = { groups: [], facets: [] };

type Asked = { filter?: Record<string, unknown>; first?: number; after?: number };

/** What the search gives this reader. */
export const searched = async (
  app: TestApp,
  session: Session,
  text: string,
  asked: Asked = {},
): Promise<SearchAnswer> =>
  (await app.read<{ search: SearchAnswer }>(session, SEARCH, { text, first: 20, ...asked })).search;

export const hitsOf = ({ groups }: SearchAnswer, kind: string): Hit[] =>
  groups.find((group) => group.kind === kind)?.hits ?? [];

/** Ids of the people that are found, the likest first. */
export const peopleFound = async (
  app: TestApp,
  session: Session,
  text: string,
  asked: Asked = {},
): Promise<string[]> => hitsOf(await searched(app, session, text, asked), 'PERSON').map(({ id }) => id);
