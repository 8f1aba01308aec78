import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { failureAtAddress, failureOf, type Failure } from '../api/failures.ts';
import { ErasedNoticeDocument, EraseNoticeDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark } from '../ui/Marks.tsx';
import { Facts, Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/** What stands at the address of a notice that is not there: that its content was erased, or `failure`, the same for hidden and missing. */
export const ErasedNotice = ({ id, failure }: { id: string; failure: Failure }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { data, error } = useQuery(ErasedNoticeDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const [finish, finishing] = useMutation(EraseNoticeDocument, { refetchQueries: ['ErasedNotice'] });
  if (error) {
    const own = failureAtAddress(error);
    return <FailurePanel failure={own.kind === 'NOT_FOUND' ? failure : own} />;
  }
  if (!data) return <PageSkeleton />;
  const { colour, requestedBy, on, ground, erasedAt, erasedBy, isPending, isFileKept, mayErase } =
    data.erasedNotice;
  const goOn = (): void => {
    const erasure = { number: '', on, ground, messages: [] };
    void finish({ variables: { id: newUlid(), noticeId: id, erasure } }).catch(() => undefined);
  };
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={text('notices.erased')}
      />
      {finishing.error && (
        <Alert color="red" role="alert" p="xs" mb="md">
          {text(`failure.${failureOf(finishing.error).kind}.text`)}
        </Alert>
      )}
      {isPending && (
        <Alert color="red" role="alert" mb="md" title={text('notices.erased.pending')}>
          {mayErase ? (
            <Button size="xs" color="red" loading={finishing.loading} onClick={goOn}>
              {text('notices.erased.finish')}
            </Button>
          ) : (
            text('notices.erased.askOfficer')
          )}
        </Alert>
      )}
      {isFileKept && (
        <Alert color="orange" mb="md">
          {text('notices.erased.fileKept')}
        </Alert>
      )}
      <Facts
        facts={[
          { label: text('notices.column.colour'), value: <NoticeMark colour={colour} /> },
          { label: text('notices.column.requestedBy'), value: inLanguage(requestedBy.name) },
          { label: text('notices.erase.on'), value: formatDay(on, language) },
          { label: text('notices.erase.ground'), value: ground },
          {
            label: text('notices.erased.by'),
            value: `${inLanguage(erasedBy)}, ${formatMoment(erasedAt, language)}`,
          },
        ]}
      />
    </Page>
  );
};
