import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import {
  type Admissibility,
  EvidenceDocument,
  type EvidenceRowFragment,
  type SourceKind,
  type SourcePlace,
} from '../api/operations.generated.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { may, useMe } from '../session/session.ts';
import { SidePanel } from '../ui/Dialog.tsx';
import { Filters, Page, PageTitle } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { UnknownPeople } from '../unknown-people/UnknownPeople.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { ExhibitDialog } from './ExhibitDialog.tsx';
import { SourcePanel } from './SourcePanel.tsx';
import { sourceWords } from './source-words.ts';
import { ToldDialog } from './ToldDialog.tsx';
import type { ToldKind } from './told-form.ts';
import { Unsupported } from './Unsupported.tsx';
import { useDone } from './use-done.ts';

const PAUSE_MS = 300;
const RECORDED = ['EXHIBIT', 'STATEMENT', 'REPORT'] as const;
const NO_FILTER = { text: '', kind: null, admissibility: null };
type Filter = { text: string; kind: SourceKind | null; admissibility: Admissibility | null };

/** The exhibits, reports and statements of a case, with what rests on each and what rests on none. */
export const EvidencePage = () => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const me = useMe();
  const { caseId = '' } = useParams();
  const [search] = useSearchParams();
  const desk = useDone();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [opened, setOpened] = useState<string | null>(() => search.get('source'));
  const [form, setForm] = useState<EvidenceRowFragment | 'EXHIBIT' | ToldKind | null>(null);
  const [words] = useDebouncedValue(filter.text, PAUSE_MS);
  const heading = useCaseHeading(caseId);
  const listed = useQuery(EvidenceDocument, {
    variables: { ...filter, caseId, text: words },
    fetchPolicy: 'cache-and-network',
  });
  const error = heading.error ?? listed.error;
  if (error) {
    const retry = (): void => {
      void heading.refetch();
      void listed.refetch();
    };
    return <FailurePanel failure={failureAtAddress(error)} onRetry={retry} />;
  }
  const data = listed.data ?? listed.previousData;
  if (!heading.data || !data) return <PageSkeleton />;
  const file = heading.data.case;
  const { sources, total, mayRecord, maySeal, mayShield } = data.evidence;
  const source = sources.find(({ id }) => id === opened);
  const isFiltered = filter.text !== '' || filter.kind !== null || filter.admissibility !== null;
  const places: SourcePlace[] = [
    'CASE',
    ...(maySeal ? (['IDENTITIES'] as const) : []),
    ...(mayShield ? (['INFORMANTS'] as const) : []),
  ];
  const isTold = form !== null && (typeof form === 'string' ? form : form.kind) !== 'EXHIBIT';
  const record = may(me, 'evidence:write') && mayRecord && (
    <Group gap="xs">
      {RECORDED.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'EXHIBIT' ? 'filled' : 'default'}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setForm(kind)}
        >
          {text(`evidence.record.${kind}`)}
        </Button>
      ))}
    </Group>
  );
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{file.number}</TextLink> {inLanguage(file.title)}
          </>
        }
        title={text('evidence.title')}
        detail={text('evidence.explain')}
        actions={record}
      />
      {opened === null && <LastDone of={desk.last} />}
      <Filters shown={sources.length} total={total}>
        <TextInput
          label={text('evidence.filter.text')}
          w={260}
          maxLength={200}
          value={filter.text}
          onChange={({ currentTarget: { value } }) => setFilter((was) => ({ ...was, text: value }))}
        />
        <Select
          label={text('evidence.filter.kind')}
          w={200}
          clearable
          placeholder={text('common.all')}
          data={(['EXHIBIT', 'REPORT', 'STATEMENT'] as const).map((value) => ({
            value,
            label: label('sourceKind', value),
          }))}
          value={filter.kind}
          onChange={(kind) => setFilter((was) => ({ ...was, kind }))}
        />
        <Select
          label={text('evidence.filter.admissibility')}
          w={200}
          clearable
          placeholder={text('common.all')}
          data={codesOf('admissibility').map((value) => ({ value, label: label('admissibility', value) }))}
          value={filter.admissibility}
          onChange={(value) => setFilter((was) => ({ ...was, admissibility: value as Admissibility | null }))}
        />
      </Filters>
      {sources.length === 0 ? (
        <EmptyState
          title={text(isFiltered ? 'evidence.noMatch.title' : 'evidence.empty.title')}
          text={text(isFiltered ? 'evidence.noMatch.text' : 'evidence.empty.text')}
          action={
            isFiltered ? (
              <Button variant="default" onClick={() => setFilter(NO_FILTER)}>
                {text('common.clear')}
              </Button>
            ) : (
              record
            )
          }
        />
      ) : (
        <EvidenceTable rows={sources} onOpen={setOpened} />
      )}
      {total > sources.length && <p>{text('evidence.more')}</p>}
      <UnknownPeople caseId={caseId} desk={desk} />
      <Unsupported caseId={caseId} desk={desk} />
      <SidePanel
        isOpen={opened !== null}
        title={source ? sourceWords(source, language) : text('evidence.title')}
        onClose={() => setOpened(null)}
      >
        {opened !== null && (
          <SourcePanel id={opened} desk={desk} onCorrect={setForm} onGone={() => setOpened(null)} />
        )}
      </SidePanel>
      <ExhibitDialog
        opened={isTold ? null : form === 'EXHIBIT' ? 'new' : (form as EvidenceRowFragment | null)}
        caseId={caseId}
        maySeal={maySeal}
        desk={desk}
        onClose={() => setForm(null)}
      />
      <ToldDialog
        opened={isTold ? (form as EvidenceRowFragment | ToldKind) : null}
        caseId={caseId}
        places={places}
        desk={desk}
        onClose={() => setForm(null)}
      />
    </Page>
  );
};
