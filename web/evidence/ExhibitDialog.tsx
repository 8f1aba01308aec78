import { useApolloClient } from '@apollo/client/react';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  CheckExhibitDocument,
  CorrectExhibitDocument,
  type EvidenceRowFragment,
  RecordExhibitDocument,
} from '../api/operations.generated.ts';
import { codesOf } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './evidence.module.css';
import { emptyExhibit, inputOf, TEXT_FIELDS, valuesOf, type ExhibitValues } from './exhibit-form.ts';
import { SourceFormFrame } from './SourceFormFrame.tsx';
import { Theirs } from './Theirs.tsx';
import { useCheck } from '../ui/use-check.ts';
import type { DoneDesk } from './use-done.ts';
import { useSourceForm } from './use-source-form.ts';
import { useWithdrawals } from './use-withdrawals.ts';

const HANDLINGS = ['H0', 'H1', 'H2', 'H3'] as const;

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
  const client = useApolloClient();
  const withdrawals = useWithdrawals();
  const form = useSourceForm<ExhibitValues, EvidenceRowFragment>({
    about: `exhibit.${caseId}`,
    before,
    fresh: emptyExhibit,
    valuesOf,
    record: async (id, written) => {
      const variables = { id, exhibit: inputOf(caseId, written) };
      return (await client.mutate({ mutation: RecordExhibitDocument, variables })).data?.recordExhibit;
    },
    correct: async (at, written) => {
      const variables = { ...at, exhibit: inputOf(caseId, written) };
      return (await client.mutate({ mutation: CorrectExhibitDocument, variables })).data?.correctExhibit;
    },
    withdraw: withdrawals.source,
    says: { recorded: 'evidence.done.recorded', corrected: 'evidence.done.corrected' },
    desk,
    onClose,
  });
  const { id, values, change } = form;
  const typed = { id, exhibit: inputOf(caseId, values) };
  const found = useCheck(CheckExhibitDocument, typed, values.number !== '');
  const wrong = (field: string | null): string | undefined => {
    const problem = [...form.refused, ...found].find((one) => one.field === field);
    return problem && inLanguage(problem.text);
  };
  const theirsIn = (field: keyof ExhibitValues, shown: (value: string) => string = String) => {
    const value = form.theirsIn(field);
    const take = (): void => form.takeTheirs(field);
    return <Theirs who={form.meanwhileBy} value={value === null ? null : shown(value)} onTake={take} />;
  };
  return (
    <SourceFormFrame form={form} wrong={wrong(null)}>
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
    </SourceFormFrame>
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
