import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { fileProblem } from './file-problems.ts';
import { checkRedaction, fileById, filesOf, marksOf, withdrawFile } from './files.queries.ts';

export const filesResolvers: Resolvers = {
  EvidenceSource: {
    files: guard(
      { action: 'evidence:read', audit: (files) => files.flatMap(({ id }) => id ?? []) },
      ({ id = '', kind }, _args, { run }) => (kind === 'EXHIBIT' ? filesOf(run, id) : []),
    ),
  },
  ExhibitFile: {
    hidden: guard({ action: 'evidence:read', audit: false }, async ({ id = '', marked }, _args, { run }) =>
      marked ? ((await marksOf(run, id)) ?? []) : [],
    ),
  },
  Mutation: {
    withdrawExhibitFile: guard(
      { action: 'evidence:write', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, { run }) => {
        const file = await fileById(run, id);
        if (!file) throw new Refusal('NOT_FOUND');
        if (await withdrawFile(run, id)) return { id, problems: [], meanwhile: null };
        const own = (await filesOf(run, file.exhibitId)).find((one) => one.id === id);
        if (!own?.mayWithdraw) throw new Refusal('NOT_FOUND');
        return { id: null, problems: [{ field: null, text: fileProblem.cited }], meanwhile: null };
      },
    ),
    checkRedaction: guard(
      { action: 'evidence:write', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id, sha256 }, { run }) => {
        const file = await fileById(run, id);
        if (!file) throw new Refusal('NOT_FOUND');
        if (await checkRedaction(run, id, sha256)) return { id, problems: [], meanwhile: null };
        const seen = (await filesOf(run, file.exhibitId)).find((one) => one.id === id);
        if (!seen?.redacts) throw new Refusal('NOT_FOUND');
        if (!seen.mayWithdraw && !seen.mayCheck && !seen.checkedAt) throw new Refusal('NOT_FOUND');
        const why = seen.checkedAt ? fileProblem.checked : fileProblem.ownRedaction;
        return { id: null, problems: [{ field: null, text: why }], meanwhile: null };
      },
    ),
  },
};
