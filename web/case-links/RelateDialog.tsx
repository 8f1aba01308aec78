import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CasesDocument, CheckRelatingDocument, RelateCasesDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { useCheck } from '../ui/use-check.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Nothing } from '../ui/Page.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useWrong } from './use-wrong.ts';

type DialogProps = { caseId: string; onClose: () => void };

/** The id is made once for a draft: pressing the button twice, or again after a lost answer, ties once. */
const begun = (on: string) => ({ id: newUlid(), other: '', on, ground: '' });

const Form = ({ caseId, onClose }: DialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [fresh] = useState(() => begun(typedDay(today)));
  const { values, change, drop } = useDraft(`relate.${caseId}`, fresh);
  const { data: all } = useQuery(CasesDocument, { variables: { first: 100 } });
  const [relate, { data, loading, error }] = useMutation(RelateCasesDocument, {
    refetchQueries: ['CaseLinks'],
  });
  const input = { ...values, caseId, on: dayTyped(values.on) ?? values.on };
  const checked = useCheck(CheckRelatingDocument, { input }, values.other !== '');
  const { wrong, sending } = useWrong({ fresh, values }, { checked, refused: data?.relateCases.problems });
  const others = (all?.cases.cases ?? []).filter(({ id }) => id !== caseId);
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    sending();
    const done = await relate({ variables: { input } });
    if (done.data?.relateCases.id) leave();
  };
  if (all && others.length === 0) return <Nothing>{text('caseLinks.other.none')}</Nothing>;
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('caseLinks.relate')}
      onSend={send}
      onCancel={leave}
    >
      <Select
        searchable
        filter={searchableOptions}
        openOnFocus={false}
        data-autofocus
        label={text('caseLinks.other')}
        data={others.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${inLanguage(title)}`,
        }))}
        value={values.other || null}
        error={wrong('other')}
        onChange={(other) => change({ other: other ?? '' })}
      />
      <TextInput
        label={text('caseLinks.on')}
        placeholder="24.11.2026"
        maxLength={10}
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
      <TextInput
        label={text('caseLinks.why')}
        maxLength={300}
        value={values.ground}
        error={wrong('ground')}
        onChange={({ currentTarget }) => change({ ground: currentTarget.value })}
      />
      <Text size="xs" c="dimmed">
        {text('caseLinks.relates')}
      </Text>
    </FormFrame>
  );
};

/** Saying that another case of the reader has to do with this one. */
export const RelateDialog = (props: DialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('caseLinks.relating')}>
      <Form {...props} />
    </Dialog>
  );
};
