import { useMutation } from '@apollo/client/react';
import { WithdrawPermissionDocument, type DossierQuery } from '../api/operations.generated.ts';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { PermissionList } from './PermissionList.tsx';
import { PermitDialog, type Unpermitted } from './PermitDialog.tsx';

type PermissionsProps = {
  dossier: DossierQuery['dossier']['dossier'];
  /** What stands in the way, when its provider's permission is being recorded. */
  asked: Unpermitted | null;
  mayEdit: boolean;
  onClose: () => void;
  /** What stands in the way of the dossier is to be asked anew. */
  onChanged: () => void;
};

/** What providers have permitted of the case's facts; what was recorded last is taken back. */
export const Permissions = ({ dossier, asked, mayEdit, onClose, onChanged }: PermissionsProps) => {
  const caseId = dossier.case.id;
  const last = useLastDone();
  const [withdraw] = useMutation(WithdrawPermissionDocument, { refetchQueries: ['DossierPermissions'] });
  const recorded = (id: string): void =>
    last.did({
      says: 'steps.done.recorded',
      undo: async () => {
        await withdraw({ variables: { caseId, id } });
        last.did({ says: 'steps.done.withdrawn', undo: null });
        onChanged();
      },
    });
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
      <PermissionList caseId={caseId} language={dossier.language} mayEdit={mayEdit} onWithdrawn={onChanged} />
    </>
  );
};
