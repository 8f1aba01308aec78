import { Badge } from '@mantine/core';
import type { StepFragment } from '../api/operations.generated.ts';
import { StageMark } from '../cases/StageMark.tsx';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './proceedings.module.css';

const COLOURS = { WAITING: 'yellow', APPROVED: 'teal', REFUSED: 'red' } as const;

/** Words about a step that stand beside its kind and its person. */
const useWords = (step: StepFragment, steps: readonly StepFragment[]): (string | null)[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const articleOf = (id: string): string => steps.find((other) => other.id === id)?.article?.code ?? '…';
  const on = (id: 'steps.until' | 'steps.released', day: string | null): string | null =>
    day && text(id, { date: formatDay(day, language) });
  switch (step.kind) {
    case 'STAGE':
      return [];
    case 'DETENTION':
      return [on('steps.until', step.until), step.ground, on('steps.released', step.releasedOn)];
    case 'CHARGE':
      return [
        step.article && `${step.article.code} ${inLanguage(step.article.title)}`,
        step.participation && label('participation', step.participation),
        step.inAbsentia === true ? text('steps.inAbsentia') : null,
        step.offences.length > 0 ? text('steps.offences', { count: step.offences.length }) : null,
      ];
    case 'COMMITTAL':
      return [step.follows.map((id) => articleOf(id)).join(', ')];
    case 'DECISION':
      return [
        step.court && inLanguage(step.court),
        step.instance && label('courtInstance', step.instance),
        step.result && label('decisionResult', step.result),
        ...step.counts.map(({ charge, result }) =>
          text('steps.count', { article: articleOf(charge), result: label('decisionResult', result) }),
        ),
      ];
    case 'SENTENCE':
      return [
        step.sentence && label('imposed', step.sentence),
        text('steps.term', { years: step.years ?? 0, months: step.months ?? 0 }).trim() || null,
        step.suspended === true ? text('steps.suspended') : null,
      ];
    case 'APPEAL':
      return [step.appellant && label('appellant', step.appellant)];
  }
};

/** What a step says, in one line, and the document that says it. */
export const StepWords = ({ step, steps }: { step: StepFragment; steps: readonly StepFragment[] }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const words = useWords(step, steps).filter(Boolean);
  const { stage, approval, reason, broughtBy, sourceText } = step;
  return (
    <>
      {stage !== null && <StageMark stage={stage} />}
      {approval !== null && (
        <div className={css.approval}>
          <Badge size="sm" variant="light" color={COLOURS[approval]}>
            {label('chargeApproval', approval)}
          </Badge>
          {broughtBy && <span>{text('steps.brought', { name: inLanguage(broughtBy) })}</span>}
          {reason !== null && <span>{reason}</span>}
        </div>
      )}
      {words.length > 0 && <div>{words.join(' · ')}</div>}
      {sourceText !== null && <div className={css.quiet}>{sourceText}</div>}
    </>
  );
};
