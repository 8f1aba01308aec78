import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { keysOfThing, problemsOf } from './asked-thing.ts';
import { answer, ask, inquiriesOf, inquiriesTo, restore, setAside } from './hits.queries.ts';
import { hitAnswer, hitToDecide, readHits, reasonProblems, shownHits } from './told-hits.ts';

export const hitsResolvers: Resolvers = {
  Query: {
    hits: guard(
      {
        action: 'match:read',
        audit: (hits) => hits.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
      },
      async (_parent, _args, context) => shownHits(await readHits(context), context),
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
    setHitAside: guard(
      { action: 'match:decide', audit: (_answer, { id, hitId }) => [id, hitId] },
      async (_parent, { id, hitId, reason }, context) => {
        const before = await hitToDecide(context, hitId);
        const problems = reasonProblems(reason);
        const { sideId } = before.row;
        // Who was slower sees what his colleague has said.
        if (problems.length === 0 && !before.aside && sideId !== null)
          await setAside(context.run, {
            id,
            hitId,
            pairKey: before.pairKey,
            sideId,
            reason: reason.trim(),
          });
        return hitAnswer(await hitToDecide(context, hitId), problems, context);
      },
    ),
    restoreHit: guard(
      { action: 'match:decide', audit: (_answer, { id }) => [id] },
      async (_parent, { id }, context) => {
        const { asides } = await hitToDecide(context, id);
        if (asides.length > 0) await restore(context.run, asides);
        return hitAnswer(await hitToDecide(context, id), [], context);
      },
    ),
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
