import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  AllCountriesDocument,
  RecordJourneyDocument,
  WithdrawJourneyDocument,
  type CaseJourneysQuery,
  type JourneyFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import type { LabelGroup } from '../i18n/labels.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import css from './journeys.module.css';

const MODES = ['AIR', 'LAND', 'RAIL', 'SEA'] as const;
const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;
const CODES = ['H0', 'H1', 'H2', 'H3'] as const;

type JourneyDialogProps = {
  caseId: string;
  /** The journey that is corrected; null for a new one. */
  journey: JourneyFragment | null;
  travellers: CaseJourneysQuery['caseJourneys']['travellers'];
  onClose: () => void;
};

const refetchQueries = ['CaseJourneys'];

const firstValues = (journey: JourneyFragment | null) => ({
  on: typedDay(journey?.on ?? ''),
  mode: journey?.mode ?? 'AIR',
  departedFrom: journey?.departedFrom.code ?? 'AZ',
  arrivedIn: journey?.arrivedIn.code ?? '',
  travellerIds: journey?.travellers.map(({ id }) => id) ?? [],
  certainty: journey?.certainty ?? 'CONFIRMED',
  reliability: journey?.reliability ?? 'B',
  credibility: journey?.credibility ?? 2,
  handling: journey?.handling ?? 'H0',
  sourceText: journey?.sourceText ?? '',
});

const Form = ({ caseId, journey, travellers, onClose }: JourneyDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { data: known } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  const countries = (known?.allCountries ?? []).map(({ code, name }) => ({
    value: code,
    label: inLanguage(name),
  }));
  const [fresh] = useState(() => firstValues(journey));
  const draft = useDraft(`journey.${caseId}.${journey?.id ?? 'new'}`, fresh);
  const { values, change } = draft;
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  // Made once for the form: pressing the button twice, or again after a lost answer, records one journey.
  const [id] = useState(() => newUlid());
  const [record, recording] = useMutation(RecordJourneyDocument, { refetchQueries });
  const [withdraw, withdrawing] = useMutation(WithdrawJourneyDocument, { refetchQueries });
  const answer = withdrawing.data?.withdrawJourney ?? recording.data?.recordJourney;
  const newer = recording.data?.recordJourney.newer ?? null;
  const error = recording.error ?? withdrawing.error;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const written = { ...values, caseId, on: dayTyped(values.on) ?? values.on };
    const { data } = await record({
      variables: { id, version: (newer ?? journey)?.id ?? null, journey: written },
    });
    if (data?.recordJourney.id) leave();
  };
  const take = async (version: string): Promise<void> => {
    const { data } = await withdraw({ variables: { caseId, id: version } });
    if (data?.withdrawJourney.id) leave();
  };
  const choice = (
    field: 'mode' | 'certainty' | 'handling',
    title: string,
    codes: readonly string[],
    group: LabelGroup,
  ) => (
    <NativeSelect
      label={title}
      data={codes.map((value) => ({ value, label: label(group, value) }))}
      value={values[field]}
      onChange={({ currentTarget }) => {
        const found = codes.find((code) => code === currentTarget.value);
        if (found) change({ [field]: found });
      }}
    />
  );
  const country = (field: 'departedFrom' | 'arrivedIn', title: string) => (
    <Select
      searchable
      filter={searchableOptions}
      label={title}
      data={countries}
      value={values[field] || null}
      error={wrong(field)}
      onChange={(code) => change({ [field]: code ?? '' })}
    />
  );
  const grade = (field: 'reliability' | 'credibility', title: string, codes: readonly string[]) => (
    <NativeSelect
      label={title}
      data={[...codes]}
      value={String(values[field])}
      error={wrong(field)}
      onChange={({ currentTarget: { value } }) =>
        change(field === 'credibility' ? { credibility: Number(value) } : { reliability: value })
      }
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void send().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        <KeptDraft draft={draft} />
        {(error ?? wrong(null)) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
          </Alert>
        )}
        {newer && (
          <Alert color="orange" role="alert" p="xs">
            {text('journeys.conflict', {
              name: newer.recordedBy ? inLanguage(newer.recordedBy) : '',
              journey: `${typedDay(newer.on)}, ${inLanguage(newer.departedFrom.name)} → ${inLanguage(newer.arrivedIn.name)}`,
            })}
          </Alert>
        )}
        <div className={css.fields}>
          <TextInput
            data-autofocus
            label={text('journeys.on')}
            placeholder="24.11.2026"
            value={values.on}
            error={wrong('on')}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          {choice('mode', text('journeys.mode'), MODES, 'transportMode')}
          {country('departedFrom', text('journeys.from'))}
          {country('arrivedIn', text('journeys.to'))}
        </div>
        <MultiSelect
          searchable
          filter={searchableOptions}
          label={text('journeys.travellers')}
          description={text('journeys.travellers.hint')}
          data={[
            ...new Map([...travellers, ...(journey?.travellers ?? [])].map((one) => [one.id, one.label])),
          ].map(([value, name]) => ({ value, label: name }))}
          value={values.travellerIds}
          error={wrong('travellerIds')}
          onChange={(travellerIds) => change({ travellerIds })}
        />
        <div className={css.grades}>
          {choice('certainty', text('journeys.certainty'), CERTAINTIES, 'certainty')}
          {grade('reliability', text('journeys.reliability'), ['A', 'B', 'C', 'D', 'E', 'F'])}
          {grade('credibility', text('journeys.credibility'), ['1', '2', '3', '4', '5', '6'])}
        </div>
        {choice('handling', text('journeys.handling'), CODES, 'handling')}
        <Textarea
          label={text('journeys.source')}
          description={text('journeys.source.hint')}
          maxLength={500}
          value={values.sourceText}
          error={wrong('sourceText')}
          onChange={({ currentTarget }) => change({ sourceText: currentTarget.value })}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={recording.loading}>
            {text('journeys.record')}
          </Button>
          {journey?.mayWithdraw && (
            <Button
              size="xs"
              variant="default"
              loading={withdrawing.loading}
              onClick={() => void take(journey.id).catch(() => undefined)}
            >
              {text('journeys.withdraw')}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={leave}>
            {text('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** A journey by hand: who travelled, when, whence and whither, and which source says so. */
export const JourneyDialog = (props: JourneyDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={props.onClose}
      title={text(props.journey ? 'journeys.correct' : 'journeys.add')}
    >
      <Form {...props} />
    </Dialog>
  );
};
