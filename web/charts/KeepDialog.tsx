import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { keepAsChart } from './keep-as-chart.ts';

type KeepDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  caseId: string;
  /** The name of the chart that this becomes a copy of. Null when it becomes a new one. */
  copyOf: string | null;
  content: () => string | Promise<string>;
  /** It is kept, and will be opened. */
  onKept?: () => void;
};

const Form = ({ onClose, caseId, copyOf, content, onKept }: Omit<KeepDialogProps, 'isOpen'>) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [name, setName] = useState(copyOf === null ? '' : text('charts.copyName', { name: copyOf }));
  const [ids] = useState(() => ({ id: newUlid(), tab: newUlid() }));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  const submit = async (): Promise<void> => {
    setSending(true);
    try {
      const kept = await keepAsChart(client, { ...ids, caseId, name, content: await content() }, inLanguage);
      if (kept.is === 'KEPT') {
        onKept?.();
        await navigate(`/cases/${caseId}/charts/${kept.id}`);
      } else if (kept.is === 'PROBLEMS')
        setProblem(kept.problems.map(({ text: said }) => inLanguage(said)).join(' '));
      else if (kept.is === 'REFUSED') setProblem(kept.reason);
      else setProblem(text(`failure.${kept.is === 'FAILED' ? kept.failure.kind : 'UNAVAILABLE'}.text`));
    } catch (error) {
      setProblem(text(`failure.${failureOf(error).kind}.text`));
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        {problem !== null && (
          <Alert color="red" role="alert" p="xs">
            {problem}
          </Alert>
        )}
        <TextInput
          data-autofocus
          label={text('charts.name')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          {text('charts.keep.explain')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {text('charts.keep.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Keeps what the window holds as a chart of the reader's own. */
export const KeepDialog = ({ isOpen, ...form }: KeepDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={form.onClose}
      title={text(form.copyOf === null ? 'charts.keep.title' : 'charts.copy.title')}
    >
      <Form {...form} />
    </Dialog>
  );
};
