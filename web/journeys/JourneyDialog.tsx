import { useMutation, useQuery } from '@apollo/client/react';
import { MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import {
  AllCountriesDocument,
  CheckJourneyDocument,
  RecordJourneyDocument,
  type CaseJourneysQuery,
  type JourneyFragment,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { CertaintyField, GradeFields, SourceField } from '../network/links/SourceFields.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useCheck } from '../ui/use-check.ts';
import { isJourneyDraft, journeyInput, journeyValues, type JourneyValues } from './journey-form.ts';
import { JourneyLine } from './JourneyLine.tsx';
import css from './journeys.module.css';
import { JOURNEY_QUERIES } from './use-journey-undo.ts';

const MODES = ['AIR', 'LAND', 'RAIL', 'SEA'] as const;

type JourneyDialogProps = {
  caseId: string;
  /** The journey that is corrected; null for a new one. */
  journey: JourneyFragment | null;
  travellers: CaseJourneysQuery['caseJourneys']['travellers'];
  onClose: () => void;
  onDone: (id: string, before: JourneyFragment | null) => void;
};

const Form = ({ caseId, journey, travellers, onClose, onDone }: JourneyDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { data: known } = useQuery(AllCountriesDocument, { fetchPolicy: 'cache-first' });
  const countries = (known?.allCountries ?? []).map(({ code, name }) => ({
    value: code,
    label: inLanguage(name),
  }));
  const form = useDraftedForm<JourneyValues, JourneyFragment>({
    about: `journey.${caseId}.${journey?.id ?? 'new'}`,
    fact: journey,
    fresh: journeyValues(journey),
    isDraft: isJourneyDraft,
    onDone,
  });
  const { values, change, newer } = form;
  const [record, recording] = useMutation(RecordJourneyDocument, { refetchQueries: JOURNEY_QUERIES });
  const typed = journeyInput(values, caseId);
  const checked = useCheck(CheckJourneyDocument, { version: form.version, journey: typed }, form.isTouched);
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, version: form.version, journey: typed };
    form.receive((await record({ variables })).data?.recordJourney);
  };
  const people = new Map(
    [...travellers, ...(journey?.travellers ?? []), ...(newer?.travellers ?? [])].map((one) => [
      one.id,
      one.label,
    ]),
  );
  const placeOf = (code: string): string => countries.find(({ value }) => value === code)?.label ?? code;
  const country = (field: 'departedFrom' | 'arrivedIn', title: string) => (
    <Select
      searchable
      size="xs"
      filter={searchableOptions}
      label={title}
      data={countries}
      value={values[field] || null}
      error={wrong(field)}
      onChange={(code) => change(field, code ?? '')}
    />
  );
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={newer && <JourneyLine caseId={caseId} journey={newer} />}
      mine={[
        values.on,
        `${placeOf(values.departedFrom)} → ${placeOf(values.arrivedIn)}`,
        values.travellerIds.map((id) => people.get(id) ?? '').join(', '),
        values.words.sourceText,
      ]}
      onSend={send}
      onClose={onClose}
    >
      <div className={css.fields}>
        <TextInput
          data-autofocus
          size="xs"
          label={text('journeys.on')}
          placeholder="24.11.2026"
          value={values.on}
          error={wrong('on')}
          onChange={({ currentTarget }) => change('on', currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={text('journeys.mode')}
          data={MODES.map((value) => ({ value, label: label('transportMode', value) }))}
          value={values.mode}
          onChange={({ currentTarget }) =>
            change('mode', MODES.find((one) => one === currentTarget.value) ?? 'AIR')
          }
        />
        {country('departedFrom', text('journeys.from'))}
        {country('arrivedIn', text('journeys.to'))}
      </div>
      <MultiSelect
        searchable
        size="xs"
        filter={searchableOptions}
        label={text('journeys.travellers')}
        description={text('journeys.travellers.hint')}
        data={[...people].map(([value, name]) => ({ value, label: name }))}
        value={values.travellerIds}
        error={wrong('travellerIds')}
        onChange={(travellerIds) => change('travellerIds', travellerIds)}
      />
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

/**
 * A journey by hand: who travelled, when, whence and whither, and which source says so. Closing it by its cross keeps the draft;
 * cancelling drops it.
 */
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
