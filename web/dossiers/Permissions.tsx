import { useMutation } from '@apollo/client/react';
import {
  PermitDocument,
  WithdrawPermissionDocument,
  type DossierQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { PermissionList, type Permission } from './PermissionList.tsx';
import { PermitDialog, type Unpermitted } from './PermitDialog.tsx';

const PERMISSIONS = { refetchQueries: ['DossierPermissions'] };

type PermissionsProps = {
  dossier: DossierQuery['dossier']['dossier'];
  /** What stands in the way, when its provider's permission is being recorded. */
  asked: Unpermitted | null;
  mayEdit: boolean;
  onClose: () => void;
  /** What stands in the way of the dossier is to be asked anew. */
  onChanged: () => void;
};

/** What providers have permitted of the case's facts; what was recorded or withdrawn last is taken back. */
export const Permissions = ({ dossier, asked, mayEdit, onClose, onChanged }: PermissionsProps) => {
  const caseId = dossier.case.id;
  const last = useLastDone();
  const [take] = useMutation(WithdrawPermissionDocument, PERMISSIONS);
  const [permit] = useMutation(PermitDocument, PERMISSIONS);
  const withdraw = async (id: string): Promise<void> => {
    await take({ variables: { caseId, id } });
    last.did({ says: 'steps.done.withdrawn', undo: null });
    onChanged();
  };
  const recorded = (id: string): void => last.did({ says: 'steps.done.recorded', undo: () => withdraw(id) });
  const permitAgain = async ({ factId, allows, grantedBy, on }: Permission): Promise<void> => {
    const variables = { id: newUlid(), caseId, factId, allows, grantedBy, on };
    const { problems = [] } = (await permit({ variables })).data?.recordPermission ?? {};
    const id = problems.length > 0 ? null : variables.id;
    last.told({ id, problems }, { says: 'steps.done.recorded', undo: null });
    onChanged();
  };
  const endThis = async (permission: Permission): Promise<void> => {
    await withdraw(permission.id);
    last.did({ says: 'steps.done.withdrawn', undo: () => permitAgain(permission) });
  };
  return (
    <>
      <LastDone of={last} />
      <PermitDialog
        caseId={caseId}
        asked={asked}
        onClose={onClose}
        onPermitted={(id) => {
          onClose();
          if (id === null) return;
          recorded(id);
          onChanged();
        }}
      />
      <PermissionList
        caseId={caseId}
        language={dossier.language}
        mayEdit={mayEdit}
        onWithdraw={(permission) => void endThis(permission).catch(last.failed)}
      />
    </>
  );
};
