import { Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useAsOf, useLookAsOf } from '../api/as-of.ts';
import { formatDay } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { asOfOpenedBy } from '../ui/as-of-door.ts';
import { leaveThen } from '../ui/leaving.ts';
import css from './shell.module.css';

const DayForm = ({ onChoose }: { onChoose: (day: string | null) => void }) => {
  const text = useText();
  const today = useToday();
  const chosen = useAsOf();
  const [typed, setTyped] = useState(typedDay(chosen ?? today));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (): void => {
    const day = dayTyped(typed);
    if (day === null) setProblem(text('asOf.noDay'));
    else if (day > today) setProblem(text('asOf.toCome'));
    else onChoose(day === today ? null : day);
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('asOf.explain')}</Text>
        <TextInput
          data-autofocus
          label={text('asOf.day')}
          placeholder={text('caseForm.dayForm')}
          inputMode="numeric"
          maxLength={10}
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          {chosen !== null && (
            <Button variant="default" onClick={() => onChoose(null)}>
              {text('asOf.present')}
            </Button>
          )}
          <Button type="submit">{text('asOf.show')}</Button>
        </Group>
      </Stack>
    </form>
  );
};

/** The day as of which everything is shown. Choosing another asks for everything anew. */
export const AsOf = () => {
  const text = useText();
  const language = useLanguage();
  const lookAsOf = useLookAsOf();
  const today = useToday();
  const chosen = useAsOf();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => asOfOpenedBy(() => setOpen(true)), []);
  const day = chosen ?? today;
  const choose = (next: string | null): void => {
    setOpen(false);
    leaveThen(() => lookAsOf(next));
  };
  return (
    <>
      <UnstyledButton
        className={css.asOf}
        data-past={chosen !== null || undefined}
        aria-label={text('asOf.change', { day: formatDay(day, language) })}
        onClick={() => setOpen(true)}
      >
        <small>{text('bar.asOf')}</small>
        <time dateTime={day}>{formatDay(day, language)}</time>
      </UnstyledButton>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('bar.asOf')}>
        <DayForm onChoose={choose} />
      </Dialog>
    </>
  );
};
