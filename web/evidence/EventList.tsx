import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceSourceQuery } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Versions } from '../offences/Versions.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { EventDialog } from './EventDialog.tsx';
import { EventLine } from './EventLine.tsx';
import css from './evidence.module.css';
import type { DoneDesk } from './use-done.ts';
import { useRestorings } from './use-restorings.ts';
import { useWithdrawals } from './use-withdrawals.ts';
import { WithdrawForReason } from './WithdrawForReason.tsx';

type Source = EvidenceSourceQuery['evidenceSource'];
type Event = Source['events'][number];
type Work = { task: 'new' } | { task: 'correct' | 'versions' | 'withdraw'; event: Event };

/** What happened to an exhibit, or the retraction of a statement; each is recorded, corrected and withdrawn here. */
export const EventList = ({ source, desk }: { source: Source; desk: DoneDesk }) => {
  const text = useText();
  const withdrawals = useWithdrawals();
  const restorings = useRestorings();
  const [work, setWork] = useState<Work | null>(null);
  const isStatement = source.kind === 'STATEMENT';
  const title = text(isStatement ? 'evidence.retraction' : 'evidence.events');
  const close = (): void => setWork(null);
  return (
    <Section id="events" title={title} count={source.events.length}>
      {source.mayCorrect && !(isStatement && source.retractedOn) && (
        <div className={css.actions}>
          <Button size="compact-sm" variant="default" onClick={() => setWork({ task: 'new' })}>
            {text(isStatement ? 'evidence.retraction.record' : 'evidence.event.record')}
          </Button>
        </div>
      )}
      {source.events.length === 0 && (
        <Nothing>{text(isStatement ? 'evidence.retraction.none' : 'evidence.events.none')}</Nothing>
      )}
      <ul className={css.lines} aria-label={title}>
        {source.events.map((event) => (
          <EventLine
            key={event.id}
            event={event}
            onCorrect={
              event.mayCorrect && source.mayCorrect ? () => setWork({ task: 'correct', event }) : undefined
            }
            onVersions={() => setWork({ task: 'versions', event })}
            onWithdraw={
              event.mayWithdraw
                ? () =>
                    void desk.attempt(() => withdrawals.event(event.id), {
                      says: 'evidence.done.eventWithdrawn',
                      undo: () => restorings.event(event.id),
                    })
                : event.mayWithReason
                  ? () => setWork({ task: 'withdraw', event })
                  : undefined
            }
          />
        ))}
      </ul>
      <EventDialog
        isOpen={work?.task === 'new' || work?.task === 'correct'}
        sourceId={source.id}
        isStatement={isStatement}
        before={work?.task === 'correct' ? work.event : null}
        desk={desk}
        onClose={close}
      />
      {work?.task === 'withdraw' && (
        <WithdrawForReason
          id={work.event.id}
          title={text('evidence.event.withdrawTitle')}
          follows={text('evidence.event.follows')}
          onClose={close}
          onWithdraw={async (reason) => {
            const { id } = work.event;
            const problems = await withdrawals.eventFor(id, reason);
            if (problems.length === 0)
              desk.tell({ says: 'evidence.done.eventWithdrawn', undo: () => restorings.event(id) });
            return problems;
          }}
        />
      )}
      {work?.task === 'versions' && (
        <Versions
          lines={[work.event, ...work.event.earlier].map((event) => (
            <EventLine key={event.id} event={{ ...event, earlierIds: [] }} />
          ))}
          error={undefined}
          onClose={close}
        />
      )}
    </Section>
  );
};
