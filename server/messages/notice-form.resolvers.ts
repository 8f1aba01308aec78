import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type {
  NoticeFormEntry,
  QueryNoticeFormSheetArgs,
  ResolversTypes,
  Resolvers,
} from '../graphql/types.generated.ts';
import { citedBy } from '../line-sources/line-sources.queries.ts';
import { filledFor, leaving } from './filled-for.ts';
import { entryProblems } from './notice-form-problems.ts';

type Answer = Awaited<ResolversTypes['NoticeFormSheet']>;

/** The form on a notice of ours. Throws NOT_FOUND for a notice or case that is not the reader's, and for another country's notice. */
const filledOn = async (
  { noticeId, ...asked }: QueryNoticeFormSheetArgs,
  entries: readonly NoticeFormEntry[],
  context: RequestContext,
) => {
  const notice = await context.loaders.notices.load(noticeId);
  if (!notice || !notice.isOurs) throw new Refusal('NOT_FOUND');
  const about = {
    noticeId,
    personId: notice.person.id,
    form: 'NOTICE',
    ourReference: notice.number,
  } as const;
  const written = new Map(entries.map(({ line, text }) => [line, text]));
  return filledFor({ ...asked, ...about, written }, context);
};

/** The form line by line, with the sources of what is proposed. */
const sheetOf = async (
  { sections, given, withheld, isCut }: Awaited<ReturnType<typeof filledOn>>,
  { run }: Pick<RequestContext, 'run'>,
): Promise<Answer> => {
  const wordsOf = new Map(given.map(({ id, words }) => [id, words]));
  const proposed = sections.flatMap(({ lines }) => lines.filter(({ isProposed }) => isProposed === true));
  const ids = [...new Set(proposed.flatMap(({ facts }) => facts.map(({ id }) => id)))];
  const cited = ids.length === 0 ? [] : await citedBy(run, ids);
  const citedFor = (factId: string): { id: string; title: string }[] => {
    const titles = new Map(
      cited.flatMap((one) => (one.factId === factId && !one.against ? [[one.id, one.title]] : [])),
    );
    return [...titles].map(([id, title]) => ({ id, title }));
  };
  return {
    given,
    withheld,
    isCut,
    sections: sections.map(({ title, lines }) => ({
      title,
      lines: lines.map(({ key, label, value, isOpen, isProposed, facts }) => ({
        key,
        label,
        value: value === '' ? null : value,
        isOpen,
        restsOn:
          isProposed === true && isOpen && value
            ? facts.flatMap(({ id }) => {
                const words = wordsOf.get(id);
                return words ? [{ id, words, sources: citedFor(id) }] : [];
              })
            : [],
      })),
    })),
  };
};

export const noticeFormResolvers: Resolvers = {
  Query: {
    noticeFormSheet: guard(
      {
        action: 'message:export',
        audit: ({ given = [], sections = [] }, { noticeId, caseId }) => [
          noticeId,
          ...(caseId ? [caseId] : []),
          ...given.flatMap(({ id }) => id ?? []),
          ...new Set(
            sections
              .flatMap(({ lines = [] }) => lines)
              .flatMap(({ restsOn = [] }) => restsOn)
              .flatMap(({ sources = [] }) => sources.flatMap(({ id }) => id ?? [])),
          ),
        ],
      },
      async (_parent, asked, context) => sheetOf(await filledOn(asked, [], context), context),
    ),
    noticeForm: guard(
      {
        action: 'message:export',
        audit: ({ id, given = [] }, { noticeId, caseId }) => [
          ...(id ? [id] : []),
          noticeId,
          ...(caseId ? [caseId] : []),
          ...given.flatMap((fact) => fact.id ?? []),
        ],
      },
      async (_parent, { entries: all, ...asked }, context) => {
        // Nothing leaves from the past.
        if (context.viewer.asOf !== undefined) throw new Refusal('BAD_INPUT', { argument: 'asOf' });
        const entries = all ?? [];
        const form = await filledOn(asked, entries, context);
        const problems = entryProblems(entries, form.sections);
        if (problems.length > 0) return { id: null, text: null, given: [], problems };
        const file = leaving({ text: form.text, handling: form.handling }, context);
        return { ...file, given: form.given, problems: [] };
      },
    ),
  },
};
