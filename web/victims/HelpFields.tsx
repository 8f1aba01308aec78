import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { VictimPartsFragment } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { isCounsel, kindChosen, KINDS, OUTCOMES, type Choices, type HelpValues } from './help-values.ts';
import { useDayWrong } from './VictimForm.tsx';

const STAGES = ['INVESTIGATION', 'TRIAL'];

type HelpFieldsProps = {
  victim: VictimPartsFragment;
  values: HelpValues;
  services: Choices['services'];
  providers: Choices['providers'];
  wrong: (field: string) => string | undefined;
  onChange: (changed: Partial<HelpValues>) => void;
};

const DayField = ({
  field,
  values,
  wrong,
  onChange,
  mayBeLater = false,
}: Pick<HelpFieldsProps, 'values' | 'wrong' | 'onChange'> & {
  field: 'on' | 'until' | 'dueOn';
  mayBeLater?: boolean;
}) => {
  const text = useText();
  const dayWrong = useDayWrong();
  return (
    <TextInput
      label={text(`victims.${field}`)}
      placeholder="24.11.2026"
      value={values[field]}
      error={dayWrong(values[field], { mayBeLater }) ?? wrong(field)}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
    />
  );
};

/** Who is helped, where there is a choice: in which case, herself or one of the children. */
const ForWhom = ({
  victim,
  values,
  wrong,
  onChange,
}: Pick<HelpFieldsProps, 'victim' | 'values' | 'wrong' | 'onChange'>) => {
  const text = useText();
  return (
    <>
      {victim.cases.length > 1 && (
        <NativeSelect
          label={text('victims.case')}
          data={victim.cases.map((file) => ({ value: file.case.id, label: file.case.number }))}
          value={values.caseId}
          onChange={({ currentTarget: { value } }) => onChange({ caseId: value })}
        />
      )}
      {victim.children.length > 0 && kindChosen(values) !== 'REFERRAL' && (
        <NativeSelect
          label={text('victims.for')}
          data={[
            { value: '', label: text('victims.for.herself') },
            ...victim.children.map((child) => ({
              value: child.id,
              label: child.pseudonym ?? text('victims.noPseudonym'),
            })),
          ]}
          value={values.childId}
          error={wrong('childId')}
          onChange={({ currentTarget: { value } }) => onChange({ childId: value })}
        />
      )}
    </>
  );
};

/** The fields of a form of help: only those that fit what is recorded. */
export const HelpFields = ({ victim, values, services, providers, wrong, onChange }: HelpFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const kind = kindChosen(values);
  const isMoney = services.some(({ code, isMoney: money }) => code === values.service && money);
  const fields = { values, wrong, onChange };
  return (
    <>
      <NativeSelect
        data-autofocus
        label={text('victims.kind')}
        data={KINDS.map((value) => ({ value, label: label('victimHelpKind', value) }))}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({ kind: value, ...(value === 'REFERRAL' ? { childId: '' } : {}) })
        }
      />
      <ForWhom victim={victim} {...fields} />
      <NativeSelect
        label={text('victims.service')}
        data={services.map(({ code }) => ({ value: code, label: label('supportService', code) }))}
        value={values.service}
        error={wrong('service')}
        onChange={({ currentTarget: { value } }) => onChange({ service: value })}
      />
      <NativeSelect
        label={text(kind === 'REFERRAL' ? 'victims.provider.to' : 'victims.provider')}
        data={providers.map(({ code, name }) => ({ value: code, label: inLanguage(name) }))}
        value={values.provider}
        error={wrong('provider')}
        onChange={({ currentTarget: { value } }) => onChange({ provider: value })}
      />
      {kind === 'DUE' ? (
        <DayField field="dueOn" mayBeLater {...fields} />
      ) : (
        <DayField field="on" {...fields} />
      )}
      {kind === 'GIVEN' && <DayField field="until" mayBeLater {...fields} />}
      {kind === 'REFERRAL' && (
        <NativeSelect
          label={text('victims.outcome')}
          data={OUTCOMES.map((value) => ({ value, label: label('referralOutcome', value) }))}
          value={values.outcome}
          error={wrong('outcome')}
          onChange={({ currentTarget: { value } }) => onChange({ outcome: value })}
        />
      )}
      {isCounsel(values) && (
        <NativeSelect
          label={text('victims.stage')}
          data={STAGES.map((value) => ({ value, label: label('supportStage', value) }))}
          value={values.stage}
          error={wrong('stage')}
          onChange={({ currentTarget: { value } }) => onChange({ stage: value })}
        />
      )}
      {isMoney && (
        <TextInput
          label={text('victims.amount')}
          placeholder="700.00"
          value={values.amount}
          error={wrong('amount')}
          onChange={({ currentTarget: { value } }) => onChange({ amount: value })}
        />
      )}
      <Textarea
        label={text('victims.note')}
        description={text('victims.note.explain')}
        maxLength={500}
        value={values.note}
        error={wrong('note')}
        onChange={({ currentTarget: { value } }) => onChange({ note: value })}
      />
    </>
  );
};
