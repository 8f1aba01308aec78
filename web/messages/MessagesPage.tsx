import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { MessagesDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { MessageFilters } from './MessageFilters.tsx';
import { NO_MESSAGE_FILTER, type MessageFilter } from './message-filter.ts';
import { NewMessage } from './NewMessage.tsx';
import { useMessageColumns } from './use-message-columns.tsx';

const PAGE_SIZE = 100;

/** The inbox of the bureau: every message by its day, and whose answer is waited for. */
export const MessagesPage = () => {
  const text = useText();
  const columns = useMessageColumns();
  const mayWrite = may(useMe(), 'message:write');
  const [filter, setFilter] = useState<MessageFilter>(NO_MESSAGE_FILTER);
  const [address, setAddress] = useSearchParams();
  const factId = address.get('fact');
  const asked = { ...filter, factId };
  const { data, previousData, error, refetch, fetchMore } = useQuery(MessagesDocument, {
    variables: { first: PAGE_SIZE, ...asked },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  // While the next filter is asked, what is on screen stays.
  const page = (data ?? previousData)?.messages;
  if (!page) return <PageSkeleton />;
  const { messages, after } = page;
  const isFiltered = Object.values(asked).some((value) => value !== null && value !== false);
  return (
    <Page>
      <PageTitle
        title={text('messages.title')}
        detail={text('messages.explain')}
        actions={mayWrite && <NewMessage />}
      />
      {factId !== null && (
        <p>
          {text('messages.filter.fact')}{' '}
          <Button size="compact-xs" variant="default" onClick={() => setAddress({})}>
            {text('common.clear')}
          </Button>
        </p>
      )}
      {(messages.length > 0 || isFiltered) && (
        <MessageFilters messages={messages} filter={filter} onFilter={setFilter} />
      )}
      {messages.length > 0 && (
        <DataTable
          caption={text('messages.title')}
          columns={columns}
          rows={messages}
          rowKey={({ id }) => id}
        />
      )}
      {messages.length === 0 && !isFiltered && (
        <EmptyState title={text('messages.empty.title')} text={text('messages.empty.text')} />
      )}
      {messages.length === 0 && isFiltered && (
        <EmptyState
          title={text('messages.noMatch.title')}
          text={text('messages.noMatch.text')}
          action={
            <Button
              variant="default"
              onClick={() => {
                setFilter(NO_MESSAGE_FILTER);
                setAddress({});
              }}
            >
              {text('common.clear')}
            </Button>
          }
        />
      )}
      {after !== null && (
        <Button variant="default" mt="md" onClick={() => void fetchMore({ variables: { after } })}>
          {text('common.more')}
        </Button>
      )}
    </Page>
  );
};
