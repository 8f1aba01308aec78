import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Select } from '@mantine/core';
import { useState } from 'react';
import {
  CasesDocument,
  CheckJoiningDocument,
  JoinCaseDocument,
  JoiningChoicesDocument,
} from '../api/operations.generated.ts';
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
import { ColleagueField, type Said, SaidFields, SureField } from './LinkFields.tsx';

type DialogProps = { caseId: string; onClose: () => void };

type JoinDraft = Said & Record<'id' | 'from', string> & { members: string[] };

/** The id is made once for a draft: pressing the button twice, or again after a lost answer, joins once. */
const begun = (on: string): JoinDraft => ({
  id: newUlid(),
  from: '',
  on,
  ground: '',
  document: '',
  members: [],
});

const Form = ({ caseId, onClose }: DialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [fresh] = useState(() => begun(typedDay(today)));
  const { values, change, drop } = useDraft(`join.${caseId}`, fresh);
  const { from, members } = values;
  const [isSure, setIsSure] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const { data: all } = useQuery(CasesDocument, { variables: { first: 100 } });
  const { data: of } = useQuery(JoiningChoicesDocument, {
    variables: { caseId, from },
    skip: from === '',
    fetchPolicy: 'network-only',
  });
  const [join, { data, loading, error }] = useMutation(JoinCaseDocument, {
    refetchQueries: ['CaseLinks', 'CaseOverview', 'CaseMembers', 'Cases'],
  });
  const input = {
    ...values,
    on: dayTyped(values.on) ?? values.on,
    caseId,
    members: members.map((userId) => ({ userId, level: 'EDIT' as const })),
  };
  const checked = useCheck(CheckJoiningDocument, { input }, from !== '');
  const { wrong, sending } = useWrong({ fresh, values }, { checked, refused: data?.joinCase.problems });
  const led = (all?.cases.cases ?? []).filter((one) => one.level === 'LEAD' && one.id !== caseId);
  const opened = of?.joiningChoices;
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    setIsAsked(true);
    if (!isSure) return;
    sending();
    const done = await join({ variables: { input } });
    if (done.data?.joinCase.id) leave();
  };
  if (all && led.length === 0) return <Nothing>{text('caseLinks.from.none')}</Nothing>;
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('caseLinks.join')}
      isOff={!opened}
      onSend={send}
      onCancel={leave}
    >
      <Select
        searchable
        filter={searchableOptions}
        openOnFocus={false}
        data-autofocus
        label={text('caseLinks.from')}
        data={led.map(({ id: value, number, title }) => ({
          value,
          label: `${number} ${inLanguage(title)}`,
        }))}
        value={from || null}
        error={wrong('from')}
        onChange={(chosen) => {
          change({ from: chosen ?? '', members: [] });
          setIsSure(false);
        }}
      />
      <SaidFields said={values} wrong={wrong} onChange={change} />
      {opened && (
        <>
          {opened.colleagues.length > 0 && (
            <ColleagueField
              label={text('caseLinks.goOn')}
              colleagues={opened.colleagues}
              chosen={members}
              onChange={(chosen) => change({ members: chosen })}
            />
          )}
          <Alert color="orange" p="xs">
            {text('caseLinks.joins', { ...opened.opens, accounts: opened.accounts })}{' '}
            {members.length > 0 &&
              `${text('caseLinks.joins.back', { ...opened.opensBack, count: members.length })} `}
            {text('caseLinks.closes')}
          </Alert>
          <SureField isSure={isSure} isMissing={isAsked} onChange={setIsSure} />
        </>
      )}
    </FormFrame>
  );
};

/** Joining another case that the reader leads into this one. */
export const JoinDialog = (props: DialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('caseLinks.joining')}>
      <Form {...props} />
    </Dialog>
  );
};
