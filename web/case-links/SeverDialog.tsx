import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import {
  CheckSeveringDocument,
  SeverCaseDocument,
  SeveringChoicesDocument,
  type AlongShownFragment,
  type SeveringChoicesQuery,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { useCheck } from '../ui/use-check.ts';
import { Dialog } from '../ui/Dialog.tsx';
import css from './case-links.module.css';
import { useWrong } from './use-wrong.ts';
import { ColleagueField, type Said, SaidFields, SureField } from './LinkFields.tsx';

type DialogProps = { caseId: string; onClose: () => void };

const NAMED = ['number', 'titleAz', 'titleEn'] as const;
const GROUPS = [
  { field: 'personIds', list: 'people', label: 'caseLinks.people' },
  { field: 'episodeIds', list: 'episodes', label: 'caseLinks.episodes' },
  { field: 'exhibitIds', list: 'exhibits', label: 'caseLinks.exhibits' },
] as const;

type SeverDraft = Said &
  Record<'id' | 'newId' | 'body' | (typeof NAMED)[number], string> &
  Record<(typeof GROUPS)[number]['field'] | 'members', string[]>;

/** The ids are made once for a draft: pressing the button twice, or again after a lost answer, severs one case. */
const begun = (on: string): SeverDraft => ({
  id: newUlid(),
  newId: newUlid(),
  number: '',
  titleAz: '',
  titleEn: '',
  body: 'MAIN_DEPARTMENT',
  on,
  ground: '',
  document: '',
  personIds: [],
  episodeIds: [],
  exhibitIds: [],
  members: [],
});

const useChoiceLabel = (): ((choice: AlongShownFragment) => string) => {
  const text = useText();
  const label = useLabel();
  return ({ person, roles, label: own, on }) => {
    if (own !== null) return own;
    const name = person?.label || text('caseLinks.unnamed');
    if (roles.length > 0) return `${name} (${roles.map((role) => label('caseRole', role)).join(', ')})`;
    return `${text('caseLinks.episode', { name })}${on === null ? '' : `, ${on}`}`;
  };
};

const Form = ({
  caseId,
  choices,
  onClose,
}: DialogProps & { choices: SeveringChoicesQuery['severingChoices'] }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const labelOf = useChoiceLabel();
  const navigate = useNavigate();
  const today = useToday();
  const [fresh] = useState(() => begun(typedDay(today)));
  const { values, change, drop } = useDraft(`sever.${caseId}`, fresh);
  const { members } = values;
  const [isSure, setIsSure] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [sever, { data, loading, error }] = useMutation(SeverCaseDocument, {
    refetchQueries: ['CaseLinks', 'CaseOverview', 'Cases'],
  });
  const input = {
    ...values,
    on: dayTyped(values.on) ?? values.on,
    caseId,
    members: members.map((userId) => ({ userId, level: 'EDIT' as const })),
  };
  const checked = useCheck(CheckSeveringDocument, { input }, values !== fresh);
  const { wrong, sending } = useWrong({ fresh, values }, { checked, refused: data?.severCase.problems });
  const outside = choices.colleagues.filter(({ id, isMember }) => members.includes(id) && !isMember).length;
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    setIsAsked(true);
    if (!isSure) return;
    sending();
    const done = await sever({ variables: { input } });
    if (!done.data?.severCase.id) return;
    leave();
    await navigate(`/cases/${values.newId}`);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('caseLinks.sever')}
      onSend={send}
      onCancel={leave}
    >
      <div className={css.pair}>
        {NAMED.map((field) => (
          <TextInput
            key={field}
            data-autofocus={field === 'number' ? true : undefined}
            label={text(`caseLinks.${field}`)}
            maxLength={field === 'number' ? 40 : 200}
            value={values[field]}
            error={wrong(field)}
            onChange={({ currentTarget: { value } }) => change({ [field]: value })}
          />
        ))}
        <Select
          label={text('caseLinks.body')}
          data={choices.bodies.map(({ code, name }) => ({ value: code, label: inLanguage(name) }))}
          value={values.body}
          error={wrong('body')}
          onChange={(body) => change({ body: body ?? '' })}
        />
        <SaidFields said={values} wrong={wrong} onChange={change} />
      </div>
      {GROUPS.map(({ field, list, label }) =>
        choices[list].length === 0 && field !== 'personIds' ? null : (
          <Checkbox.Group
            key={field}
            label={text(label)}
            description={choices[list].length === 0 ? text('caseLinks.people.none') : undefined}
            value={values[field]}
            error={wrong(field)}
            onChange={(ids) => change({ [field]: ids })}
          >
            <Stack gap={6} className={css.choices}>
              {choices[list].map((choice) => (
                <Checkbox key={choice.id} value={choice.id} label={labelOf(choice)} />
              ))}
            </Stack>
          </Checkbox.Group>
        ),
      )}
      <ColleagueField
        label={text('caseLinks.members')}
        colleagues={choices.colleagues}
        chosen={members}
        onChange={(chosen) => change({ members: chosen })}
      />
      <Alert color="orange" p="xs">
        {text('caseLinks.opens', choices.opens)}
        {outside > 0 && ` ${text('caseLinks.opens.new', { count: outside })}`}
      </Alert>
      <SureField isSure={isSure} isMissing={isAsked} onChange={setIsSure} />
    </FormFrame>
  );
};

/** Severing a new case from one that the reader leads: what goes along, who works on it, what that opens. Closing it by its cross keeps the draft; cancelling drops it. */
export const SeverDialog = (props: DialogProps) => {
  const text = useText();
  const { data, error } = useQuery(SeveringChoicesDocument, {
    variables: { caseId: props.caseId },
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('caseLinks.severing')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      {data && <Form {...props} choices={data.severingChoices} />}
    </Dialog>
  );
};
