import type { Session, TestApp } from './app.ts';

type Hit = {
  matchedName: string;
  person: { id: string; label: string };
  birth: { text: string } | null;
  cases: { id: string; number: string }[];
};
type Search = { searchPeople: { hits: Hit[]; hasMore: boolean } };

export const SEARCH = `query ($text: String!, $first: Int) { searchPeople(text: $text, first: $first) { hasMore hits
  { matchedName sex birth { text } person { id label } cases { id number } } } }`;

/** What the search for a name gives this reader. */
export const found = async (
  app: TestApp,
  session: Session,
  text: string,
  first = 20,
): Promise<Search['searchPeople']> => (await app.read<Search>(session, SEARCH, { text, first })).searchPeople;
