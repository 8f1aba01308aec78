import { useMutation } from '@apollo/client/react';
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import {
  CheckRoleDocument,
  RecordRoleDocument,
  type CaseRole,
  type CaseRolesQuery,
  type RoleInput,
  type RoleShownFragment,
} from '../api/operations.generated.ts';
import { codesOf } from '../i18n/labels.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { CertaintyField, GradeFields, SourceField } from '../network/links/SourceFields.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import css from '../offences/offences.module.css';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useCheck } from '../ui/use-check.ts';
import { isRoleDraft, roleInput, roleValues, type RoleValues } from './role-form.ts';
import { RoleLine } from './RoleLine.tsx';

export const ROLE_QUERIES = ['CaseRoles', 'CaseOverview'];

type Props = {
  caseId: string;
  /** The role that is corrected; null for a new one. */
  role: RoleShownFragment | null;
  /** To whom a new one is given, where that is chosen already. */
  personId: string;
  people: CaseRolesQuery['caseRoles']['people'];
  onClose: () => void;
  onDone: (id: string, before: RoleShownFragment | null) => void;
};

const LONGEST_GROUND = 500;
/** Nothing is asked of it. */
const NO_ROLE: RoleInput = {
  caseId: '',
  personId: '',
  role: 'WITNESS',
  from: null,
  to: null,
  ground: null,
  certainty: 'PRESUMED',
  reliability: '',
  credibility: 0,
  handling: 'H0',
  sourceText: '',
};

/** Giving a role, or correcting one: its end is such a correction. Closing it by the cross keeps the draft; cancelling drops it. */
export const RoleForm = ({ caseId, role, personId, people, onClose, onDone }: Props) => {
  const text = useText();
  const label = useLabel();
  const form = useDraftedForm<RoleValues, RoleShownFragment>({
    about: `role.${caseId}.${role?.id ?? `new.${personId}`}`,
    fact: role,
    fresh: roleValues(role, personId),
    isDraft: isRoleDraft,
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordRoleDocument, { refetchQueries: ROLE_QUERIES });
  const typed = roleInput(values, caseId);
  const checked = useCheck(
    CheckRoleDocument,
    { version: form.version, role: typed ?? NO_ROLE },
    form.isTouched && typed !== null && values.personId !== '',
  );
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const choice = people.find(({ person }) => person.id === values.personId);
  // What it is stays on offer, also where it could not be given anew.
  const roles: CaseRole[] = codesOf('caseRole').flatMap(
    (code) => [...(choice?.roles ?? []), ...(role ? [role.role] : [])].find((one) => one === code) ?? [],
  );
  const send = async (): Promise<void> => {
    if (!typed) return;
    const variables = { id: form.id, version: form.version, role: typed };
    form.receive((await record({ variables })).data?.recordRole);
  };
  const date = (field: 'from' | 'to', example: string) => (
    <TextInput
      size="xs"
      label={text(`roles.${field}`)}
      placeholder={example}
      value={values[field]}
      error={wrong(field)}
      onChange={({ currentTarget }) => change(field, currentTarget.value)}
    />
  );
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <RoleLine role={form.newer} />}
      mine={[values.role && label('caseRole', values.role), values.from, values.to, values.ground]}
      onSend={send}
      onClose={onClose}
    >
      {!role && (
        <Select
          searchable
          size="xs"
          filter={searchableOptions}
          label={text('roles.person')}
          description={text('roles.person.hint')}
          placeholder={text('stepForm.choose')}
          data={people.map(({ person }) => ({ value: person.id, label: person.label }))}
          value={values.personId || null}
          error={wrong('personId')}
          onChange={(chosen) => change('personId', chosen ?? '')}
        />
      )}
      <div className={css.fields}>
        <NativeSelect
          size="xs"
          label={text('roles.role')}
          data={[
            { value: '', label: text('stepForm.choose') },
            ...roles.map((value) => ({ value, label: label('caseRole', value) })),
          ]}
          value={values.role}
          error={wrong('role')}
          onChange={({ currentTarget }) =>
            change('role', roles.find((one) => one === currentTarget.value) ?? '')
          }
        />
        {date('from', '14.03.2024')}
        {date('to', '05.2024')}
      </div>
      <p className={css.quiet}>{text('roles.vault')}</p>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={text('roles.ground')}
        maxLength={LONGEST_GROUND}
        value={values.ground}
        error={wrong('ground')}
        onChange={({ currentTarget }) => change('ground', currentTarget.value)}
      />
      <div className={css.fields}>
        <CertaintyField value={values.certainty} onChange={(certainty) => change('certainty', certainty)} />
        <GradeFields words={values.words} onChange={(words) => change('words', words)} wrong={wrong} />
      </div>
      <SourceField
        words={values.words}
        hint={text('roles.source.hint')}
        onChange={(words) => change('words', words)}
        wrong={wrong}
      />
    </DraftedFrame>
  );
};
