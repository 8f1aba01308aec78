import type { ViewerRun } from '../db/run.ts';
import type { Account } from '../graphql/types.generated.ts';
import type { Role } from '../db/viewer.ts';

type AccountRow = {
  id: string;
  username: string;
  role: Role;
  nameAz: string;
  nameEn: string;
  lockedAt: string | null;
  disabledAt: string | null;
};

const accountOf = ({ nameAz, nameEn, ...row }: AccountRow): Account => ({
  ...row,
  name: { az: nameAz, en: nameEn },
});

export const allAccounts = async (run: ViewerRun): Promise<Account[]> =>
  (await run<AccountRow>('accounts/accounts')).map(accountOf);

/** Null when there is no such account. */
export const unlockAccount = async (run: ViewerRun, id: string): Promise<Account | null> => {
  const [row] = await run<AccountRow>('accounts/unlock-account', { id });
  return row ? accountOf(row) : null;
};

/** The purpose as kept, or null when the session has ended meanwhile. */
export const statePurpose = async (
  run: ViewerRun,
  sessionId: string,
  purpose: string,
): Promise<string | null> => {
  const [row] = await run<{ purpose: string }>('accounts/state-purpose', { sessionId, purpose });
  return row?.purpose ?? null;
};
