import { guard } from '../access/guard.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { roadsOf, victimsOn } from './corridors.ts';
import { firstWholeYear } from './figures.ts';
import { labelledRecord, MOST_RECORDS } from './record-labels.ts';
import { lookedAtBy } from './report-day.ts';

export const corridorsResolvers: Resolvers = {
  Query: {
    corridors: guard({ action: 'report:read', audit: () => [] }, async (_parent, _args, { run, viewer }) => ({
      roads: await roadsOf(run, lookedAtBy(viewer, new Date())),
      wholeSince: firstWholeYear('reports/victims'),
    })),
    corridorRecords: guard(
      { action: 'report:read', audit: ({ records = [] }) => records.flatMap(({ id }) => id ?? []) },
      async (_parent, { road }, context) => {
        const rows = await victimsOn(context.run, road, lookedAtBy(context.viewer, new Date()));
        const shown = rows.slice(0, MOST_RECORDS);
        return {
          records: await Promise.all(shown.map((row) => labelledRecord(row, context))),
          visible: rows.length,
        };
      },
    ),
  },
};
