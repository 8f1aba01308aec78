import { Button, Skeleton, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Failure } from '../api/failures.ts';
import { useAsOf, useLookAsOf } from '../api/as-of.ts';
import { useText } from '../i18n/Language.tsx';
import css from './page.module.css';
import { useWindowTitle } from './window-title.ts';

type EmptyStateProps = { title: string; text: string; action?: ReactNode };

/** What to do first where there is nothing yet. */
export const EmptyState = ({ title, text, action }: EmptyStateProps) => (
  <div className={css.state}>
    <Title order={2}>{title}</Title>
    <p>{text}</p>
    {action}
  </div>
);

const CAN_BE_TRIED_AGAIN = new Set<Failure['kind']>(['TOO_MANY', 'UNAVAILABLE', 'OFFLINE', 'INTERNAL']);

/** What is not there as of an earlier day may be there today. */
export const NothingYet = () => {
  const text = useText();
  const lookAsOf = useLookAsOf();
  return (
    <EmptyState
      title={text('asOf.nothingYet.title')}
      text={text('asOf.nothingYet.text')}
      action={<Button onClick={() => lookAsOf(null)}>{text('asOf.present')}</Button>}
    />
  );
};

/** Why there is no answer, in the reader's words; hidden and missing say the same. */
export const FailurePanel = ({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) => {
  const text = useText();
  const { kind, reference } = failure;
  const asOf = useAsOf();
  useWindowTitle(text(`failure.${kind}.title`));
  if (kind === 'NOT_FOUND' && asOf !== null) return <NothingYet />;
  return (
    <div className={css.state} role="alert">
      <Title order={1}>{text(`failure.${kind}.title`)}</Title>
      <p>{text(`failure.${kind}.text`)}</p>
      {reference !== null && <p className={css.reference}>{text('failure.reference', { reference })}</p>}
      {CAN_BE_TRIED_AGAIN.has(kind) && onRetry ? (
        <Button onClick={onRetry}>{text('common.retry')}</Button>
      ) : (
        <Button variant="default" component={Link} to="/">
          {text(kind === 'FORBIDDEN' ? 'failure.toStart' : 'failure.toCases')}
        </Button>
      )}
    </div>
  );
};

/** Holds the place of a heading and `rows` lines of a table, so that nothing moves when they come. */
export const PageSkeleton = ({ rows = 12 }: { rows?: number }) => {
  const text = useText();
  return (
    <div className={css.page} role="status" aria-label={text('app.loading')}>
      <Skeleton height={28} width={280} mb={24} />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={20} mb={12} width={`${100 - (row % 3) * 6}%`} />
      ))}
    </div>
  );
};
