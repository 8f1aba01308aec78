import { useMutation } from '@apollo/client/react';
import { Alert, Button, Select, TextInput, Textarea } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { failureOf } from '../api/failures.ts';
import { AskForThingDocument, type AskedThing } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import css from './matches.module.css';

const KINDS = [
  'PHONE',
  'HANDSET',
  'EMAIL',
  'VEHICLE',
  'ACCOUNT',
  'BANK_ACCOUNT',
  'DOCUMENT',
  'IDENTIFIER',
  'PLACE',
] as const satisfies AskedThing[];

type Said = { text: string; isFailure: boolean };

/** The answer is the same whether or not anybody holds the thing. */
export const AskForm = ({ onAsked }: { onAsked: () => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [kind, setKind] = useState<AskedThing>('PHONE');
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [said, say] = useState<Said | null>(null);
  const [ask, { loading }] = useMutation(AskForThingDocument);
  const element = useRef<HTMLFormElement>(null);
  const send = async (): Promise<void> => {
    say(null);
    try {
      const { data } = await ask({ variables: { id: newUlid(), kind, value, why } });
      const problems = data?.askForThing.problems ?? [];
      // Rendered at once, so that the focus can go to the first field to mend.
      flushSync(() =>
        setErrors(
          Object.fromEntries(problems.map((problem) => [problem.field ?? '', inLanguage(problem.text)])),
        ),
      );
      if (problems.length > 0) {
        element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        return;
      }
      say({ text: text('matches.ask.asked'), isFailure: false });
      setValue('');
      setWhy('');
      onAsked();
    } catch (error) {
      say({ text: text(`failure.${failureOf(error).kind}.text`), isFailure: true });
    }
  };
  return (
    <form
      ref={element}
      className={css.ask}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={css.explain}>{text('matches.ask.explain')}</p>
      <Select
        label={text('matches.ask.kind')}
        data={KINDS.map((code) => ({ value: code, label: text(`matches.thing.${code}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(code) => setKind(KINDS.find((own) => own === code) ?? 'PHONE')}
      />
      <TextInput
        label={text('matches.ask.value')}
        value={value}
        error={errors['value']}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Textarea
        label={text('matches.ask.why')}
        value={why}
        error={errors['why']}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" loading={loading}>
        {text('matches.ask.send')}
      </Button>
      <div role={said?.isFailure ? 'alert' : 'status'}>
        {said && (
          <Alert p="xs" color={said.isFailure ? 'red' : 'accent'}>
            {said.text}
          </Alert>
        )}
      </div>
    </form>
  );
};
