import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { filledFor, leaving } from './filled-for.ts';

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
      (_parent, asked, context) => filledFor({ ...asked, written: new Map() }, context),
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
