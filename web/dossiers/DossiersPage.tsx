import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import {
  AddDossierDocument,
  DossiersDocument,
  DossierTemplatesDocument,
  type DossierKind,
  type DossierLanguage,
  type DossierShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { formatMoment } from '../i18n/format.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { PutAway } from './PutAway.tsx';
import css from './dossiers.module.css';

const NewDossier = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const [begin, setBegin] = useState('INDICTMENT');
  const own = useQuery(DossierTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const templates = own.data?.dossierTemplates ?? [];
  const template = templates.find(({ id: of }) => of === begin);
  const kind = template?.kind ?? begin;
  const [language, setLanguage] = useState('AZ');
  const [title, setTitle] = useState('');
  const [id] = useState(() => newUlid());
  const [problem, setProblem] = useState<string | null>(null);
  const [add, { loading }] = useMutation(AddDossierDocument);
  const submit = async (): Promise<void> => {
    try {
      const { data } = await add({
        variables: {
          id,
          caseId,
          kind: kind as DossierKind,
          language: language as DossierLanguage,
          title: title.trim() || (template?.name ?? label('dossierKind', kind)),
          templateId: template?.id ?? null,
        },
      });
      const problems = data?.addDossier.problems ?? [];
      if (problems.length > 0) setProblem(problems.map((one) => inLanguage(one.text)).join(' '));
      else await navigate(`/cases/${caseId}/dossiers/${id}`);
    } catch (error) {
      setProblem(text(`failure.${failureOf(error).kind}.text`));
    }
  };
  return (
    <form
      className={css.begin}
      aria-label={text('dossiers.new')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <NativeSelect
        label={text('dossiers.kind')}
        data={[
          {
            group: text('templates.builtIn'),
            items: codesOf('dossierKind').map((code) => ({ value: code, label: label('dossierKind', code) })),
          },
          ...(templates.length === 0
            ? []
            : [
                {
                  group: text('templates.own'),
                  items: templates.map((one) => ({ value: one.id, label: one.name })),
                },
              ]),
        ]}
        value={begin}
        onChange={(event) => setBegin(event.currentTarget.value)}
      />
      <NativeSelect
        label={text('dossiers.language')}
        data={(['AZ', 'EN'] as const).map((code) => ({
          value: code,
          label: text(`dossiers.language.${code}`),
        }))}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <TextInput
        label={text('dossiers.name')}
        maxLength={200}
        placeholder={template?.name ?? label('dossierKind', kind)}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" loading={loading}>
        {text('dossiers.begin')}
      </Button>
      {problem !== null && (
        <Alert color="red" role="alert" p="xs">
          {problem}
        </Alert>
      )}
    </form>
  );
};

const useColumns = (): Column<DossierShownFragment>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'title',
      header: text('dossiers.name'),
      cell: ({ id, title, case: file }) => (
        <TextLink to={`/cases/${file.id}/dossiers/${id}`} strong>
          {title}
        </TextLink>
      ),
    },
    {
      id: 'kind',
      header: text('dossiers.kind'),
      width: '16rem',
      cell: ({ kind }) => label('dossierKind', kind),
    },
    {
      id: 'language',
      header: text('dossiers.language'),
      width: '10rem',
      cell: ({ language: of }) => text(`dossiers.language.${of}`),
    },
    {
      id: 'saved',
      header: text('dossiers.saved'),
      width: '18rem',
      cell: ({ savedAt, savedBy }) => `${formatMoment(savedAt, language)} · ${inLanguage(savedBy)}`,
    },
  ];
};

/** The dossiers of a case, and the templates from which one begins. */
export const DossiersPage = () => {
  const text = useText();
  const me = useMe();
  const inLanguage = useInLanguage();
  const columns = useColumns();
  const { caseId = '' } = useParams();
  const heading = useCaseHeading(caseId);
  const { data, error, refetch } = useQuery(DossiersDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  const failed = heading.error ?? error;
  if (failed) return <FailurePanel failure={failureAtAddress(failed)} onRetry={() => void refetch()} />;
  if (!data || !heading.data) return <PageSkeleton />;
  const file = heading.data.case;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{file.number}</TextLink> {inLanguage(file.title)}
          </>
        }
        title={text('dossiers.title')}
        detail={text('dossiers.explain')}
        actions={<TextLink to="/dossier-templates">{text('templates.manage')}</TextLink>}
      />
      {may(me, 'dossier:write') && file.level !== 'READ' && <NewDossier caseId={caseId} />}
      {data.dossiers.length === 0 ? (
        <EmptyState title={text('dossiers.empty.title')} text={text('dossiers.empty.text')} />
      ) : (
        <DataTable
          caption={text('dossiers.caption')}
          columns={columns}
          rows={data.dossiers}
          rowKey={({ id }) => id}
        />
      )}
      <PutAway caseId={caseId} />
    </Page>
  );
};
