import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
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

const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'] as const;
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'];
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'];
const HANDLINGS = ['H0', 'H1', 'H2', 'H3'] as const;
const LONGEST_SOURCE = 500;

const chosenFrom = <Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

type FormProps = { control: NetworkControl; source: NetworkElement; target: NetworkElement };

const LinkForm = ({ control, source, target }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const failed = useFailedSentence();
  const { links, scene } = control;
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
  const [words, setWords] = useState(links.workingSource);
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
        void links.write({
          ...words,
          type,
          certainty,
          validFrom: period.validFrom || null,
          validTo: period.validTo || null,
        });
      }}
    >
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
        <NativeSelect
          size="xs"
          label={text('link.certainty')}
          data={CERTAINTIES.map((value) => ({ value, label: label('certainty', value) }))}
          value={certainty}
          onChange={({ currentTarget }) =>
            setCertainty(chosenFrom(CERTAINTIES, currentTarget.value, 'PRESUMED'))
          }
        />
        <NativeSelect
          size="xs"
          label={text('link.reliability')}
          data={RELIABILITIES.map((value) => ({ value, label: `${value} · ${label('sourceGrade', value)}` }))}
          value={words.reliability}
          error={wrong('reliability')}
          onChange={({ currentTarget: { value } }) =>
            setWords((before) => ({ ...before, reliability: value }))
          }
        />
        <NativeSelect
          size="xs"
          label={text('link.credibility')}
          data={CREDIBILITIES.map((value) => ({
            value,
            label: `${value} · ${label('informationGrade', value)}`,
          }))}
          value={String(words.credibility)}
          error={wrong('credibility')}
          onChange={({ currentTarget: { value } }) =>
            setWords((before) => ({ ...before, credibility: Number(value) }))
          }
        />
        <NativeSelect
          size="xs"
          label={text('link.handling')}
          data={HANDLINGS.map((value) => ({ value, label: `${value} · ${label('handling', value)}` }))}
          value={words.handling}
          onChange={({ currentTarget }) =>
            setWords((before) => ({ ...before, handling: chosenFrom(HANDLINGS, currentTarget.value, 'H0') }))
          }
        />
        {day('validFrom')}
        {day('validTo')}
      </div>
      <Textarea
        mt="sm"
        size="xs"
        rows={2}
        maxLength={LONGEST_SOURCE}
        label={text('link.source')}
        description={text('link.source.hint')}
        value={words.sourceText}
        error={wrong('sourceText')}
        onChange={({ currentTarget: { value } }) => setWords((before) => ({ ...before, sourceText: value }))}
      />
      {wrong(null) && <p role="alert">{wrong(null)}</p>}
      {notice?.says === 'failed' && notice.task === 'link' && <p role="alert">{failed(notice)}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={links.close}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" disabled={type === '' || words.sourceText.trim() === ''}>
          {text('link.record')}
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
  const source = linking ? chart.elements.get(linking.source) : undefined;
  const target = linking ? chart.elements.get(linking.target) : undefined;
  return (
    <Dialog
      isOpen={source !== undefined && target !== undefined}
      onClose={close}
      title={
        source && target
          ? text('link.title', {
              source: nameOf(source, look.language),
              target: nameOf(target, look.language),
            })
          : ''
      }
    >
      {linking && source && target && (
        <LinkForm key={linking.id} control={control} source={source} target={target} />
      )}
    </Dialog>
  );
};
