import { useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { WithdrawFugitiveFactDocument, type FugitiveFactFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { GradeMark } from '../ui/Marks.tsx';
import { Nothing } from '../ui/Page.tsx';
import { FugitiveFactDialog } from './FugitiveFactDialog.tsx';
import css from './fugitives.module.css';

const FactLine = ({ fact, onWithdraw }: { fact: FugitiveFactFragment; onWithdraw: () => void }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, on, country, place, note, document, grade, recordedBy, recordedAt, mayWithdraw } = fact;
  return (
    <li className={css.fact}>
      <time dateTime={on}>{formatDay(on, language)}</time>
      <div>
        <div className={css.head}>
          <strong>{label('fugitiveFactKind', kind)}</strong>
          <span>{[inLanguage(country.name), place].filter(Boolean).join(', ')}</span>
          {grade !== null && <GradeMark grade={grade} />}
        </div>
        {note !== null && <div>{note}</div>}
        {document !== null && <div className={css.quiet}>{document}</div>}
        <div className={css.head}>
          <span className={css.quiet}>
            {text('steps.recorded', {
              name: recordedBy ? inLanguage(recordedBy) : text('steps.register'),
              moment: formatMoment(recordedAt, language),
            })}
          </span>
          {mayWithdraw && (
            <Button size="compact-xs" variant="subtle" onClick={onWithdraw}>
              {text('steps.withdraw')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
};

type FugitiveFactsProps = {
  noticeId: string;
  facts: readonly FugitiveFactFragment[];
  mayWrite: boolean;
};

/** What happened to the person who is sought, by its days: any number of sightings, arrests, releases and surrenders. */
export const FugitiveFacts = ({ noticeId, facts, mayWrite }: FugitiveFactsProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const [withdrawFact, { data, error }] = useMutation(WithdrawFugitiveFactDocument, {
    refetchQueries: ['Notice', 'Notices'],
  });
  const press = (id: string) => () => {
    setLast(null);
    // The failure of the mutation is shown through `error`.
    void withdrawFact({ variables: { noticeId, id } }).catch(() => undefined);
  };
  const [problem] = data?.withdrawFugitiveFact.problems ?? [];
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem && inLanguage(problem.text);
  return (
    <>
      {said && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {said}
        </Alert>
      )}
      {last !== null && facts.some(({ id, mayWithdraw }) => id === last && mayWithdraw) && (
        <output className={css.done}>
          {text('notices.recorded')}
          <Button size="compact-xs" variant="default" onClick={press(last)}>
            {text('steps.undo')}
          </Button>
        </output>
      )}
      {facts.length === 0 ? (
        <Nothing>{text('fugitives.empty')}</Nothing>
      ) : (
        <ol className={css.facts}>
          {facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} onWithdraw={press(fact.id)} />
          ))}
        </ol>
      )}
      {mayWrite && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {text('fugitives.record')}
        </Button>
      )}
      {isOpen && (
        <FugitiveFactDialog
          noticeId={noticeId}
          onClose={() => setOpen(false)}
          onDone={(id) => {
            setLast(id);
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
