import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { recordsOf } from '../people/people.queries.ts';
import { readCorrection } from './corrected-record.ts';
import { correctRecord } from './record-corrections.queries.ts';
import { DECIDED, NO_COUNTRY, RECORD_GONE } from './record-problems.ts';
import { isDecidedOn } from './records.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

export const recordCorrectionsResolvers: Resolvers = {
  Mutation: {
    correctRecord: guard(
      {
        action: 'element:write',
        audit: ({ id }, { personId, version }) => [personId, version, ...(id ? [id] : [])],
      },
      async (_parent, { id, personId, version, record }, context) => {
        const { run, loaders, viewer } = context;
        if (![id, personId, version].every((one) => isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'record' });
        const overtaken = async () => {
          const standing = await recordsOf(run, personId);
          if (standing.length === 0) throw new Refusal('NOT_FOUND');
          // Sent twice, it is corrected already.
          if (standing.some((one) => one.id === id && one.recordedById === viewer.userId)) return done(id);
          const newer = standing.find(({ earlierIds }) => earlierIds.includes(version));
          return newer ? { ...refused(), newer } : refused(RECORD_GONE);
        };
        const before = (await recordsOf(run, personId)).find((one) => one.id === version);
        if (!before) return overtaken();
        if (!before.mayCorrect) throw new Refusal('NOT_FOUND');
        const isProtected = (await loaders.elements.load(personId))?.isProtected === true;
        const read = readCorrection(record, { isProtected, hasName: before.names.length > 0 });
        const code = record.citizenship;
        const isKnown = code == null || (await loaders.countries.load(code)) !== null;
        const problems = [...read.problems, ...(isKnown ? [] : [NO_COUNTRY])];
        if (problems.length > 0) return refused(...problems);
        if (await isDecidedOn(run, version)) return refused(DECIDED);
        return (await correctRecord(run, { id, before, isProtected, read, given: record }))
          ? done(id)
          : overtaken();
      },
    ),
  },
};
