import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  DossierPermissionsDocument,
  type DossierLanguage,
  type DossierPermissionsQuery,
} from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

export type Permission = DossierPermissionsQuery['dossierPermissions'][number];

type PermissionListProps = {
  caseId: string;
  language: DossierLanguage;
  /** False for whoever only looks. */
  mayEdit: boolean;
  onWithdraw: (permission: Permission) => void;
};

/** What providers have permitted of the case's facts, by whom and when; a permission that holds no more is withdrawn. */
export const PermissionList = ({ caseId, language: of, mayEdit, onWithdraw }: PermissionListProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { data } = useQuery(DossierPermissionsDocument, {
    variables: { caseId, language: of },
    fetchPolicy: 'cache-and-network',
  });
  const permissions = data?.dossierPermissions ?? [];
  if (permissions.length === 0) return null;
  return (
    <details>
      <summary>{text('dossiers.permissions', { count: permissions.length })}</summary>
      <ul className={css.lines}>
        {permissions.map((permission) => (
          <li key={permission.id} className={css.change}>
            {permission.text}
            <p className={css.quiet}>
              {label('permittedUse', permission.allows)}, {permission.grantedBy},{' '}
              {formatDay(permission.on, language)}{' '}
              {mayEdit && permission.mayWithdraw && (
                <Button size="compact-xs" variant="default" onClick={() => onWithdraw(permission)}>
                  {text('dossiers.permission.withdraw')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
