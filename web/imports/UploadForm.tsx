import { Button, Group, Progress, Select, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { uploadFile } from '../api/upload-file.ts';
import type { CasesQuery } from '../api/operations.generated.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { fileProblem, formatSize, MOST_MEGABYTES } from './file-size.ts';
import { FileDrop } from './FileDrop.tsx';
import css from './imports.module.css';
import { Note } from './Note.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';

type WritableCase = CasesQuery['cases']['cases'][number];

type Problems = { case: string | null; file: string | null };

/** Chooses the case and the file, and sends it. `asked` is the case from which the reader came; null when there is none. */
export const UploadForm = ({ cases, asked }: { cases: readonly WritableCase[]; asked: string | null }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const isAskedWritable = cases.some(({ id }) => id === asked);
  const [caseId, chooseCase] = useState(isAskedWritable ? asked : null);
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<Problems>({
    case: asked !== null && !isAskedWritable ? text('upload.case.notWritable') : null,
    file: null,
  });
  const [said, setSaid] = useState<string | null>(null);
  /** The share that has left; null when nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const sending = useRef<AbortController>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const problemOf = (chosen: File | null): string | null => {
    if (chosen === null) return text('upload.problem.missing');
    const problem = fileProblem(chosen.size);
    const values = { size: formatSize(chosen.size, language), megabytes: MOST_MEGABYTES };
    return problem && text(`upload.problem.${problem}`, values);
  };
  const chooseFile = (chosen: File | null): void => {
    setFile(chosen);
    setSaid(null);
    setProblems({ ...problems, file: chosen && problemOf(chosen) });
  };
  const refuse = (found: Problems): void => {
    // Rendered at once, so that the focus can go to the first field to mend.
    flushSync(() => setProblems(found));
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  const submit = async (): Promise<void> => {
    const found = { case: caseId === null ? text('upload.case.missing') : null, file: problemOf(file) };
    if (caseId === null || file === null || found.file !== null) {
      refuse(found);
      return;
    }
    const controller = new AbortController();
    sending.current = controller;
    setSaid(null);
    setShare(0);
    const outcome = await uploadFile(`/api/imports?${new URLSearchParams({ caseId }).toString()}`, file, {
      onProgress: setShare,
      signal: controller.signal,
    });
    setShare(null);
    switch (outcome.kind) {
      case 'DONE':
        await navigate(`/imports/${outcome.id}`, { replace: true });
        return;
      case 'CANCELLED':
        setSaid(text('upload.cancelled'));
        return;
      case 'REFUSED':
        refuse({ case: null, file: inLanguage(outcome.text) });
        return;
      case 'FAILED':
        setSaid(
          `${text(`failure.${outcome.failure.kind}.title`)}. ${text(`failure.${outcome.failure.kind}.text`)}`,
        );
    }
  };

  const percent = Math.floor((share ?? 0) * 100);
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md" maw={640}>
        <Select
          label={text('upload.case')}
          description={text('upload.case.hint')}
          searchable
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={({ currentTarget }) => currentTarget.select()}
          filter={searchableOptions}
          data={cases.map(({ id, number, title }) => ({
            value: id,
            label: `${number} · ${inLanguage(title)}`,
          }))}
          value={caseId}
          disabled={share !== null}
          error={problems.case}
          onChange={(chosen) => {
            chooseCase(chosen);
            setProblems({ ...problems, case: null });
          }}
        />
        <FileDrop file={file} problem={problems.file} disabled={share !== null} onChoose={chooseFile} />
        <div aria-live="polite">{said !== null && <Note tone="failed">{said}</Note>}</div>
        {share !== null && (
          <div className={css.sending} role="status">
            <span>{share < 1 ? text('upload.sending', { percent }) : text('upload.reading')}</span>
            <Progress value={percent} aria-label={text('upload.sending', { percent })} />
          </div>
        )}
        <Group gap="xs">
          {share === null ? (
            <Button type="submit">{text('upload.submit')}</Button>
          ) : (
            <Button variant="default" onClick={() => sending.current?.abort()}>
              {text('importRun.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};
