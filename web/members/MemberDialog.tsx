import { useMutation } from '@apollo/client/react';
import { Alert, Checkbox, Radio, Select, Stack, TextInput } from '@mantine/core';
import {
  GiveMembershipDocument,
  type CaseMembersQuery,
  type MemberFragment,
  type MembershipLevel,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { isMemberDraft, membershipInput, memberValues, type MemberValues } from './member-form.ts';
import { MemberLine } from './MemberLine.tsx';
import { MEMBER_QUERIES } from './use-member-undo.ts';

const LEVELS = ['READ', 'EDIT', 'LEAD'] as const satisfies MembershipLevel[];
const NOTHING: never[] = [];

type MemberDialogProps = {
  caseId: string;
  /** Whose membership is changed; null when somebody is let in. */
  member: MemberFragment | null;
  of: CaseMembersQuery['caseMembers'];
  onClose: () => void;
  onDone: (id: string, before: MemberFragment | null) => void;
};

const Form = ({ caseId, member, of, onClose, onDone }: MemberDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const form = useDraftedForm<MemberValues, MemberFragment>({
    // What is written over one membership is not kept for the next: that says something else already.
    about: `member.${caseId}.${member ? `${member.id}.${member.givenAt ?? ''}` : 'new'}`,
    fact: member,
    fresh: memberValues(member),
    isDraft: isMemberDraft,
    onDone,
  });
  const { values, change, newer } = form;
  const [giveMembership, giving] = useMutation(GiveMembershipDocument, { refetchQueries: MEMBER_QUERIES });
  const wrong = (field: string | null): string | undefined => form.wrong(field, NOTHING);
  const give = async (): Promise<void> => {
    if (values.userId === '') {
      const none = text('members.who.none');
      form.receive({ id: null, newer: null, problems: [{ field: 'userId', text: { az: none, en: none } }] });
      return;
    }
    const variables = { membership: membershipInput(values, caseId, newer ?? member) };
    form.receive((await giveMembership({ variables })).data?.giveMembership);
  };
  const who = member ? [member] : of.colleagues;
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={giving}
      theirs={newer && <MemberLine member={newer} />}
      mine={[
        label('membershipLevel', values.level),
        values.until,
        values.seesIdentities ? text('members.identities') : '',
      ]}
      onSend={give}
      onClose={onClose}
    >
      <Select
        searchable
        filter={searchableOptions}
        data-autofocus={member ? undefined : true}
        disabled={member !== null}
        label={text('members.who')}
        data={who.map(({ id: value, name, role }) => ({
          value,
          label: `${inLanguage(name)} (${label('accountRole', role)})`,
        }))}
        value={values.userId || null}
        error={wrong('userId')}
        onChange={(userId) => change('userId', userId ?? '')}
      />
      <Radio.Group
        label={text('members.level')}
        value={values.level}
        onChange={(level) => change('level', LEVELS.find((one) => one === level) ?? 'READ')}
      >
        <Stack gap={6} mt={4}>
          {LEVELS.map((level) => (
            <Radio key={level} value={level} label={text(`members.level.${level}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={text('members.until')}
        placeholder="24.11.2026"
        value={values.until}
        error={wrong('until')}
        onChange={({ currentTarget }) => change('until', currentTarget.value)}
      />
      {of.mayGiveIdentities && (
        <Checkbox
          label={text('members.identities')}
          checked={values.seesIdentities}
          error={wrong('seesIdentities')}
          onChange={({ currentTarget: { checked } }) => change('seesIdentities', checked)}
        />
      )}
      {of.mayGiveSources && (
        <Checkbox
          label={text('members.sources')}
          checked={values.seesSources}
          error={wrong('seesSources')}
          onChange={({ currentTarget: { checked } }) => change('seesSources', checked)}
        />
      )}
      {!member && of.opens && (
        <Alert color="orange" p="xs">
          {text('members.opens', of.opens)}
        </Alert>
      )}
    </DraftedFrame>
  );
};

/** Letting a colleague into a case, or changing how one is in it. Closing it by its cross keeps the draft; cancelling drops it. */
export const MemberDialog = (props: MemberDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isWide
      isOpen
      onClose={props.onClose}
      title={text(props.member ? 'members.changing' : 'members.add')}
    >
      <Form {...props} />
    </Dialog>
  );
};
