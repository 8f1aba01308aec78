import { useMutation } from '@apollo/client/react';
import { Alert, Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  CorrectExhibitDocument,
  type EvidenceDoneFragment,
  type EvidenceRowFragment,
  RecordExhibitDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import css from './evidence.module.css';
import {
  differing,
  emptyExhibit,
  inputOf,
  TEXT_FIELDS,
  valuesOf,
  type ExhibitValues,
} from './exhibit-form.ts';
import { useExhibitCheck } from './use-exhibit-check.ts';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

const HANDLINGS = ['H0', 'H1', 'H2', 'H3'] as const;

/** What somebody else wrote meanwhile, below the field in which the two differ. */
const Theirs = ({ who, value, onTake }: { who: string; value: string; onTake: () => void }) => {
  const text = useText();
  return (
    <div className={css.theirs}>
      <span>
        {text('evidence.meanwhile.value', { who, value: value || text('evidence.meanwhile.none') })}
      </span>
      <Button size="compact-xs" variant="default" onClick={onTake}>
        {text('evidence.meanwhile.take')}
      </Button>
    </div>
  );
};

type FormProps = {
  caseId: string;
  /** What is corrected. Null when a new one is recorded. */
  before: EvidenceRowFragment | null;
  maySeal: boolean;
  desk: DoneDesk;
  onClose: () => void;
};

const Form = ({ caseId, before, maySeal, desk, onClose }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const withdrawals = useWithdrawals();
  // Made once for the form: pressed twice, or sent again after a lost answer, it is recorded once.
  const [id] = useState(() => before?.id ?? newUlid());
  // What is written over one version is not kept for the next: that says something else already.
  const draft = useDraft<ExhibitValues>(
    `exhibit.${caseId}.${before?.versionId ?? 'new'}`,
    before ? valuesOf(before) : emptyExhibit,
  );
  const { values } = draft;
  const [expected, setExpected] = useState(before);
  const [refused, setRefused] = useState<EvidenceDoneFragment['problems']>([]);
  const [record, recording] = useMutation(RecordExhibitDocument);
  const [correct, correcting] = useMutation(CorrectExhibitDocument);
  const found = useExhibitCheck(id, inputOf(caseId, values), values.number !== '');
  const error = recording.error ?? correcting.error;
  const isTheirs = expected !== null && expected.versionId !== before?.versionId;
  const theirs = isTheirs ? valuesOf(expected) : null;
  const differs = theirs ? differing(values, theirs) : [];

  const change = (part: Partial<ExhibitValues>): void => {
    draft.change(part);
    setRefused([]);
  };
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const wrong = (field: string | null): string | undefined => {
    const problem = [...refused, ...found].find((one) => one.field === field);
    return problem && inLanguage(problem.text);
  };
  const save = async (): Promise<void> => {
    const exhibit = inputOf(caseId, values);
    if (!expected) {
      const { data } = await record({ variables: { id, exhibit } });
      if (data && data.recordExhibit.id === null) return setRefused(data.recordExhibit.problems);
      desk.tell({ says: 'evidence.done.recorded', undo: () => withdrawals.exhibit(id) });
      return leave();
    }
    const version = newUlid();
    const { data } = await correct({ variables: { id, version, expected: expected.versionId, exhibit } });
    if (data?.correctExhibit.meanwhile) return setExpected(data.correctExhibit.meanwhile);
    if (data && data.correctExhibit.id === null) return setRefused(data.correctExhibit.problems);
    const undo = async (): Promise<boolean> => {
      const was = inputOf(caseId, valuesOf(expected));
      const back = await correct({
        variables: { id, version: newUlid(), expected: version, exhibit: was },
      });
      return back.data?.correctExhibit.id === id;
    };
    desk.tell({ says: 'evidence.done.corrected', undo });
    leave();
  };
  const theirsIn = (field: keyof ExhibitValues, shown: (value: string) => string = String) =>
    expected && theirs && differs.includes(field) ? (
      <Theirs
        who={inLanguage(expected.recordedBy)}
        value={shown(String(theirs[field]))}
        onTake={() => change({ [field]: theirs[field] })}
      />
    ) : null;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of a mutation is shown through `error`.
        void save().catch(() => undefined);
      }}
    >
      {theirs && expected && (
        <Alert role="alert" p="xs" mb="sm">
          {text('evidence.meanwhile', { who: inLanguage(expected.recordedBy) })}
        </Alert>
      )}
      {(error ?? wrong(null)) && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
        </Alert>
      )}
      {draft.isKept && (
        <Group gap="xs" mb="sm" className={css.quiet}>
          {text('stepForm.draft')}
          <Button size="compact-xs" variant="default" onClick={draft.drop}>
            {text('stepForm.dropDraft')}
          </Button>
        </Group>
      )}
      <div className={css.pairs}>
        <div>
          <NativeSelect
            label={text('evidence.field.exhibitKind')}
            data={codesOf('exhibitKind').map((value) => ({ value, label: label('exhibitKind', value) }))}
            value={values.exhibitKind}
            error={wrong('exhibitKind')}
            onChange={({ currentTarget }) => change({ exhibitKind: currentTarget.value })}
          />
          {theirsIn('exhibitKind', (code) => label('exhibitKind', code))}
        </div>
        <div>
          <NativeSelect
            label={text('evidence.field.handling')}
            data={HANDLINGS.map((value) => ({ value, label: `${value} · ${label('handling', value)}` }))}
            value={values.handling}
            onChange={({ currentTarget: { value } }) =>
              change({ handling: HANDLINGS.find((code) => code === value) ?? 'H0' })
            }
          />
          {theirsIn('handling', (code) => label('handling', code))}
        </div>
        {TEXT_FIELDS.map(({ field, most, isWide }) => {
          const own = {
            label: text(`evidence.field.${field}`),
            value: values[field],
            maxLength: most,
            error: wrong(field),
            onChange: (event: { currentTarget: { value: string } }) =>
              change({ [field]: event.currentTarget.value }),
          };
          return (
            <div key={field} className={isWide ? css.wide : undefined}>
              {field === 'description' ? (
                <Textarea rows={3} {...own} />
              ) : (
                <TextInput
                  placeholder={
                    field === 'sheets'
                      ? text('evidence.form.sheetsForm')
                      : field === 'seizedOn'
                        ? text('evidence.form.dayForm')
                        : undefined
                  }
                  {...own}
                />
              )}
              {theirsIn(field)}
            </div>
          );
        })}
      </div>
      {before === null && maySeal && (
        <Checkbox
          mt="sm"
          label={text('evidence.field.isSealed')}
          checked={values.isSealed}
          onChange={({ currentTarget }) => change({ isSealed: currentTarget.checked })}
        />
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={leave}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" loading={recording.loading || correcting.loading}>
          {text('evidence.save')}
        </Button>
      </Group>
    </form>
  );
};

type DialogProps = Omit<FormProps, 'before'> & {
  /** `new`, what is corrected, or null while the dialog is closed. */
  opened: EvidenceRowFragment | 'new' | null;
};

/**
 * Recording an exhibit, or correcting one; of two who correct at once the second chooses between both. Closing it by its cross keeps the draft;
 * cancelling drops it.
 */
export const ExhibitDialog = ({ opened, ...form }: DialogProps) => {
  const text = useText();
  const before = opened === 'new' ? null : opened;
  return (
    <Dialog
      isWide
      isOpen={opened !== null}
      onClose={form.onClose}
      title={
        before ? text('evidence.form.correct', { number: before.number ?? '' }) : text('evidence.form.new')
      }
    >
      {opened !== null && <Form key={before?.id ?? 'new'} before={before} {...form} />}
    </Dialog>
  );
};
