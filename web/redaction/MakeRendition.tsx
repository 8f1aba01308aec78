import { Button, Group, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FileOfExhibitFragment } from '../api/operations.generated.ts';
import { uploadFile } from '../api/upload-file.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { PageNotWhole } from './drawn-pages.ts';
import { madeRendition, type Subject } from './make-rendition.ts';
import { nameOfRendition } from './name-of-rendition.ts';
import css from './redaction.module.css';
import type { MarkDesk } from './use-marks.ts';

const MOST_MEGABYTES = 50;

type Props = {
  exhibitId: string;
  file: FileOfExhibitFragment;
  subject: Subject;
  desk: MarkDesk;
  onMade: () => void;
};

/** Makes the rendition in the browser and sends it, encrypted where it is kept, with where something was marked. */
export const MakeRendition = ({ exhibitId, file, subject, desk, onMade }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [step, setStep] = useState<{ is: 'MAKING' | 'SENDING'; share: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const { marks } = desk;

  const send = async (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<string | null> => {
    if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
      return text('redaction.large', { megabytes: MOST_MEGABYTES });
    const name = nameOfRendition(file.name, file.type, text('redaction.suffix'));
    const address = `/api/files?${new URLSearchParams({ exhibitId, redacts: file.id }).toString()}`;
    const outcome = await uploadFile(address, new File([bytes], name), {
      marks: JSON.stringify(marks),
      signal,
      onProgress: (share) => setStep({ is: 'SENDING', share }),
    });
    if (outcome.kind === 'REFUSED') return inLanguage(outcome.text);
    if (outcome.kind === 'FAILED') return text(`failure.${outcome.failure.kind}.text`);
    if (outcome.kind === 'DONE') {
      desk.forget();
      onMade();
    }
    return null;
  };
  const make = async (): Promise<void> => {
    const { signal } = (work.current = new AbortController());
    setProblem(null);
    setStep({ is: 'MAKING', share: 0 });
    try {
      const onProgress = (share: number): void => setStep({ is: 'MAKING', share });
      setProblem(await send(await madeRendition(subject, marks, { signal, onProgress }), signal));
    } catch (error) {
      if (signal.aborted) return;
      setProblem(
        error instanceof PageNotWhole
          ? text('redaction.notWhole', { page: error.page })
          : text('redaction.unread'),
      );
    } finally {
      setStep(null);
    }
  };
  return (
    <div>
      <Group gap="xs">
        <Button disabled={marks.length === 0 || step !== null} onClick={() => void make()}>
          {text('redaction.make')}
        </Button>
        {step && (
          <>
            <Progress
              w={160}
              value={step.share * 100}
              aria-label={text(step.is === 'MAKING' ? 'redaction.making' : 'files.sending')}
            />
            <Button variant="default" size="compact-sm" onClick={() => work.current?.abort()}>
              {text('common.cancel')}
            </Button>
          </>
        )}
      </Group>
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
    </div>
  );
};
