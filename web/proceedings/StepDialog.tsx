import { useQuery } from '@apollo/client/react';
import { Alert, NativeSelect, Select, Text, TextInput } from '@mantine/core';
import {
  StepChoicesDocument,
  type ProceedingKind,
  type ProceedingsQuery,
  type StepChoicesQuery,
  type StepFragment,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { draftKey, keptDraft } from './step-drafts.ts';
import css from './proceedings.module.css';
import { StepFields } from './StepFields.tsx';
import { StepLine } from './StepLine.tsx';
import type { StepValues } from './step-form.ts';
import { useStepForm, type StepForm } from './use-step-form.ts';

export type WrittenStep = { step: StepFragment | null; kinds: readonly ProceedingKind[] };

type StepDialogProps = {
  caseId: string;
  written: WrittenStep;
  proceedings: ProceedingsQuery['proceedings'];
  onClose: () => void;
  onDone: (id: string, before: StepFragment | null, values: StepValues) => void;
};

type Named = { id: string; label: string };

/** People of the case, and those whom a step names already. */
const peopleOf = (choices: StepChoicesQuery | undefined, facts: readonly StepFragment[]): Named[] => {
  const named = [
    ...(choices?.case.people ?? []).map(({ person }) => person),
    ...facts.flatMap(({ person }) => person ?? []),
  ];
  return [...new Map(named.map((person) => [person.id, person])).values()];
};

const Conflict = ({
  form,
  theirs,
  facts,
}: {
  form: StepForm;
  theirs: StepFragment;
  facts: readonly StepFragment[];
}) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const name = theirs.recordedBy ? inLanguage(theirs.recordedBy) : text('steps.register');
  return (
    <Alert color="orange" role="alert" p="xs">
      {text('stepForm.conflict')}
      <section className={css.versions} aria-label={text('stepForm.theirs', { name })}>
        <div>
          <h3>{text('stepForm.theirs', { name })}</h3>
          <ul className={css.steps}>
            <StepLine step={theirs} steps={facts} />
          </ul>
        </div>
        <div>
          <h3>{text('stepForm.mine')}</h3>
          <Text size="sm">
            {[form.values.on, form.values.until, form.values.ground, form.values.sourceText]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      </section>
    </Alert>
  );
};

const Form = ({ caseId, written, proceedings, onClose, onDone }: StepDialogProps) => {
  const text = useText();
  const label = useLabel();
  const { step, kinds } = written;
  const { facts } = proceedings;
  const { data: choices } = useQuery(StepChoicesDocument, { variables: { caseId } });
  const form = useStepForm({
    caseId,
    step,
    firstKind: step?.kind ?? kinds.find((kind) => keptDraft(draftKey(caseId, kind))) ?? kinds[0] ?? 'STAGE',
    facts,
    onDone,
  });
  const { values, change, wrong, newer } = form;
  const leave = (): void => {
    form.dropKept();
    onClose();
  };
  return (
    <FormFrame
      sending={{ loading: form.isSending, error: form.error }}
      wrong={wrong(null)}
      submit={text(
        newer ? 'stepForm.keepMine' : values.kind === 'CHARGE' ? 'stepForm.bring' : 'stepForm.submit',
      )}
      cancel={text(newer ? 'stepForm.keepTheirs' : 'common.cancel')}
      onSend={form.submit}
      onCancel={leave}
    >
      <KeptDraft draft={{ isKept: form.isKept, drop: form.dropKept }} />
      {!step && kinds.length > 1 && (
        <NativeSelect
          label={text('stepForm.kind')}
          data={kinds.map((value) => ({ value, label: label('proceedingKind', value) }))}
          value={values.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((one) => one === currentTarget.value);
            if (kind) form.chooseKind(kind);
          }}
        />
      )}
      {values.kind !== 'STAGE' && (
        <Select
          searchable
          filter={searchableOptions}
          label={text('stepForm.person')}
          placeholder={text('stepForm.choose')}
          data={peopleOf(choices, facts).map(({ id, label: name }) => ({ value: id, label: name }))}
          value={values.personId || null}
          error={wrong('personId')}
          onChange={(personId) => change('personId', personId ?? '')}
        />
      )}
      {values.kind !== 'SENTENCE' && (
        <TextInput
          label={text('stepForm.on')}
          placeholder="24.11.2026"
          value={values.on}
          error={wrong('on')}
          onChange={({ currentTarget }) => change('on', currentTarget.value)}
        />
      )}
      <StepFields {...{ values, change, wrong, proceedings, choices }} />
      <TextInput
        label={text('stepForm.sourceText')}
        value={values.sourceText}
        maxLength={500}
        error={wrong('sourceText')}
        onChange={({ currentTarget }) => change('sourceText', currentTarget.value)}
      />
      {values.kind === 'CHARGE' && (
        <Text size="xs" c="dimmed">
          {text('stepForm.charge.hint')}
        </Text>
      )}
      {newer && <Conflict form={form} theirs={newer} facts={facts} />}
    </FormFrame>
  );
};

/** Recording a step, or correcting one. Closing it by its cross keeps the draft; cancelling drops it. */
export const StepDialog = (props: StepDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={props.onClose}
      title={text(props.written.step ? 'stepForm.correct' : 'stepForm.new')}
    >
      <Form {...props} />
    </Dialog>
  );
};
