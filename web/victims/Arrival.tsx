import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { VictimPartsFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { Facts, Nothing, Section } from '../ui/Page.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { ChildDialog } from './ChildDialog.tsx';
import { TakeInDialog } from './TakeInDialog.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';
import { WithdrawArrival } from './WithdrawArrival.tsx';

type Work = 'correct' | 'child' | 'takeIn' | 'versions';

/** How somebody came to a centre first, whether a case may learn of her, and what may be done about it. Nothing for the others. */
export const Arrival = ({ victim: { id, arrival } }: { victim: VictimPartsFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const mayTakeIn = may(useMe(), 'victim:take-in');
  const [work, setWork] = useState<Work | null>(null);
  if (!arrival) return null;
  const { centre, on, cameBy, ground, agrees, isTaken, isSealed, mayChange, takers } = arrival;
  const { sex, bornIn, citizenship, earlier, mayWithdraw } = arrival;
  const agreed = text(agrees ? 'victims.arrival.agreed' : 'victims.arrival.notAgreed');
  const close = (): void => setWork(null);
  return (
    <Section id="arrival" title={text('victims.arrival')}>
      <Facts
        facts={[
          { label: text('victims.arrival.on'), value: formatDay(on, language) },
          { label: text('victims.arrival.cameBy'), value: label('victimCameBy', cameBy) },
          { label: text('victims.provider'), value: inLanguage(centre) },
          {
            label: text('victims.arrival.person'),
            value: [sex && label('sex', sex), bornIn, citizenship].filter(Boolean).join(' · '),
          },
          {
            label: text('victims.arrival.known'),
            value: isTaken ? text('victims.arrival.taken') : agreed,
          },
          {
            label: text('victims.arrival.identity'),
            value: text(isSealed ? 'victims.arrival.sealed' : 'victims.arrival.notSealed'),
          },
        ]}
      />
      <p>{ground}</p>
      <Group gap="xs">
        {mayChange && (
          <>
            <Button size="xs" variant="default" onClick={() => setWork('correct')}>
              {text('victims.arrival.correct')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setWork('child')}>
              {text('victims.child.add')}
            </Button>
          </>
        )}
        {earlier > 0 && (
          <Button size="xs" variant="subtle" onClick={() => setWork('versions')}>
            {text('steps.versions', { count: earlier })}
          </Button>
        )}
        {mayWithdraw && <WithdrawArrival victimId={id} arrivalId={arrival.id} />}
        {takers.length > 0 && (
          <Button size="xs" variant="default" onClick={() => setWork('takeIn')}>
            {text('victims.takeIn')}
          </Button>
        )}
      </Group>
      {mayTakeIn && agrees && !isTaken && takers.length === 0 && (
        <Nothing>{text('victims.takeIn.none')}</Nothing>
      )}
      {work === 'correct' && <ArrivalDialog victimId={id} arrival={arrival} onClose={close} />}
      {work === 'versions' && <VersionsDialog victimId={id} id={arrival.id} of="arrival" onClose={close} />}
      {work === 'child' && <ChildDialog victimId={id} onClose={close} />}
      {work === 'takeIn' && <TakeInDialog victimId={id} arrival={arrival} onClose={close} />}
    </Section>
  );
};
