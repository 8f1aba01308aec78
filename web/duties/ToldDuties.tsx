import { Button } from '@mantine/core';
import type { ToldDutyFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './duties.module.css';
import type { DutyWork } from './use-duties.ts';

type ToldDutiesProps = {
  about: {
    id: string;
    toldDuties: readonly ToldDutyFragment[];
    mayTell: readonly ToldDutyFragment['duty'][];
  };
  work: DutyWork;
};

/** Who told whoever works it that it is to be withdrawn or ended, and the way to tell it: they may not see the case from which it follows. */
export const ToldDuties = ({ about: { id, toldDuties, mayTell }, work }: ToldDutiesProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <>
      {toldDuties.map(({ duty, on, by, maySettle }) => (
        <div key={duty} className={css.told}>
          <span>
            {text('duties.toldBy', {
              name: by ? inLanguage(by) : text('duties.somebody'),
              date: formatDay(on, language),
            })}{' '}
            {label('withdrawalDuty', duty)}
          </span>
          {maySettle && (
            <Button
              size="compact-xs"
              variant="default"
              disabled={work.isBusy}
              onClick={() => work.settle(id, duty)}
            >
              {text('duties.settle')}
            </Button>
          )}
        </div>
      ))}
      {mayTell.length > 0 && (
        <Button
          mt={4}
          size="compact-xs"
          variant="default"
          disabled={work.isBusy}
          onClick={() => work.tell(id, mayTell)}
        >
          {text('duties.tell')}
        </Button>
      )}
    </>
  );
};
