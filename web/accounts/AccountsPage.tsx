import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { AccountsDocument, UnlockAccountDocument, type AccountsQuery } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import css from './accounts.module.css';

type Account = AccountsQuery['accounts'][number];
type Said = { text: string; isFailure: boolean };

const State = ({ account: { lockedAt, disabledAt } }: { account: Account }) => {
  const text = useText();
  const language = useLanguage();
  if (disabledAt !== null) {
    return (
      <span className={css.quiet}>
        {text('accounts.state.disabled', { at: formatMoment(disabledAt, language) })}
      </span>
    );
  }
  if (lockedAt === null) return text('accounts.state.open');
  return (
    <span className={css.locked}>
      <IconLock size={16} stroke={1.5} aria-hidden />
      {text('accounts.state.locked', { at: formatMoment(lockedAt, language) })}
    </span>
  );
};

const Unlock = ({ account, onSaid }: { account: Account; onSaid: (said: Said) => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [unlock, { loading }] = useMutation(UnlockAccountDocument);
  if (account.lockedAt === null) return null;
  const { id, username } = account;
  const send = async (): Promise<void> => {
    try {
      const { data } = await unlock({ variables: { id } });
      const [problem] = data?.unlockAccount.problems ?? [];
      onSaid(
        problem
          ? { text: inLanguage(problem.text), isFailure: true }
          : { text: text('accounts.unlocked', { username }), isFailure: false },
      );
    } catch (error) {
      onSaid({ text: text(`failure.${failureOf(error).kind}.text`), isFailure: true });
    }
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={loading}
      aria-label={text('accounts.unlock.label', { username })}
      onClick={() => void send()}
    >
      {text('accounts.unlock')}
    </Button>
  );
};

const useColumns = (onSaid: (said: Said) => void): Column<Account>[] => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'username',
      header: text('accounts.column.username'),
      order: (a, b) => compareText(a.username, b.username),
      cell: ({ username }) => <strong>{username}</strong>,
    },
    {
      id: 'name',
      header: text('accounts.column.name'),
      order: (a, b) => compareText(inLanguage(a.name), inLanguage(b.name)),
      cell: ({ name }) => inLanguage(name),
    },
    {
      id: 'role',
      header: text('accounts.column.role'),
      order: (a, b) => compareText(label('accountRole', a.role), label('accountRole', b.role)),
      cell: ({ role }) => label('accountRole', role),
    },
    {
      id: 'state',
      header: text('accounts.column.state'),
      order: (a, b) => compareText(b.lockedAt ?? '', a.lockedAt ?? ''),
      cell: (account) => <State account={account} />,
    },
    {
      id: 'action',
      header: text('accounts.column.action'),
      width: '8rem',
      cell: (account) => <Unlock account={account} onSaid={onSaid} />,
    },
  ];
};

export const AccountsPage = () => {
  const text = useText();
  const [said, say] = useState<Said | null>(null);
  const columns = useColumns(say);
  const { data, error, refetch } = useQuery(AccountsDocument);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Page>
      <PageTitle title={text('accounts.title')} detail={text('accounts.explain')} />
      {data.accounts.length === 0 ? (
        <EmptyState title={text('accounts.empty.title')} text={text('accounts.empty.text')} />
      ) : (
        <DataTable
          caption={text('accounts.caption')}
          columns={columns}
          rows={data.accounts}
          rowKey={({ id }) => id}
        />
      )}
      <div role={said?.isFailure ? 'alert' : 'status'} className={css.said}>
        {said && (
          <Alert p="xs" color={said.isFailure ? 'red' : 'accent'}>
            {said.text}
          </Alert>
        )}
      </div>
    </Page>
  );
};
