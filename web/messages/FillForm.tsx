import { useLazyQuery } from '@apollo/client/react';
import { Alert, Button, Fieldset, NativeSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { MessageFormDocument, type MessageForm, type MessageLanguage } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { codesOf } from '../i18n/labels.ts';
import { dayTyped } from '../i18n/typed-day.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import { TextLink } from '../ui/TextLink.tsx';
import { idsIn, type MessageDraft } from './message-draft.ts';
import type { ChosenNotice } from './use-choices.ts';
import css from './messages.module.css';
import { FORM_LANGUAGES, usualIn } from './form-languages.ts';
import { useWrittenForm } from './use-written-form.ts';

type FillFormProps = {
  values: MessageDraft;
  change: (changed: Partial<MessageDraft>) => void;
  wrong: (field: string) => string | undefined;
  people: readonly { id: string; label: string }[];
  notices: readonly ChosenNotice[];
  /** The form with which it begins; null where the kind of message says so. */
  first: MessageForm | null;
};

/** The text of an outgoing message out of the graph: about whom, by which form, in which language, given to whom on what ground. */
export const FillForm = ({ values, change, wrong, people, notices, first }: FillFormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const [form, setForm] = useState<MessageForm>(
    first ?? (values.kind === 'ANSWER' ? 'ANSWER' : 'PARTICULARS'),
  );
  const [chosen, setChosen] = useState<MessageLanguage | null>(null);
  const [person, setPerson] = useState<string | null>(() => idsIn(values.people)[0] ?? null);
  const [fill, { data, loading, error }] = useLazyQuery(MessageFormDocument, { fetchPolicy: 'no-cache' });
  const language = chosen ?? usualIn(values.country);
  const filled = data?.messageForm;
  const chosenNotices = idsIn(values.notices);
  // The request for a notice is about one of the notices that were chosen, which seeks that person.
  const about = notices.find((one) => chosenNotices.includes(one.id) && one.person.id === person);
  // What was written on its form in this tab is carried into the text.
  const { written } = useWrittenForm(about?.id ?? '', language);
  const entries =
    form === 'NOTICE' && about ? Object.entries(written).map(([line, said]) => ({ line, text: said })) : [];
  const take = async (): Promise<void> => {
    if (person === null) return;
    const made = await fill({
      variables: {
        personId: person,
        noticeId: form === 'NOTICE' ? (about?.id ?? null) : null,
        caseId: values.caseId || null,
        country: values.country,
        form,
        language,
        ourReference: values.ourReference,
        theirReference: values.theirReference,
        deadline: dayTyped(values.deadline),
        entries,
      },
    });
    const now = made.data?.messageForm;
    if (!now) return;
    change({
      subject: now.subject,
      text: now.text,
      language,
      kind: form === 'ANSWER' ? 'ANSWER' : 'REQUEST',
      asks: form === 'ARREST' ? 'ARREST' : form === 'PARTICULARS' ? 'INFORMATION' : '',
      people: [...new Set([...idsIn(values.people), person])].join(' '),
      given: now.given.map(({ id }) => id).join(' '),
      ...(form === 'NOTICE' && values.bureau === '' ? { bureau: text('messages.fill.ownBureau') } : {}),
      toWhom: values.toWhom || (form === 'NOTICE' ? text('messages.fill.ownBureau') : values.bureau),
    });
  };
  return (
    <Fieldset legend={text('messages.fill.title')}>
      <p className={css.quiet}>{text('messages.fill.explain')}</p>
      <div className={css.fields}>
        <Select
          searchable
          filter={searchableOptions}
          label={text('messages.fill.person')}
          data={people.map(({ id, label: name }) => ({ value: id, label: name }))}
          value={person}
          onChange={setPerson}
        />
        <NativeSelect
          label={text('messages.fill.form')}
          data={codesOf('messageForm').map((code) => ({ value: code, label: label('messageForm', code) }))}
          value={form}
          // The codes of the list are those of the contract.
          onChange={({ currentTarget }) => setForm(currentTarget.value as MessageForm)}
        />
        <NativeSelect
          label={text('messages.fill.language')}
          data={FORM_LANGUAGES.map((code) => ({ value: code, label: label('messageLanguage', code) }))}
          value={language}
          onChange={({ currentTarget }) =>
            setChosen(FORM_LANGUAGES.find((code) => code === currentTarget.value) ?? null)
          }
        />
        <TextInput
          label={text('messages.field.toWhom')}
          maxLength={200}
          value={values.toWhom}
          error={wrong('toWhom')}
          onChange={({ currentTarget: { value } }) => change({ toWhom: value })}
        />
        <TextInput
          label={text('messages.field.ground')}
          maxLength={300}
          value={values.ground}
          error={wrong('ground')}
          onChange={({ currentTarget: { value } }) => change({ ground: value })}
        />
      </div>
      <Button
        mt="xs"
        size="xs"
        variant="default"
        loading={loading}
        disabled={person === null || values.country === ''}
        onClick={() => void take().catch(() => undefined)}
      >
        {text('messages.fill')}
      </Button>
      {form === 'NOTICE' && about && (
        <TextLink to={`/notices/${about.id}/form`}>{text('messages.form.open')}</TextLink>
      )}
      {error && (
        <Alert color="red" role="alert" p="xs" mt="xs">
          {text(`failure.${failureOf(error).kind}.text`)}
        </Alert>
      )}
      {wrong('facts') !== undefined && (
        <Alert color="red" role="alert" p="xs" mt="xs">
          {wrong('facts')}
        </Alert>
      )}
      {filled && (
        <div role="status">
          <p className={css.quiet}>
            {text('messages.fill.given', { count: filled.given.length })}{' '}
            {filled.withheld > 0 && text('messages.fill.withheld', { count: filled.withheld })}{' '}
            {filled.isCut && text('messages.form.cut')}{' '}
            {entries.length > 0 &&
              text('messages.fill.carried', { count: entries.length - filled.problems.length })}
          </p>
          {filled.problems.length > 0 && (
            <Alert color="red" role="alert" p="xs" mt="xs">
              {filled.problems.map((one) => inLanguage(one.text)).join(' ')}
            </Alert>
          )}
          <ul className={css.quiet}>
            {filled.given.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </Fieldset>
  );
};
