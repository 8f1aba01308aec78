import { useMutation } from '@apollo/client/react';
import { Alert, Button, Checkbox, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  EndMembershipDocument,
  GiveMembershipDocument,
  type CaseMembersQuery,
  type MemberFragment,
  type MembershipLevel,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useStanding } from './standing.ts';

const LEVELS = ['READ', 'EDIT', 'LEAD'] as const satisfies MembershipLevel[];

type MemberDialogProps = {
  caseId: string;
  /** Whose membership is changed; null when somebody is let in. */
  member: MemberFragment | null;
  of: CaseMembersQuery['caseMembers'];
  onClose: () => void;
};

// Whoever changes his own level sees other buttons on the page of the case.
const refetchQueries = ['CaseMembers', 'CaseTasks', 'CaseOverview'];
const readAt = (member: MemberFragment | null): string | null => (member ? (member.givenAt ?? '') : null);

const Form = ({ caseId, member, of, onClose }: MemberDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const standing = useStanding();
  // What is written over one membership is not kept for the next: that says something else already.
  const about = `member.${caseId}.${member ? `${member.id}.${member.givenAt ?? ''}` : 'new'}`;
  const draft = useDraft(about, {
    userId: member?.id ?? '',
    level: member?.level ?? 'READ',
    until: member?.until ? typedDay(member.until) : '',
    seesIdentities: member?.seesIdentities ?? false,
    seesSources: member?.seesSources ?? false,
  });
  const { values, change } = draft;
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const [isSure, setIsSure] = useState(false);
  const [giveMembership, giving] = useMutation(GiveMembershipDocument, { refetchQueries });
  const [endMembership, ending] = useMutation(EndMembershipDocument, { refetchQueries });
  const answer = ending.data?.endMembership ?? giving.data?.giveMembership;
  const newer = answer?.newer ?? null;
  const error = giving.error ?? ending.error;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const seenAt = readAt(newer ?? member);
  const give = async (): Promise<void> => {
    ending.reset();
    const until = values.until.trim();
    const membership = { ...values, caseId, until: until === '' ? null : (dayTyped(until) ?? until), seenAt };
    const { data } = await giveMembership({ variables: { membership } });
    if (data?.giveMembership.id) leave();
  };
  const end = async (): Promise<void> => {
    if (!isSure) {
      setIsSure(true);
      return;
    }
    const { data } = await endMembership({
      variables: { caseId, userId: values.userId, seenAt: seenAt ?? '' },
    });
    if (data?.endMembership.id) leave();
  };
  const who = member ? [member] : of.colleagues;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void give().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        <KeptDraft draft={draft} />
        {(error ?? wrong(null)) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
          </Alert>
        )}
        {newer && (
          <Alert color="orange" role="alert" p="xs">
            {text('members.conflict', {
              by: newer.givenBy ? inLanguage(newer.givenBy) : '–',
              name: inLanguage(newer.name),
              standing: standing(newer),
            })}
          </Alert>
        )}
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
          onChange={(userId) => change({ userId: userId ?? '' })}
        />
        <Radio.Group
          label={text('members.level')}
          value={values.level}
          onChange={(level) => change({ level })}
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
          onChange={({ currentTarget: { value } }) => change({ until: value })}
        />
        {of.mayGiveIdentities && (
          <Checkbox
            label={text('members.identities')}
            checked={values.seesIdentities}
            error={wrong('seesIdentities')}
            onChange={({ currentTarget: { checked } }) => change({ seesIdentities: checked })}
          />
        )}
        {of.mayGiveSources && (
          <Checkbox
            label={text('members.sources')}
            checked={values.seesSources}
            error={wrong('seesSources')}
            onChange={({ currentTarget: { checked } }) => change({ seesSources: checked })}
          />
        )}
        {!member && of.opens && (
          <Alert color="orange" p="xs">
            {text('members.opens', of.opens)}
          </Alert>
        )}
        {member && isSure && (
          <Alert color="orange" role="alert" p="xs">
            {text('members.end.explain', { name: inLanguage(member.name) })}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          {member && (
            <Button
              variant={isSure ? 'filled' : 'subtle'}
              color="red"
              loading={ending.loading}
              onClick={() => void end().catch(() => undefined)}
            >
              {text('members.end')}
            </Button>
          )}
          <Button variant="default" onClick={leave}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" disabled={values.userId === ''} loading={giving.loading}>
            {text('members.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Letting a colleague into a case, changing how one is in it, or taking one out. */
export const MemberDialog = (props: MemberDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text(props.member ? 'members.changing' : 'members.add')}>
      <Form {...props} />
    </Dialog>
  );
};
