import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseRolesDocument,
  RoleVersionsDocument,
  type RoleShownFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import css from '../offences/offences.module.css';
import { useLastDone } from '../offences/use-last-done.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Nothing } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { RoleForm } from './RoleForm.tsx';
import { RoleLine } from './RoleLine.tsx';
import { useRoleUndo } from './use-role-undo.ts';

type Work = { task: 'list' } | { task: 'new' } | { task: 'correct' | 'versions'; role: RoleShownFragment };

const Earlier = ({ caseId, role }: { caseId: string; role: RoleShownFragment }) => {
  const { data, error } = useQuery(RoleVersionsDocument, { variables: { caseId, id: role.id } });
  if (error) return <FailurePanel failure={failureOf(error)} />;
  if (!data) return <PageSkeleton rows={3} />;
  return (
    <ul className={css.list}>
      {[role, ...data.roleVersions].map((one) => (
        <RoleLine key={one.id} role={one} />
      ))}
    </ul>
  );
};

type Props = { caseId: string; personId: string };

const Roles = ({ caseId, personId }: Props) => {
  const text = useText();
  const last = useLastDone();
  const undo = useRoleUndo(caseId, last);
  const [work, setWork] = useState<Work>({ task: personId === '' ? 'new' : 'list' });
  const { data, error, refetch } = useQuery(CaseRolesDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  const { roles, people, mayRecord } = data.caseRoles;
  const shown = personId === '' ? roles : roles.filter(({ person }) => person.id === personId);
  const back = (): void => setWork({ task: 'list' });
  if (work.task === 'new' || work.task === 'correct')
    return (
      <RoleForm
        caseId={caseId}
        role={work.task === 'correct' ? work.role : null}
        personId={personId}
        people={people}
        onClose={back}
        onDone={(id, before) => {
          undo.recorded(id, before);
          back();
        }}
      />
    );
  if (work.task === 'versions')
    return (
      <>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={back}
        >
          {text('roles.back')}
        </Button>
        <Earlier caseId={caseId} role={work.role} />
      </>
    );
  return (
    <>
      <LastDone of={last} />
      {mayRecord && (
        <div className={css.top}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setWork({ task: 'new' })}
          >
            {text('roles.give')}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <Nothing>{text('roles.none')}</Nothing>
      ) : (
        <ul className={css.list}>
          {shown.map((role) => (
            <RoleLine
              key={role.id}
              role={role}
              onTask={(task) =>
                task === 'withdraw' ? void undo.withdraw(role.id).catch(last.failed) : setWork({ task, role })
              }
            />
          ))}
        </ul>
      )}
    </>
  );
};

/** The roles of one person in a case over time, or giving one to somebody else of it (`personId` is empty then). */
export const PersonRoles = ({ onClose, name, ...of }: Props & { name: string; onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={name === '' ? text('roles.give') : text('roles.of', { name })}
    >
      <Roles {...of} />
    </Dialog>
  );
};
