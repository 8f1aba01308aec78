import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failures.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import css from './offences.module.css';

/** Every check is a line of the audit trail: it is asked when the typing pauses. */
export const PAUSE_MS = 400;

type Newer = { recordedBy: { az: string; en: string } | null };

type DraftedFrameProps = {
  form: { isKept: boolean; newer: Newer | null; drop: () => void };
  problem: string | undefined;
  recording: { loading: boolean; error?: Error | undefined };
  /** What somebody else recorded meanwhile, as it is shown in a list. */
  theirs: ReactNode;
  /** What the writer has typed, in a few words. */
  mine: readonly string[];
  onSend: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
};

const Conflict = ({ newer, theirs, mine }: Pick<DraftedFrameProps, 'theirs' | 'mine'> & { newer: Newer }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const name = newer.recordedBy ? inLanguage(newer.recordedBy) : text('steps.register');
  return (
    <Alert color="orange" role="alert" p="xs">
      {text('offences.conflict')}
      <section className={css.versions} aria-label={text('stepForm.theirs', { name })}>
        <div>
          <h3>{text('stepForm.theirs', { name })}</h3>
          <ul className={css.list}>{theirs}</ul>
        </div>
        <div>
          <h3>{text('stepForm.mine')}</h3>
          <Text size="sm">{mine.filter(Boolean).join(' · ')}</Text>
        </div>
      </section>
    </Alert>
  );
};

/** Around the fields of a form that keeps a draft: what was kept, what is wrong, which version stands, and the buttons. */
export const DraftedFrame = (props: DraftedFrameProps) => {
  const { form, problem, recording, theirs, mine, onSend, onClose, children } = props;
  const text = useText();
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void onSend().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        <KeptDraft draft={form} />
        {(problem ?? recording.error) && (
          <Alert color="red" role="alert" p="xs">
            {problem ?? text(`failure.${failureOf(recording.error).kind}.text`)}
          </Alert>
        )}
        {children}
        {form.newer && <Conflict newer={form.newer} theirs={theirs} mine={mine} />}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={leave}>
            {text(form.newer ? 'stepForm.keepTheirs' : 'common.cancel')}
          </Button>
          <Button type="submit" loading={recording.loading}>
            {text(form.newer ? 'stepForm.keepMine' : 'stepForm.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
