import { useQuery } from '@apollo/client/react';
import { MultiSelect, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { CasesDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import { idsIn, type DraftField, type MessageDraft } from './message-draft.ts';
import type { Passages } from './pasted-draft.ts';
import { useCountriesAbroad } from './use-countries-abroad.ts';
import type { useChoices } from './use-choices.ts';
import css from './messages.module.css';

type MessageFieldsProps = {
  values: MessageDraft;
  change: (changed: Partial<MessageDraft>) => void;
  wrong: (field: string) => string | undefined;
  /** The passage of a pasted text from which a field was read. */
  passages: Passages;
  choices: ReturnType<typeof useChoices>;
};

/** Fields that a label stands beside. */
type NamedField = Exclude<DraftField, 'answers' | 'given'>;

/** The fields of a message. Its case is not chosen again where it is part of a thread. */
export const MessageFields = ({ values, change, wrong, passages, choices }: MessageFieldsProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const cases = useQuery(CasesDocument, { variables: { first: 200 } });
  const codes = (group: LabelGroup) => codesOf(group).map((value) => ({ value, label: label(group, value) }));
  const none = { value: '', label: '–' };
  const from = (field: DraftField): string | undefined => {
    const passage = passages[field];
    return passage === undefined ? undefined : text('messages.from', { passage });
  };
  const list = (field: NamedField, group: LabelGroup, isOptional = false) => (
    <NativeSelect
      label={text(`messages.field.${field}`)}
      description={from(field)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...(isOptional ? [none] : []), ...codes(group)]}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  );
  const line = (field: NamedField, maxLength: number, placeholder?: string) => (
    <TextInput
      label={text(`messages.field.${field}`)}
      description={from(field)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={maxLength}
      placeholder={placeholder}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget: { value } }) => change({ [field]: value })}
    />
  );
  const countries = useCountriesAbroad();
  return (
    <>
      <Select
        searchable
        clearable
        filter={searchableOptions}
        disabled={values.answers !== ''}
        label={text('messages.field.caseId')}
        placeholder={text('messages.ownScope')}
        data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
          value: id,
          label: `${number} · ${inLanguage(title)}`,
        }))}
        value={values.caseId || null}
        error={wrong('caseId')}
        onChange={(caseId) => change({ caseId: caseId ?? '' })}
      />
      <div className={css.fields}>
        {list('direction', 'messageDirection')}
        {list('kind', 'messageKind')}
        {values.kind === 'REQUEST' && list('asks', 'messageAsk', true)}
        <Select
          searchable
          filter={searchableOptions}
          label={text('messages.field.country')}
          description={from('country')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={countries}
          value={values.country || null}
          error={wrong('country')}
          onChange={(country) => change({ country: country ?? '' })}
        />
        {line('bureau', 200)}
        {list('urgency', 'messageUrgency')}
        {line('theirReference', 100)}
        {line('ourReference', 100)}
        {line('on', 20, '24.11.2026')}
        {line('time', 5, '14:05')}
        {values.kind === 'REQUEST' && line('deadline', 20, '24.12.2026')}
        {list('language', 'messageLanguage', true)}
      </div>
      {list('handling', 'handling')}
      {line('caveat', 500)}
      {line('subject', 300)}
      <MultiSelect
        searchable
        filter={searchableOptions}
        label={text('messages.field.people')}
        description={from('people')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={choices.people.map(({ id, label: name }) => ({ value: id, label: name }))}
        value={idsIn(values.people).filter((id) => choices.people.some((person) => person.id === id))}
        error={wrong('people')}
        onChange={(ids) => change({ people: ids.join(' ') })}
      />
      <MultiSelect
        searchable
        filter={searchableOptions}
        label={text('messages.field.notices')}
        description={from('notices')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={choices.notices.map(({ id, number, person }) => ({
          value: id,
          label: [number, person.label].filter(Boolean).join(' · '),
        }))}
        value={idsIn(values.notices).filter((id) => choices.notices.some((notice) => notice.id === id))}
        onChange={(ids) => change({ notices: ids.join(' ') })}
      />
      <Textarea
        label={text('messages.field.text')}
        minRows={6}
        maxRows={14}
        autosize
        maxLength={20_000}
        value={values.text}
        error={wrong('text')}
        onChange={({ currentTarget: { value } }) => change({ text: value })}
      />
    </>
  );
};
