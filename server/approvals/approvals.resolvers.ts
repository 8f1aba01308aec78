import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { templateOf, type Approver } from '../dossiers/templates.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { waitingCharges, waitingDossiers } from './approvals.queries.ts';

export const approvalsResolvers: Resolvers = {
  Query: {
    waitingApprovals: guard(
      {
        action: 'case:read',
        audit: ({ dossiers = [], charges = [] }) => [
          ...dossiers.flatMap(({ id, case: file }) => [id, file?.id].flatMap((one) => one ?? [])),
          ...charges.flatMap(({ id, case: file, person }) =>
            [id, file?.id, person?.id].flatMap((one) => one ?? []),
          ),
        ],
      },
      async (_parent, _args, { run, viewer: { role, asOf } }) => {
        const isAsked = (action: 'dossier:approve' | 'charge:approve'): boolean =>
          asOf === undefined && role !== null && mayDo(role, action);
        const [dossiers, charges] = await Promise.all([
          isAsked('dossier:approve') ? waitingDossiers(run) : [],
          isAsked('charge:approve') ? waitingCharges(run) : [],
        ]);
        return {
          dossiers: dossiers
            .filter(({ kind }) => templateOf(kind).approvers.includes(role as Approver))
            .map(({ caseId, ...row }) => ({ ...row, case: { id: caseId } })),
          charges: charges.map(({ caseId, personId, ...row }) => ({
            ...row,
            case: { id: caseId },
            person: { id: personId },
          })),
        };
      },
    ),
  },
};
