import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CaseRecordDocument,
  CorrectCaseDocument,
  type CaseKind,
  type CaseRecordQuery,
  type CaseSaidFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { typedDay } from '../i18n/typed-day.ts';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import css from '../offences/offences.module.css';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { useLastDone, type LastDone as Last } from '../offences/use-last-done.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { saidOf, type CaseValues } from './case-form.ts';

const AFTER = ['CaseRecord', 'CaseOverview', 'CaseHeading', 'Cases'];
const NOTHING: never[] = [];

const valuesOf = ({ number, kind, titleAz, titleEn, bodyCode, openedOn }: CaseSaidFragment): CaseValues => ({
  number,
  kind,
  titleAz,
  titleEn,
  body: bodyCode ?? '',
  openedOn: typedDay(openedOn),
});

/** What is said of a case, with who recorded it when. */
const SaidLine = ({ said, onCorrect }: { said: CaseSaidFragment; onCorrect?: (() => void) | undefined }) => {
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { number, kind, titleAz, titleEn, body, openedOn } = said;
  return (
    <li className={css.line}>
      <div className={css.head}>
        <strong>{number}</strong>
        <span>{titleAz}</span>
        <span>{titleEn}</span>
      </div>
      <div>
        {[label('caseKind', kind), body && inLanguage(body), formatDay(openedOn, language)]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <RecordedFoot recorded={said} earlier={0} onCorrect={onCorrect} />
    </li>
  );
};

type Record = CaseRecordQuery['caseRecord'];
type FormProps = {
  caseId: string;
  record: Record;
  onClose: () => void;
  onDone: (id: string, before: CaseSaidFragment | null) => void;
};

const TEXTS = [
  { field: 'number', label: 'caseForm.number', most: 40 },
  { field: 'titleAz', label: 'caseForm.titleAz', most: 200 },
  { field: 'titleEn', label: 'caseForm.titleEn', most: 200 },
  { field: 'openedOn', label: 'caseForm.openedOn', most: 10 },
] as const;

const Form = ({ caseId, record: { now, bodies }, onClose, onDone }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const form = useDraftedForm<CaseValues, CaseSaidFragment>({
    about: `case.${caseId}.${now.id}`,
    fact: now,
    fresh: valuesOf(now),
    isDraft: (read) => typeof read.number === 'string' && typeof read.body === 'string',
    onDone,
  });
  const { values, change } = form;
  const [correct, correcting] = useMutation(CorrectCaseDocument, { refetchQueries: AFTER });
  const wrong = (field: string | null): string | undefined => form.wrong(field, NOTHING);
  const send = async (): Promise<void> => {
    const variables = { caseId, version: form.id, expected: form.version ?? now.id, case: saidOf(values) };
    form.receive((await correct({ variables })).data?.correctCase);
  };
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={correcting}
      theirs={form.newer && <SaidLine said={form.newer} />}
      mine={[values.number, values.titleAz, values.titleEn, values.openedOn]}
      onSend={send}
      onClose={onClose}
    >
      {TEXTS.map(({ field, label: name, most }) => (
        <TextInput
          key={field}
          size="xs"
          label={text(name)}
          maxLength={most}
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget }) => change(field, currentTarget.value)}
        />
      ))}
      <div className={css.fields}>
        <NativeSelect
          size="xs"
          label={text('caseForm.kind')}
          data={codesOf('caseKind').map((value) => ({ value, label: label('caseKind', value) }))}
          value={values.kind}
          error={wrong('kind')}
          onChange={({ currentTarget }) => {
            const kind = (['CRIMINAL', 'INTELLIGENCE', 'LIAISON'] satisfies CaseKind[]).find(
              (one) => one === currentTarget.value,
            );
            if (kind) change('kind', kind);
          }}
        />
        <NativeSelect
          size="xs"
          label={text('caseForm.body')}
          data={[
            { value: '', label: text('caseForm.body.none') },
            ...bodies.map(({ code, name }) => ({ value: code, label: inLanguage(name) })),
          ]}
          value={values.body}
          error={wrong('body')}
          onChange={({ currentTarget }) => change('body', currentTarget.value)}
        />
      </div>
    </DraftedFrame>
  );
};

/** What was corrected is corrected back. */
const useCorrectedBack = (caseId: string, { did, told }: Last) => {
  const [correct] = useMutation(CorrectCaseDocument, { refetchQueries: AFTER });
  return (version: string, before: CaseSaidFragment): void =>
    did({
      says: 'steps.done.recorded',
      undo: async () => {
        const variables = { caseId, version: newUlid(), expected: version, case: saidOf(valuesOf(before)) };
        const { data } = await correct({ variables });
        told(data?.correctCase, { says: 'steps.done.recorded', undo: null });
      },
    });
};

const Content = ({ caseId }: { caseId: string }) => {
  const last = useLastDone();
  const corrected = useCorrectedBack(caseId, last);
  const [isCorrecting, setCorrecting] = useState(false);
  const { data, error, refetch } = useQuery(CaseRecordDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={3} />;
  const record = data.caseRecord;
  if (isCorrecting)
    return (
      <Form
        caseId={caseId}
        record={record}
        onClose={() => setCorrecting(false)}
        onDone={(id, before) => {
          if (before) corrected(id, before);
          setCorrecting(false);
        }}
      />
    );
  return (
    <>
      <LastDone of={last} />
      <ul className={css.list}>
        <SaidLine said={record.now} onCorrect={record.mayCorrect ? () => setCorrecting(true) : undefined} />
        {record.earlier.map((said) => (
          <SaidLine key={said.id} said={said} />
        ))}
      </ul>
    </>
  );
};

/** What is said of a case now and was before; whoever leads it corrects it. */
export const CaseRecordControl = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-xs" variant="subtle" ml={-8} onClick={() => setOpen(true)}>
        {text('caseRecord.open')}
      </Button>
      <Dialog isOpen={isOpen} isWide onClose={() => setOpen(false)} title={text('caseRecord.title')}>
        {isOpen && <Content caseId={caseId} />}
      </Dialog>
    </>
  );
};
