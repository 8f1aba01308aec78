import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { NoticeFormEntry, Resolvers } from '../graphql/types.generated.ts';
import { filledFor, leaving } from './filled-for.ts';
import { entryProblems } from './notice-form-problems.ts';

export const messageFormsResolvers: Resolvers = {
  Query: {
    messageForm: guard(
      {
        action: 'message:write',
        audit: ({ given = [] }, { personId, caseId, noticeId }) => [
          personId,
          ...(noticeId ? [noticeId] : []),
          ...(caseId ? [caseId] : []),
          ...given.flatMap(({ id }) => id ?? []),
        ],
      },
      async (_parent, { entries, ...asked }, context) => {
        // Only the form of one notice has lines to write on.
        const wrote = asked.form === 'NOTICE' && asked.noticeId ? (entries ?? []) : [];
        const filled = (all: readonly NoticeFormEntry[]) =>
          filledFor({ ...asked, written: new Map(all.map(({ line, text }) => [line, text])) }, context);
        const form = await filled(wrote);
        const problems = entryProblems(wrote, form.sections);
        if (problems.length === 0) return { ...form, problems };
        const wrong = new Set(problems.map(({ field }) => field));
        return { ...(await filled(wrote.filter(({ line }) => !wrong.has(line)))), problems };
      },
    ),
    messageFile: guard(
      { action: 'message:export', audit: (file, { id }) => [...(file.id ? [file.id] : []), id] },
      async (_parent, { id }, { loaders, viewer, signedIn }) => {
        // Nothing leaves from the past.
        if (viewer.asOf !== undefined) throw new Refusal('BAD_INPUT', { argument: 'asOf' });
        const message = await loaders.messages.load(id);
        if (!message || message.direction !== 'OUT' || message.text === null || message.handling === 'H2')
          throw new Refusal('NOT_FOUND');
        return leaving(message, { signedIn });
      },
    ),
  },
};
