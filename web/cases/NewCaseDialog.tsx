import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Group, NativeSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useReducer, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import {
  CaseBodiesDocument,
  CasesDocument,
  OpenCaseDocument,
  type CaseKind,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useDraft } from '../session/use-draft.ts';
import { useToday } from '../i18n/today.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import {
  emptyCaseForm,
  inputOf,
  problemsSeen,
  reduceCaseForm,
  type CaseFormAction,
  type CaseValues,
  type CaseField,
  type CaseProblem,
  type Refusals,
} from './case-form.ts';

const KINDS: CaseKind[] = ['CRIMINAL', 'INTELLIGENCE', 'LIAISON'];

const TEXT_FIELDS = [
  { field: 'number', label: 'caseForm.number', most: 40 },
  { field: 'titleAz', label: 'caseForm.titleAz', most: 200 },
  { field: 'titleEn', label: 'caseForm.titleEn', most: 200 },
  { field: 'openedOn', label: 'caseForm.openedOn', most: 10 },
] as const;

const Form = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const today = useToday();
  const element = useRef<HTMLFormElement>(null);
  const fresh = emptyCaseForm(today);
  const draft = useDraft<CaseValues>('case.new', fresh.values);
  const [form, act] = useReducer(reduceCaseForm, { ...fresh, values: draft.values });
  const change = (action: CaseFormAction): void => {
    act(action);
    draft.change(reduceCaseForm(form, action).values);
  };
  const startAnew = (): void => {
    draft.drop();
    act({ do: 'chooseKind', kind: fresh.values.kind });
    for (const { field } of TEXT_FIELDS) act({ do: 'fill', field, value: fresh.values[field] });
    act({ do: 'fill', field: 'body', value: fresh.values.body });
  };
  const bodies = useQuery(CaseBodiesDocument);
  // Made once for the form: pressing the button twice, or again after a lost answer, opens one case.
  const [id] = useState(() => newUlid());
  const [openCase, { loading, error }] = useMutation(OpenCaseDocument, { refetchQueries: [CasesDocument] });

  const said = (problem: CaseProblem | null | undefined): string | null => {
    if (problem === null || problem === undefined) return null;
    return typeof problem === 'string' ? text(problem) : inLanguage(problem);
  };
  const problemOf = (field: CaseField): string | null => said(form.problems[field]);

  const refuse = (problems: Refusals): void => {
    // Rendered at once, so that the focus can go to the first field to mend.
    flushSync(() => act({ do: 'refuse', problems }));
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  const submit = async (): Promise<void> => {
    const seen = problemsSeen(form.values, today);
    if (seen.length > 0) {
      refuse(seen);
      return;
    }
    const { data } = await openCase({ variables: { input: inputOf(form.values, id) } });
    if (!data) return;
    if (data.openCase.case) {
      draft.drop();
      await navigate(`/cases/${data.openCase.case.id}`);
    } else refuse(data.openCase.problems);
  };

  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      <Stack gap="sm">
        <KeptDraft draft={{ isKept: draft.isKept, drop: startAnew }} />
        {(form.problem !== null || error) && (
          <Alert color="red" role="alert" p="xs">
            {said(form.problem) ?? text(`failure.${failureOf(error).kind}.text`)}
          </Alert>
        )}
        <div>
          <Text component="div" size="xs" id="case-kind" mb={2}>
            {text('caseForm.kind')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="case-kind"
            value={form.values.kind}
            onChange={(kind) => change({ do: 'chooseKind', kind })}
            data={KINDS.map((kind) => ({ value: kind, label: label('caseKind', kind) }))}
          />
        </div>
        {TEXT_FIELDS.map(({ field, label: name, most }) => (
          <TextInput
            key={field}
            label={text(name)}
            placeholder={field === 'openedOn' ? text('caseForm.dayForm') : undefined}
            inputMode={field === 'openedOn' ? 'numeric' : undefined}
            maxLength={most}
            required
            withAsterisk={false}
            value={form.values[field]}
            error={problemOf(field)}
            onChange={(event) => change({ do: 'fill', field, value: event.currentTarget.value })}
          />
        ))}
        <NativeSelect
          label={text('caseForm.body')}
          data={[
            { value: '', label: text('caseForm.body.none') },
            ...(bodies.data?.caseBodies ?? []).map(({ code, name }) => ({
              value: code,
              label: inLanguage(name),
            })),
          ]}
          value={form.values.body}
          error={problemOf('body')}
          onChange={({ currentTarget }) => change({ do: 'fill', field: 'body', value: currentTarget.value })}
        />
        <Text size="xs" c="dimmed">
          {text('caseForm.lead')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={() => {
              draft.drop();
              onClose();
            }}
          >
            {text('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {text('caseForm.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

export const NewCaseDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={text('caseForm.title')}>
      <Form onClose={onClose} />
    </Dialog>
  );
};
