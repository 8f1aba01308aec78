import { useMutation } from '@apollo/client/react';
import { Alert, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  RecordCountryRuleDocument,
  type CountryRuleKind,
  type CountryRuleShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';
import { useToday } from '../i18n/today.ts';
import { typedDay } from '../i18n/typed-day.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { freshRule, ruleTyped, type TypedRule } from './rule-form.ts';
import { RuleWords } from './RuleWords.tsx';

type RuleDialogProps = {
  /** The version that is corrected. Null for a new rule. */
  rule: CountryRuleShownFragment | null;
  country: string | null;
  onClose: () => void;
};

const KINDS = codesOf('countryRule') as CountryRuleKind[];
const COUNTRY = /^[A-Z]{2}$/u;

type FieldsProps = {
  values: TypedRule;
  isNew: boolean;
  change: (changed: Partial<TypedRule>) => void;
  wrong: (field: string) => string | undefined;
};

const Fields = ({ values, isNew, change, wrong }: FieldsProps) => {
  const text = useText();
  const label = useLabel();
  const names = usePlaceNames();
  const words = (field: 'validFrom' | 'validTo' | 'source' | 'checkedOn') => (
    <TextInput
      label={text(`countryRules.${field}`)}
      placeholder={field === 'source' ? undefined : '24.11.2026'}
      maxLength={500}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  return (
    <>
      {isNew && (
        <>
          <Select
            searchable
            filter={searchableOptions}
            label={text('countryRules.country')}
            data={[...names]
              .filter(([code]) => COUNTRY.test(code) && code !== 'AZ')
              .map(([value, name]) => ({ value, label: name }))
              .toSorted((a, b) => compareText(a.label, b.label))}
            value={values.country || null}
            error={wrong('country')}
            onChange={(country) => change({ country: country ?? '' })}
          />
          <NativeSelect
            label={text('countryRules.kind')}
            data={KINDS.map((value) => ({ value, label: label('countryRule', value) }))}
            value={values.kind}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value })}
          />
        </>
      )}
      {(values.kind === 'DOCUMENTS' || values.kind === 'PROVISIONAL_ARREST') && (
        <TextInput
          data-autofocus={isNew ? undefined : true}
          inputMode="numeric"
          label={text('countryRules.daysField')}
          value={values.days}
          error={wrong('days')}
          onChange={({ currentTarget }) => change({ days: currentTarget.value })}
        />
      )}
      {values.kind === 'NATIONALS' && (
        <NativeSelect
          label={text('countryRules.nationals')}
          data={[
            { value: 'no', label: text('countryRules.nationals.no') },
            { value: 'yes', label: text('countryRules.nationals.yes') },
          ]}
          value={values.surrendersNationals}
          error={wrong('surrendersNationals')}
          onChange={({ currentTarget }) => change({ surrendersNationals: currentTarget.value })}
        />
      )}
      {values.kind === 'PAPERS' && (
        <Textarea
          label={text('countryRules.papers')}
          maxLength={1000}
          value={values.papers}
          error={wrong('papers')}
          onChange={({ currentTarget }) => change({ papers: currentTarget.value })}
        />
      )}
      {words('validFrom')}
      {words('validTo')}
      {words('source')}
      {words('checkedOn')}
    </>
  );
};

const Form = ({ rule, country, onClose }: RuleDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const { values, change, drop } = useKeptValues(
    `countryRule.${rule?.id ?? 'new'}`,
    freshRule(rule, country, typedDay(today)),
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [read, setRead] = useState(rule?.id ?? null);
  const [recordRule, { data, loading, error }] = useMutation(RecordCountryRuleDocument, {
    refetchQueries: ['CountryRules'],
    awaitRefetchQueries: true,
  });
  const answer = data?.recordCountryRule;
  const newer = answer?.newer ?? null;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const isInPlace = newer !== null && answer?.problems.length === 0;
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const sent = await recordRule({ variables: { id, version: read, rule: ruleTyped(values) } });
    const done = sent.data?.recordCountryRule;
    // Whoever sends again after that has seen what the other recorded.
    if (done?.newer && done.problems.length === 0) setRead(done.newer.id);
    if (done?.id) leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(isInPlace ? 'readiness.recordMine' : 'notices.record')}
      cancel={text(isInPlace ? 'readiness.keepTheirs' : 'common.cancel')}
      onSend={send}
      onCancel={leave}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text(isInPlace ? 'countryRules.conflict' : 'countryRules.overlap')}
          <RuleWords rule={newer} />
        </Alert>
      )}
      <Fields values={values} isNew={rule === null} change={change} wrong={wrong} />
    </FormFrame>
  );
};

/** Recording a rule of a country, or correcting one. Closing it by its cross keeps the draft; cancelling drops it. */
export const RuleDialog = (props: RuleDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { rule, onClose } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        rule === null
          ? text('countryRules.add')
          : `${inLanguage(rule.country.name)} · ${label('countryRule', rule.kind)}`
      }
    >
      <Form {...props} />
    </Dialog>
  );
};
