import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import type { Pattern } from './pattern-requests.ts';
import { presetsOf, valueOf } from './pattern-settings.ts';
import css from './patterns.module.css';

type PatternFormProps = {
  pattern: Pattern;
  patterns: readonly Pattern[];
  control: NetworkControl;
  onChoose: (id: string) => void;
};

/** Which pattern, in plain words, within which bounds, and where. */
export const PatternForm = ({ pattern, patterns, control, onChoose }: PatternFormProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { caseId, work, patterns: runs } = control;
  const [typed, setTyped] = useState(() => presetsOf(pattern));
  const [where, setWhere] = useState<'case' | 'all'>(caseId === null ? 'all' : 'case');
  const [isChecked, setChecked] = useState(false);
  const isRunning = work.task?.name === 'pattern';
  const settings = pattern.parameters.map((parameter) => ({
    parameter,
    value: valueOf(parameter, typed[parameter.name] ?? ''),
  }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const parameters = settings.flatMap(({ parameter, value }) =>
      value === null ? [] : [{ name: parameter.name, value }],
    );
    setChecked(true);
    if (parameters.length < settings.length) return;
    void runs.run(pattern, parameters, where === 'case' ? caseId : null);
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <div className={css.which}>
        <Select
          size="xs"
          label={text('pattern.list')}
          data={patterns.map(({ id, title }) => ({ value: id, label: inLanguage(title) }))}
          value={pattern.id}
          allowDeselect={false}
          onChange={(id) => id !== null && onChoose(id)}
          comboboxProps={{ transitionProps: { duration: 0 } }}
        />
        <Button type="submit" size="xs" loading={isRunning}>
          {text('pattern.run')}
        </Button>
        {isRunning && (
          <Button size="xs" variant="default" onClick={() => work.task?.stop()}>
            {text('pattern.stop')}
          </Button>
        )}
      </div>
      <p className={css.quiet}>{inLanguage(pattern.description)}</p>
      <div className={css.settings}>
        {settings.map(({ parameter, value }) => (
          <TextInput
            key={parameter.name}
            size="xs"
            inputMode="numeric"
            label={text('pattern.setting', {
              title: inLanguage(parameter.title),
              min: parameter.min,
              max: parameter.max,
            })}
            value={typed[parameter.name] ?? ''}
            error={
              isChecked && value === null
                ? text('pattern.problem', { min: parameter.min, max: parameter.max })
                : undefined
            }
            onChange={(event) => setTyped({ ...typed, [parameter.name]: event.currentTarget.value })}
          />
        ))}
        {caseId !== null && (
          <Select
            size="xs"
            label={text('pattern.where')}
            data={[
              { value: 'case', label: text('pattern.where.case') },
              { value: 'all', label: text('pattern.where.all') },
            ]}
            value={where}
            allowDeselect={false}
            onChange={(choice) => setWhere(choice === 'case' ? 'case' : 'all')}
            comboboxProps={{ transitionProps: { duration: 0 } }}
          />
        )}
      </div>
    </form>
  );
};
