import { guard } from '../access/guard.ts';
import { wordsAsSource } from '../elements/words-as-source.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import type { PresumedCountry, Resolvers, Source } from '../graphql/types.generated.ts';
import type { Shown } from '../graphql/shown.ts';
import { noticesPage, type PresumedCountryRow } from './notices.queries.ts';

const MOST_NOTICES = 100;

const part = { action: 'notice:read', audit: false } as const;

/** A row of `notices.queries.ts`, as the schema hands it on. */
type PresumedShown = Shown<PresumedCountry> & Partial<Pick<PresumedCountryRow, 'factId' | 'sourceText'>>;

export const noticesResolvers: Resolvers = {
  Query: {
    notices: guard(
      {
        action: 'notice:read',
        audit: ({ notices = [] }) => notices.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
      },
      async (_parent, args, { run, loaders }) => {
        const { size, after } = pageAsked(args, MOST_NOTICES, MOST_NOTICES);
        const { page, after: next } = pageOf(await noticesPage(run, size, after), size);
        const notices = await loaders.notices.loadMany(page.map(({ id }) => id));
        return {
          notices: notices.flatMap((notice) => {
            if (notice instanceof Error) throw notice;
            return notice ?? [];
          }),
          after: next,
        };
      },
    ),
    notice: guard(
      { action: 'notice:read', audit: ({ id, person }) => [id ?? [], person?.id ?? []].flat() },
      async (_parent, { id }, { loaders }) => {
        const notice = await loaders.notices.load(id);
        if (!notice) throw new Refusal('NOT_FOUND');
        return notice;
      },
    ),
  },
  Notice: {
    isWanted: guard(
      part,
      async ({ person }, _args, { loaders }) =>
        (await loaders.elements.load(person?.id ?? ''))?.isWanted ?? false,
    ),
  },
  PresumedCountry: {
    sources: guard(
      part,
      async ({ factId, sourceText }: PresumedShown, _args, { loaders }): Promise<Source[]> => {
        const cited = await loaders.sources.load(factId ?? '');
        if (cited.length > 0 || !sourceText) return cited;
        return [wordsAsSource(sourceText)];
      },
    ),
  },
};
