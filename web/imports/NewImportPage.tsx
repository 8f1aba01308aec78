import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { CasesDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { UploadForm } from './UploadForm.tsx';

const MOST_CASES = 100;

/** The start of an import: the file and the case that takes it. */
export const NewImportPage = () => {
  const text = useText();
  const me = useMe();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(CasesDocument, { variables: { first: MOST_CASES } });
  if (!may(me, 'import:run')) return <FailurePanel failure={{ kind: 'FORBIDDEN', reference: null }} />;
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  const writable = data.cases.cases.filter(({ level }) => level !== 'READ');
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/imports">{text('import.all')}</TextLink>}
        title={text('upload.title')}
      />
      {writable.length === 0 ? (
        <EmptyState title={text('upload.noCase.title')} text={text('upload.noCase.text')} />
      ) : (
        <UploadForm cases={writable} asked={params.get('case')} />
      )}
    </Page>
  );
};
