import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { offencesPage } from './offences.queries.ts';

const USUAL_OFFENCES = 100;
const MOST_OFFENCES = 200;

export const offencesResolvers: Resolvers = {
  Query: {
    offences: guard(
      {
        action: 'offence:read',
        audit: ({ offences = [] }, { caseId }) => [caseId, ...offences.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId, ...asked }, { run, loaders }) => {
        const { size, after } = pageAsked(asked, USUAL_OFFENCES, MOST_OFFENCES);
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const { page, after: next } = pageOf(await offencesPage(run, caseId, size, after), size);
        return { offences: page, after: next };
      },
    ),
  },
};
