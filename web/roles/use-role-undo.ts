import { useMutation } from '@apollo/client/react';
import {
  RecordRoleDocument,
  WithdrawRoleDocument,
  type RoleShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import type { LastDone, Reply } from '../offences/use-last-done.ts';
import { roleInput, roleValues } from './role-form.ts';
import { ROLE_QUERIES } from './RoleForm.tsx';

/** The way back: what is new is withdrawn, what was corrected is corrected back, what was withdrawn is recorded anew. */
export const useRoleUndo = (caseId: string, { did, told }: LastDone) => {
  const [record] = useMutation(RecordRoleDocument, { refetchQueries: ROLE_QUERIES });
  const [take] = useMutation(WithdrawRoleDocument, { refetchQueries: ROLE_QUERIES });
  const write = async (role: RoleShownFragment, version: string | null): Promise<Reply> => {
    const input = roleInput(roleValues(role), caseId);
    if (!input) return undefined;
    return (await record({ variables: { id: newUlid(), version, role: input } })).data?.recordRole;
  };
  const withdraw = async (id: string): Promise<Reply> =>
    (await take({ variables: { caseId, id } })).data?.withdrawRole;
  return {
    recorded: (id: string, before: RoleShownFragment | null): void =>
      did({
        says: 'steps.done.recorded',
        undo: async () =>
          before
            ? told(await write(before, id), { says: 'steps.done.recorded', undo: null })
            : told(await withdraw(id), { says: 'steps.done.withdrawn', undo: null }),
      }),
    withdraw: async (role: RoleShownFragment): Promise<void> =>
      told(await withdraw(role.id), {
        says: 'steps.done.withdrawn',
        undo: async () => told(await write(role, null), { says: 'steps.done.recorded', undo: null }),
      }),
  };
};
