import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  CheckOffenceDocument,
  RecordOffenceDocument,
  type CaseOffencesQuery,
  type OffenceInput,
  type OffenceShownFragment,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { CertaintyField, GradeFields, SourceField } from '../network/links/SourceFields.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { DraftedFrame, PAUSE_MS } from './DraftedFrame.tsx';
import {
  articlesFor,
  isOffenceDraft,
  offenceInput,
  offenceValues,
  type OffenceValues,
} from './offence-form.ts';
import { OffenceLine } from './OffenceLine.tsx';
import css from './offences.module.css';
import { useDraftedForm } from './use-drafted-form.ts';

type OffenceDialogProps = {
  caseId: string;
  /** The offence that is corrected; null for a new one. */
  offence: OffenceShownFragment | null;
  articles: CaseOffencesQuery['offences']['articles'];
  onClose: () => void;
  onDone: (id: string, before: OffenceShownFragment | null) => void;
};

const NOTHING: never[] = [];

const Form = ({ caseId, offence, articles, onClose, onDone }: OffenceDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const form = useDraftedForm<OffenceValues, OffenceShownFragment>({
    about: `offence.${caseId}.${offence?.id ?? 'new'}`,
    fact: offence,
    fresh: offenceValues(offence),
    isDraft: isOffenceDraft,
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordOffenceDocument, {
    refetchQueries: ['CaseOffences', 'CaseEpisodes'],
  });
  const [typed] = useDebouncedValue(JSON.stringify(offenceInput(values, caseId)), PAUSE_MS);
  const checked = useQuery(CheckOffenceDocument, {
    variables: { offence: JSON.parse(typed) as OffenceInput },
    skip: !form.isTouched,
    fetchPolicy: 'no-cache',
  });
  const wrong = (field: string | null): string | undefined =>
    form.wrong(field, checked.data?.checkOffence ?? NOTHING);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, version: form.version, offence: offenceInput(values, caseId) };
    form.receive((await record({ variables })).data?.recordOffence);
  };
  const date = (field: 'committedFrom' | 'committedTo' | 'detectedOn', example: string) => (
    <TextInput
      size="xs"
      label={text(`offences.${field}`)}
      placeholder={example}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change(field, currentTarget.value)}
    />
  );
  const tick = (field: 'withIct' | 'isCleared') => (
    <Checkbox
      size="xs"
      label={text(`offences.${field}`)}
      checked={values[field]}
      onChange={({ currentTarget }) => change(field, currentTarget.checked)}
    />
  );
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <OffenceLine offence={form.newer} />}
      mine={[values.article, values.committedFrom, values.committedTo, values.words.sourceText]}
      onSend={send}
      onClose={onClose}
    >
      <div className={css.fields}>
        {date('committedFrom', '14.03.2024')}
        {date('committedTo', '05.2024')}
        {date('detectedOn', '24.11.2026')}
      </div>
      <Select
        searchable
        size="xs"
        filter={searchableOptions}
        label={text('offences.article')}
        description={text('offences.article.hint')}
        placeholder={text('stepForm.choose')}
        data={articlesFor(values, articles).map(({ code, title }) => ({
          value: code,
          label: `${code} ${inLanguage(title)}`,
        }))}
        value={values.article || null}
        error={wrong('article')}
        onChange={(article) => change('article', article ?? '')}
      />
      <div className={css.fields}>
        <NativeSelect
          size="xs"
          label={text('offences.committed')}
          data={['COMMITTED', 'ATTEMPTED'].map((value) => ({ value, label: label('committed', value) }))}
          value={values.isAttempt ? 'ATTEMPTED' : 'COMMITTED'}
          onChange={({ currentTarget }) => change('isAttempt', currentTarget.value === 'ATTEMPTED')}
        />
        <div className={css.ticks}>
          {tick('withIct')}
          {tick('isCleared')}
        </div>
      </div>
      <div className={css.fields}>
        <CertaintyField value={values.certainty} onChange={(certainty) => change('certainty', certainty)} />
        <GradeFields words={values.words} onChange={(words) => change('words', words)} wrong={wrong} />
      </div>
      <SourceField
        words={values.words}
        hint={text('journeys.source.hint')}
        onChange={(words) => change('words', words)}
        wrong={wrong}
      />
    </DraftedFrame>
  );
};

/** Recording an offence, or correcting one. Closing it by its cross keeps the draft; cancelling drops it. */
export const OffenceDialog = (props: OffenceDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={props.onClose}
      title={text(props.offence ? 'offences.correct' : 'offences.new')}
    >
      <Form {...props} />
    </Dialog>
  );
};
