import { Checkbox, MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import type { ProceedingsQuery, StepChoicesQuery, StepFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import css from './proceedings.module.css';
import { countedCharges, mayFollow, type StepValues } from './step-form.ts';

export type StepFieldsProps = {
  values: StepValues;
  change: <F extends keyof StepValues>(field: F, value: StepValues[F]) => void;
  /** What is wrong with a field, in the reader's language. */
  wrong: (field: string) => string | undefined;
  proceedings: ProceedingsQuery['proceedings'];
  choices: StepChoicesQuery | undefined;
};

type FieldProps = StepFieldsProps & { field: TextField; label: string };
type TextField = { [F in keyof StepValues]: StepValues[F] extends string ? F : never }[keyof StepValues];

const DAY_FORM = '24.11.2026';

const Text = ({ field, label, values, change, wrong }: FieldProps) => (
  <TextInput
    label={label}
    placeholder={field === 'until' || field === 'releasedOn' || field === 'on' ? DAY_FORM : undefined}
    value={values[field]}
    error={wrong(field)}
    onChange={({ currentTarget }) => change(field, currentTarget.value)}
  />
);

const Choice = ({
  field,
  label,
  group,
  codes,
  ...props
}: FieldProps & { group: LabelGroup; codes?: string[] }) => {
  const text = useText();
  const labelOf = useLabel();
  const { values, change, wrong } = props;
  return (
    <NativeSelect
      label={label}
      data={[
        ...(values[field] === '' ? [{ value: '', label: text('stepForm.choose') }] : []),
        ...(codes ?? codesOf(group)).map((value) => ({ value, label: labelOf(group, value) })),
      ]}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change(field, currentTarget.value)}
    />
  );
};

const Tick = ({
  field,
  label,
  values,
  change,
}: StepFieldsProps & { field: 'inAbsentia' | 'suspended'; label: string }) => (
  <Checkbox
    label={label}
    checked={values[field]}
    onChange={({ currentTarget }) => change(field, currentTarget.checked)}
  />
);

/** A step that another may follow, in a few words. */
const useStepName = (): ((step: StepFragment) => string) => {
  const label = useLabel();
  const language = useLanguage();
  return ({ kind, on, article, instance }) =>
    [
      label('proceedingKind', kind),
      article?.code,
      instance && label('courtInstance', instance),
      formatDay(on, language),
    ]
      .filter(Boolean)
      .join(', ');
};

const Follows = (props: StepFieldsProps) => {
  const text = useText();
  const nameOf = useStepName();
  const { values, change, wrong, proceedings } = props;
  const data = mayFollow(values, proceedings.facts).map((step) => ({ value: step.id, label: nameOf(step) }));
  const { kind } = values;
  const isOptional = kind === 'CHARGE' || kind === 'DETENTION';
  const label = isOptional ? text(`stepForm.follows.${kind}`) : text('stepForm.follows');
  if (kind === 'COMMITTAL')
    return (
      <MultiSelect
        label={label}
        data={data}
        value={values.follows}
        error={wrong('follows')}
        onChange={(follows) => change('follows', follows)}
      />
    );
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: text(isOptional ? 'stepForm.nothing' : 'stepForm.choose') }, ...data]}
      value={values.follows[0] ?? ''}
      error={wrong('follows')}
      onChange={({ currentTarget: { value } }) => change('follows', value === '' ? [] : [value])}
    />
  );
};

const Counts = ({ values, change, wrong, proceedings }: StepFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const charges = countedCharges(values, proceedings.facts);
  return (
    <>
      {charges.map(({ id, article }) => (
        <NativeSelect
          key={id}
          label={text('stepForm.count', { article: article?.code ?? '' })}
          data={[
            { value: '', label: text('stepForm.choose') },
            ...(['CONVICTED', 'ACQUITTED', 'DROPPED'] as const).map((value) => ({
              value,
              label: label('decisionResult', value),
            })),
          ]}
          value={values.counts[id] ?? ''}
          error={values.counts[id] ? undefined : wrong('counts')}
          onChange={({ currentTarget: { value } }) => {
            const { [id]: _before, ...others } = values.counts;
            const result = (['CONVICTED', 'ACQUITTED', 'DROPPED'] as const).find((one) => one === value);
            change('counts', result ? { ...others, [id]: result } : others);
          }}
        />
      ))}
    </>
  );
};

const ChargeFields = (props: StepFieldsProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { values, change, wrong, proceedings, choices } = props;
  return (
    <>
      <Select
        searchable
        filter={searchableOptions}
        label={text('stepForm.article')}
        placeholder={text('stepForm.choose')}
        data={proceedings.articles.map(({ code, title }) => ({
          value: code,
          label: `${code} ${inLanguage(title)}`,
        }))}
        value={values.article || null}
        error={wrong('article')}
        onChange={(article) => change('article', article ?? '')}
      />
      <Choice {...props} field="participation" label={text('stepForm.participation')} group="participation" />
      <MultiSelect
        searchable
        filter={searchableOptions}
        label={text('stepForm.offences')}
        data={(choices?.offences.offences ?? []).map(({ id, detectedOn, article }) => ({
          value: id,
          label: `${article.code}, ${formatDay(detectedOn, language)}`,
        }))}
        value={values.offences}
        error={wrong('offences')}
        onChange={(offences) => change('offences', offences)}
      />
      <Tick {...props} field="inAbsentia" label={text('stepForm.inAbsentia')} />
    </>
  );
};

const HIGHER_RESULTS = ['UPHELD', 'UPHELD_SENTENCE_REDUCED', 'OVERTURNED', 'ACQUITTED', 'CONVICTED'];

const DecisionFields = (props: StepFieldsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { values, change, wrong, proceedings } = props;
  return (
    <>
      <Choice {...props} field="instance" label={text('stepForm.instance')} group="courtInstance" />
      <NativeSelect
        label={text('stepForm.court')}
        data={[
          { value: '', label: text('stepForm.choose') },
          ...proceedings.courts.map(({ code, name }) => ({ value: code, label: inLanguage(name) })),
        ]}
        value={values.court}
        error={wrong('court')}
        onChange={({ currentTarget }) => change('court', currentTarget.value)}
      />
      <Follows {...props} />
      {values.instance === 'FIRST' ? (
        <Counts {...props} />
      ) : (
        <Choice
          {...props}
          field="result"
          label={text('stepForm.result')}
          group="decisionResult"
          codes={HIGHER_RESULTS}
        />
      )}
    </>
  );
};

/** The fields that belong to the kind of step. */
export const StepFields = (props: StepFieldsProps) => {
  const text = useText();
  switch (props.values.kind) {
    case 'STAGE':
      return (
        <Choice
          {...props}
          field="stage"
          label={text('stepForm.stage')}
          group="caseStage"
          codes={[
            ...new Set([...props.proceedings.nextStages, props.values.stage].filter((code) => code !== '')),
          ]}
        />
      );
    case 'DETENTION':
      return (
        <>
          <div className={css.pairs}>
            <Text {...props} field="until" label={text('stepForm.until')} />
            <Text {...props} field="releasedOn" label={text('stepForm.releasedOn')} />
          </div>
          <Text {...props} field="ground" label={text('stepForm.ground')} />
          <Follows {...props} />
        </>
      );
    case 'CHARGE':
      return (
        <>
          <ChargeFields {...props} />
          <Follows {...props} />
        </>
      );
    case 'COMMITTAL':
      return <Follows {...props} />;
    case 'DECISION':
      return <DecisionFields {...props} />;
    case 'SENTENCE':
      return (
        <>
          <Follows {...props} />
          <Choice {...props} field="sentence" label={text('stepForm.sentence')} group="imposed" />
          <div className={css.pairs}>
            <Text {...props} field="years" label={text('stepForm.years')} />
            <Text {...props} field="months" label={text('stepForm.months')} />
          </div>
          <Tick {...props} field="suspended" label={text('stepForm.suspended')} />
        </>
      );
    case 'APPEAL':
      return (
        <>
          <Follows {...props} />
          <Choice {...props} field="appellant" label={text('stepForm.appellant')} group="appellant" />
        </>
      );
  }
};
