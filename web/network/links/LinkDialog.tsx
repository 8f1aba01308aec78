import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../../api/failures.ts';
import { type LinkInput, LinkRulesDocument } from '../../api/operations.generated.ts';
import { type NetworkElement, nameOf } from '../../graph/network-state.ts';
import { useInLanguage, useLabel, useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from '../dialogs.module.css';
import { useFailedSentence } from '../failed-sentence.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { PassageUsed } from '../reading/PassageUsed.tsx';
import { sourceToBegin, usePassage } from '../reading/use-passage.ts';
import { CertaintyField, GradeFields, SourceField } from './SourceFields.tsx';

type FormProps = {
  control: NetworkControl;
  source: NetworkElement;
  target: NetworkElement;
  /** It is not recorded: somebody else is asked to confirm it. */
  isAsking: boolean;
};

const LinkForm = ({ control, source, target, isAsking }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const failed = useFailedSentence();
  const { links, scene, reading } = control;
  const { notice } = control.work;
  const { data, error } = useQuery(LinkRulesDocument);
  const typesFrom = (from: string, to: string): string[] =>
    (data?.linkRules ?? []).flatMap((rule) =>
      rule.from.includes(from) && rule.to.includes(to) ? [rule.type] : [],
    );
  const types = typesFrom(source.kind, target.kind);
  const isTurnable = typesFrom(target.kind, source.kind).length > 0;
  const [chosenType, setType] = useState('');
  const [certainty, setCertainty] = useState<LinkInput['certainty']>('PRESUMED');
  const [words, setWords] = useState(() => sourceToBegin(links.workingSource, reading.passage));
  // Who is asked to confirm is told the source in words; a passage is tied to what is recorded.
  const use = usePassage(isAsking ? null : reading.passage);
  const [period, setPeriod] = useState({ validFrom: '', validTo: '' });
  const type = types.includes(chosenType) ? chosenType : (types[0] ?? '');
  const wrong = (field: string | null): string | undefined => {
    const found = links.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const day = (id: 'validFrom' | 'validTo') => (
    <TextInput
      size="xs"
      label={text(`link.${id}`)}
      placeholder="2024-03-14"
      value={period[id]}
      error={wrong(id)}
      onChange={({ currentTarget: { value } }) => setPeriod((before) => ({ ...before, [id]: value.trim() }))}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const validFrom = period.validFrom || null;
        const validTo = period.validTo || null;
        void links.write({ ...words, type, certainty, validFrom, validTo }, use.given);
      }}
    >
      {isAsking && <p className={css.quiet}>{text('supposed.ask.hint')}</p>}
      <Group align="end" gap="sm" wrap="nowrap">
        <NativeSelect
          data-autofocus
          flex={1}
          size="xs"
          label={text('link.type')}
          data={types.map((value) => ({ value, label: label('linkType', value) }))}
          value={type}
          error={wrong('type') ?? wrong('target')}
          onChange={({ currentTarget }) => setType(currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowsExchange size={14} aria-hidden />}
          disabled={!isTurnable}
          onClick={links.turn}
        >
          {text('link.turn')}
        </Button>
      </Group>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      {data && types.length === 0 && <p role="alert">{text('link.noType')}</p>}
      {type !== '' && (
        <p className={css.quiet}>
          {text('link.reads', {
            source: nameOf(source, scene.look.language),
            type: label('linkType', type),
            target: nameOf(target, scene.look.language),
          })}
        </p>
      )}
      <div className={css.pairs}>
        <CertaintyField value={certainty} onChange={setCertainty} />
        <GradeFields words={words} onChange={setWords} wrong={wrong} />
        {day('validFrom')}
        {day('validTo')}
      </div>
      <SourceField words={words} onChange={setWords} wrong={wrong} />
      <PassageUsed use={use} wrong={wrong} />
      {wrong(null) && <p role="alert">{wrong(null)}</p>}
      {notice?.says === 'failed' && notice.task === 'link' && <p role="alert">{failed(notice)}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={links.close}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" disabled={type === '' || words.sourceText.trim() === ''}>
          {text(isAsking ? 'supposed.ask.send' : 'link.record')}
        </Button>
      </Group>
    </form>
  );
};

/** Recording a link between two elements by hand, with its grade and its source in words. */
export const LinkDialog = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { linking, close } = control.links;
  const { chart, look } = control.scene;
  const isAsking = linking !== null && linking.hypothesis !== null;
  const source = linking ? chart.elements.get(linking.source) : undefined;
  const target = linking ? chart.elements.get(linking.target) : undefined;
  return (
    <Dialog
      isWide
      isOpen={source !== undefined && target !== undefined}
      onClose={close}
      title={
        source && target
          ? text(isAsking ? 'supposed.ask.title' : 'link.title', {
              source: nameOf(source, look.language),
              target: nameOf(target, look.language),
            })
          : ''
      }
    >
      {linking && source && target && (
        <LinkForm key={linking.id} control={control} source={source} target={target} isAsking={isAsking} />
      )}
    </Dialog>
  );
};
