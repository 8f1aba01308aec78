import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import {
  DossierPermissionsDocument,
  WithdrawPermissionDocument,
  type DossierLanguage,
} from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

type PermissionListProps = {
  caseId: string;
  language: DossierLanguage;
  /** False for whoever only looks. */
  mayEdit: boolean;
  onWithdrawn: () => void;
};

/** What providers have permitted of the case's facts, by whom and when; a permission that holds no more is withdrawn. */
export const PermissionList = ({ caseId, language: of, mayEdit, onWithdrawn }: PermissionListProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { data } = useQuery(DossierPermissionsDocument, {
    variables: { caseId, language: of },
    fetchPolicy: 'cache-and-network',
  });
  const [withdraw, { error }] = useMutation(WithdrawPermissionDocument, {
    refetchQueries: ['DossierPermissions'],
  });
  const permissions = data?.dossierPermissions ?? [];
  if (permissions.length === 0) return null;
  return (
    <details>
      <summary>{text('dossiers.permissions', { count: permissions.length })}</summary>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ul className={css.lines}>
        {permissions.map(({ id, text: said, allows, grantedBy, on, mayWithdraw }) => (
          <li key={id} className={css.change}>
            {said}
            <p className={css.quiet}>
              {label('permittedUse', allows)}, {grantedBy}, {formatDay(on, language)}{' '}
              {mayEdit && mayWithdraw && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    // The failure of the mutation is shown through `error`.
                    void withdraw({ variables: { caseId, id } }).then(onWithdrawn, () => undefined)
                  }
                >
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
