import { guard } from '../access/guard.ts';
import { boardOf, searchesInForce, soughtAtHomeAlone } from '../board/whole-board.ts';
import { dayLookedAt } from '../calendar.ts';
import type { SearchRow } from '../domestic-searches/domestic-searches.queries.ts';
import { shownSearch } from '../domestic-searches/shown-search.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import { fileOfNotice, fileOfSearch, furthest, judgedFile } from './arrest-file.ts';
import { outlookOf, worstFirst, type Outlook } from './arrest-outlook.ts';

const MOST_OUTLOOKS = 2000;

type Person = { id: string; notice: NoticeRow | null; search: SearchRow | null };

/** Everybody once: by the notice of ours that reaches furthest, otherwise by the latest search in force. */
const peopleSought = async (context: RequestContext): Promise<Person[]> => {
  const [notices, searches] = await Promise.all([boardOf(context), searchesInForce(context)]);
  const onPerson = new Map<string, NoticeRow[]>();
  for (const notice of notices)
    onPerson.set(notice.person.id, [...(onPerson.get(notice.person.id) ?? []), notice]);
  const asked = [...onPerson].flatMap(([id, own]) => {
    const notice = furthest(own);
    return notice ? [{ id, notice, search: null }] : [];
  });
  const atHome = soughtAtHomeAlone(
    searches,
    asked.map(({ notice }) => notice),
  );
  return [...asked, ...atHome.map((search) => ({ id: search.personId, notice: null, search }))];
};

const outlooksOf = async ({ id, notice, search }: Person, context: RequestContext): Promise<Outlook[]> => {
  const file = notice
    ? await fileOfNotice(notice, context)
    : search && (await fileOfSearch(search, null, context));
  if (!file) return [];
  const judged = await judgedFile(file, [], context);
  const sought = { personId: id, notice, search };
  // Whoever may be anywhere is told too: otherwise nobody would see that nothing is prepared.
  if (judged.length === 0) return [{ ...sought, country: null, reasons: [], open: [], lapsesFirst: null }];
  return judged.map(({ code, reasons, checks }) => ({
    ...sought,
    country: code,
    reasons,
    ...outlookOf({ checks }, dayLookedAt(context.viewer)),
  }));
};

export const arrestOutlooksResolvers: Resolvers = {
  Query: {
    arrestOutlooks: guard(
      {
        action: 'notice:read',
        audit: ({ outlooks = [] }) => [
          ...new Set(
            outlooks.flatMap(({ notice, search, person }) => [
              ...((notice ?? search)?.id ? [(notice ?? search)?.id ?? ''] : []),
              ...(person?.id ? [person.id] : []),
            ]),
          ),
        ],
      },
      async (_parent, _args, context) => {
        const people = await peopleSought(context);
        const each = await Promise.all(people.map((person) => outlooksOf(person, context)));
        const outlooks = each.flat().toSorted(worstFirst);
        return {
          isCut: outlooks.length > MOST_OUTLOOKS,
          outlooks: outlooks.slice(0, MOST_OUTLOOKS).map(({ personId, search, country, ...own }) => ({
            ...own,
            search: search && shownSearch(search, context),
            person: { id: personId },
            country: country === null ? null : { code: country },
            isReady: country !== null && own.open.length === 0,
          })),
        };
      },
    ),
  },
};
