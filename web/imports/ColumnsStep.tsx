import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { Link, useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { CheckImportDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import type { MappingStepProps } from './FileStep.tsx';
import { inputOf, saysItself, type FormProblem, type Mapping, type Refusals } from './import-form.ts';
import css from './imports.module.css';
import { Note } from './Note.tsx';
import { mappingProblems } from './mapping-problems.ts';
import { SourceFields } from './SourceFields.tsx';

/** What the columns mean and how much their source is worth; ends in the dry run. */
export const ColumnsStep = ({
  job,
  inspection,
  form,
  change,
  isReading,
  mapping,
}: MappingStepProps & { mapping: Mapping }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const [check, { loading, error }] = useMutation(CheckImportDocument);

  const isSelfDescribed = saysItself(inspection);

  const said = (problem: FormProblem | null | undefined): string | null => {
    if (problem === null || problem === undefined) return null;
    return typeof problem === 'string' ? text(problem) : inLanguage(problem);
  };
  const problemOf = (field: string): string | null => said(form.problems[field]);

  const refuse = (problems: Refusals): void => {
    // Rendered at once, so that the focus can go to the first field to mend.
    flushSync(() => change({ do: 'refuse', problems }));
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  };

  const submit = async (): Promise<void> => {
    const input = inputOf(mapping, inspection.header);
    const seen = mappingProblems(input, isSelfDescribed);
    if (seen.length > 0) {
      refuse(seen);
      return;
    }
    // The dry run reads the file as the preview showed it, also what was found and not chosen.
    const { encoding, delimiter, sheet } = inspection.reading;
    const reading = { encoding, delimiter, sheet };
    const { data } = await check({ variables: { id: job.id, mapping: input, reading } });
    if (!data) return;
    if (data.checkImport.job) await navigate(`/imports/${job.id}`);
    else refuse(data.checkImport.problems);
  };

  const several = Object.keys(form.problems).length;
  const whole = problemOf('columns') ?? said(form.problem);
  return (
    <form
      ref={element}
      noValidate
      aria-busy={isReading}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      {(whole !== null || error) && (
        <Note tone="failed">{whole ?? text(`failure.${failureOf(error).kind}.text`)}</Note>
      )}
      <div className={css.halves}>
        <Section id="columns" title={text('importForm.columns')} count={inspection.header.length}>
          {isSelfDescribed ? (
            <p className={css.quiet}>{text('importForm.selfDescribed')}</p>
          ) : (
            <ColumnTable inspection={inspection} mapping={mapping} change={change} problemOf={problemOf} />
          )}
        </Section>
        <Section id="facts" title={text('importForm.facts')}>
          <SourceFields inspection={inspection} mapping={mapping} change={change} problemOf={problemOf} />
        </Section>
      </div>
      <div className={css.actions}>
        <Button type="submit" loading={loading}>
          {text('importForm.submit')}
        </Button>
        <Button variant="default" component={Link} to={`/imports/${job.id}?step=file`}>
          {text('import.back')}
        </Button>
        <span className={css.quiet} role="status">
          {several > 0
            ? text('importForm.problem.several', { count: several })
            : text('importForm.submit.note')}
        </span>
      </div>
    </form>
  );
};
