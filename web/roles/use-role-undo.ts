import { useMutation } from '@apollo/client/react';
import {
  RecordRoleDocument,
  RestoreRoleDocument,
  WithdrawRoleDocument,
  type RoleShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { factUndo } from '../offences/fact-undo.ts';
import type { LastDone } from '../offences/use-last-done.ts';
import { roleInput, roleValues } from './role-form.ts';
import { ROLE_QUERIES } from './RoleForm.tsx';

/** The way back from what was done last to a role. */
export const useRoleUndo = (caseId: string, last: LastDone) => {
  const [record] = useMutation(RecordRoleDocument, { refetchQueries: ROLE_QUERIES });
  const [take] = useMutation(WithdrawRoleDocument, { refetchQueries: ROLE_QUERIES });
  const [restore] = useMutation(RestoreRoleDocument, { refetchQueries: ROLE_QUERIES });
  return factUndo<RoleShownFragment>(
    {
      writeAgain: async (role, version) => {
        const input = roleInput(roleValues(role), caseId);
        if (!input) return undefined;
        return (await record({ variables: { id: newUlid(), version, role: input } })).data?.recordRole;
      },
      withdraw: async (id) => (await take({ variables: { caseId, id } })).data?.withdrawRole,
      restore: async (version) =>
        (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreRole,
    },
    last,
  );
};
