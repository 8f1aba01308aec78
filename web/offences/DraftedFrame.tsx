import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
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

/** What somebody else recorded meanwhile, beside what is typed. */
export const Conflict = ({
  newer,
  theirs,
  mine,
}: Pick<DraftedFrameProps, 'theirs' | 'mine'> & { newer: Newer }) => {
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

/** Around the fields of a form that keeps a draft: what was kept, and which version stands when somebody else was faster. */
export const DraftedFrame = (props: DraftedFrameProps) => {
  const { form, problem, recording, theirs, mine, onSend, onClose, children } = props;
  const text = useText();
  const leave = (): void => {
    form.drop();
    onClose();
  };
  return (
    <FormFrame
      sending={recording}
      wrong={problem}
      submit={text(form.newer ? 'stepForm.keepMine' : 'stepForm.submit')}
      cancel={text(form.newer ? 'stepForm.keepTheirs' : 'common.cancel')}
      onSend={onSend}
      onCancel={leave}
    >
      <KeptDraft draft={form} />
      {children}
      {form.newer && <Conflict newer={form.newer} theirs={theirs} mine={mine} />}
    </FormFrame>
  );
};
