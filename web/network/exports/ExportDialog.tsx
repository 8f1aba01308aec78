import { Alert, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import {
  EXPORT_FORMATS,
  type ExportForm,
  isPicture,
  MOST_EXPORTED,
  newExportForm,
  type Paper,
  PAPERS,
} from './export-form.ts';
import { type ExportState, useExport } from './use-export.ts';

type Parts = { control: NetworkControl; onClose: () => void };

const Done = ({ state, onClose }: { state: Extract<ExportState, { is: 'done' }>; onClose: () => void }) => {
  const text = useText();
  return (
    <Stack gap="sm">
      <Alert color="green" role="status" p="xs" title={text('export.done', { name: state.name })}>
        {state.marking ?? text('export.done.data')}
      </Alert>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {text('common.close')}
        </Button>
      </Group>
    </Stack>
  );
};

const PictureFields = ({
  form,
  change,
}: {
  form: ExportForm;
  change: (part: Partial<ExportForm>) => void;
}) => {
  const text = useText();
  return (
    <>
      {form.format === 'PDF' && (
        <Select
          label={text('export.paper')}
          data={Object.keys(PAPERS)}
          value={form.paper}
          allowDeselect={false}
          onChange={(paper) => paper !== null && change({ paper: paper as Paper })}
        />
      )}
      <Checkbox
        label={text('export.writesTypes')}
        checked={form.writesTypes}
        onChange={(event) => change({ writesTypes: event.currentTarget.checked })}
      />
    </>
  );
};

const Form = ({ control, onClose }: Parts) => {
  const text = useText();
  const { visible } = control.scene;
  const { state, run, leftText } = useExport(control);
  const [form, setForm] = useState(() => newExportForm(control.chartName ?? text('network.title'), visible));
  const change = (part: Partial<ExportForm>): void => setForm((before) => ({ ...before, ...part }));
  if (state.is === 'done') return <Done state={state} onClose={onClose} />;
  const isTooMuch = visible.elements.length > MOST_EXPORTED;
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void run(form);
      }}
    >
      <Stack gap="sm">
        {state.is === 'failed' && (
          <Alert color="red" role="alert" p="xs">
            {text(`failure.${state.failure.kind}.text`)}
          </Alert>
        )}
        <Select
          label={text('export.format')}
          description={text(`export.about.${form.format}`)}
          inputWrapperOrder={['label', 'input', 'description']}
          data={EXPORT_FORMATS.map((value) => ({ value, label: text(`export.format.${value}`) }))}
          value={form.format}
          allowDeselect={false}
          onChange={(format) => format !== null && change({ format })}
          data-autofocus
        />
        <TextInput
          label={text('export.title')}
          maxLength={200}
          value={form.title}
          error={form.title.trim() === '' ? text('export.title.missing') : null}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        {isPicture(form.format) && <PictureFields form={form} change={change} />}
        <Text size="sm">
          {text('export.what', { elements: visible.elements.length, lines: visible.lines.length })}{' '}
          {leftText()}
        </Text>
        <Text size="xs" c="dimmed">
          {isTooMuch ? text('export.tooMuch', { most: MOST_EXPORTED }) : text('export.recorded')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={state.is === 'working'}
            disabled={form.title.trim() === '' || visible.elements.length === 0 || isTooMuch}
          >
            {text('export.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Asks in which format the chart leaves, says what is in it and what is not, and hands over the file. */
export const ExportDialog = ({ isOpen, ...parts }: Parts & { isOpen: boolean }) => {
  const text = useText();
  return (
    <Dialog isOpen={isOpen} onClose={parts.onClose} title={text('export.heading')}>
      {isOpen && <Form {...parts} />}
    </Dialog>
  );
};
