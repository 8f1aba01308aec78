import { guard } from '../access/guard.ts';
import { permissionsOf } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import type { SignedIn } from '../access/sessions.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Me, Problem, Resolvers } from '../graphql/types.generated.ts';
import { allAccounts, statePurpose, unlockAccount } from './accounts.queries.ts';

const NO_PURPOSE: Problem = {
  field: 'purpose',
  text: {
    az: 'Məqsəd 3–200 işarədən ibarət olmalıdır.',
    en: 'Give the purpose in 3 to 200 characters.',
  },
};

const meOf = ({ signedIn, isDemo }: RequestContext): Me => {
  if (!signedIn) throw new Refusal('UNAUTHENTICATED');
  const { userId, username, role, nameAz, nameEn, purpose }: SignedIn = signedIn;
  return {
    id: userId,
    username,
    role,
    name: { az: nameAz, en: nameEn },
    purpose,
    permissions: permissionsOf(role),
    isDemo,
  };
};

export const accountsResolvers: Resolvers = {
  Query: {
    me: guard({ action: 'me:read', audit: false }, (_parent, _args, context) => meOf(context)),
    accounts: guard(
      { action: 'account:list', audit: (accounts) => accounts.flatMap(({ id }) => id ?? []) },
      (_parent, _args, { run }) => allAccounts(run),
    ),
  },
  Mutation: {
    statePurpose: guard({ action: 'purpose:state', audit: false }, async (_parent, { purpose }, context) => {
      const stated = purpose.trim();
      if (stated.length < 3 || stated.length > 200) return { me: null, problems: [NO_PURPOSE] };
      const me = meOf(context);
      const kept = await statePurpose(context.run, context.signedIn?.sessionId ?? '', stated);
      if (kept === null) throw new Refusal('UNAUTHENTICATED');
      return { me: { ...me, purpose: kept }, problems: [] };
    }),
    unlockAccount: guard({ action: 'account:unlock', audit: false }, async (_parent, { id }, { run }) => {
      const account = await unlockAccount(run, id);
      if (!account) throw new Refusal('NOT_FOUND');
      return { account, problems: [] };
    }),
  },
};
