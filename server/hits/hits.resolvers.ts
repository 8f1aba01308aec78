import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { keysOfThing, problemsOf } from './asked-thing.ts';
import { answer, ask, hitsOf, inquiriesOf, inquiriesTo } from './hits.queries.ts';

export const hitsResolvers: Resolvers = {
  Query: {
    hits: guard(
      {
        action: 'match:read',
        audit: (hits) => hits.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
      },
      async (_parent, _args, { run }) =>
        (await hitsOf(run)).map(({ personId, thingId, ...hit }) => ({
          ...hit,
          person: personId === null ? null : { id: personId },
          thing: thingId === null ? null : { id: thingId },
        })),
    ),
    inquiries: guard(
      { action: 'match:read', audit: (inquiries) => inquiries.flatMap(({ id }) => id ?? []) },
      (_parent, _args, { run }) => inquiriesTo(run),
    ),
    myInquiries: guard(
      { action: 'hit:ask', audit: (inquiries) => inquiries.flatMap(({ id }) => id ?? []) },
      (_parent, _args, { run }) => inquiriesOf(run),
    ),
  },
  Mutation: {
    askForThing: guard(
      { action: 'hit:ask', audit: (_answer, { id }) => [id] },
      async (_parent, { id, kind, value, why }, { run }) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        const problems = problemsOf(value, why);
        if (problems.length > 0) return { asked: false, problems };
        await ask(run, { id, kind, value: value.trim(), keys: keysOfThing(kind, value), why: why.trim() });
        return { asked: true, problems: [] };
      },
    ),
    answerInquiry: guard(
      { action: 'hit:ask', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id, agrees }, { run }) => {
        if (!(await answer(run, id, agrees))) throw new Refusal('NOT_FOUND');
        const inquiry = (await inquiriesTo(run)).find((row) => row.id === id);
        if (!inquiry) throw new Refusal('NOT_FOUND');
        return inquiry;
      },
    ),
  },
};
