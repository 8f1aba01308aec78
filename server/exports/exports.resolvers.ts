import { guard } from '../access/guard.ts';
import { newUlid } from '../access/ulid.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { pictureOf } from '../network/picture.ts';
import { caseNumberOf, drawnNow } from './drawn-now.ts';
import { numberOf } from './export-mark.ts';
import { markingOf } from './handling.ts';

export const exportsResolvers: Resolvers = {
  Mutation: {
    recordExport: guard(
      {
        action: 'chart:export',
        audit: ({ id, network }, { caseId }) => [
          id ?? '',
          ...(caseId ? [caseId] : []),
          ...(network?.nodes?.id ?? []),
        ],
      },
      async (_parent, { caseId, ids, withoutTypes, withoutCertainties }, { run, loaders, signedIn }) => {
        const caseNumber = await caseNumberOf(run, caseId ?? null, loaders);
        const without = { types: withoutTypes ?? [], certainties: withoutCertainties ?? [] };
        const { elements, lines, codes, withheld } = await drawnNow(run, { ids, without }, loaders);
        const id = newUlid();
        return {
          id,
          number: numberOf(id),
          at: new Date().toISOString(),
          author: { az: signedIn?.nameAz ?? '', en: signedIn?.nameEn ?? '' },
          caseNumber,
          codes,
          marking: markingOf(codes, withheld),
          network: pictureOf({ elements, lines, more: new Map() }),
        };
      },
    ),
  },
};
