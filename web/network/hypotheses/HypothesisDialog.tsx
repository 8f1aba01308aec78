import { Autocomplete, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_LAYER, LONGEST_SUPPOSED } from '../../graph/hypotheses.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import type { EditedHypothesis } from './use-hypotheses.ts';

type FormProps = { edited: EditedHypothesis; hypotheses: NetworkControl['hypotheses'] };

const HypothesisForm = ({ edited, hypotheses }: FormProps) => {
  const text = useText();
  const [words, setWords] = useState(edited.text);
  const [layer, setLayer] = useState(edited.layer || text('supposed.layer.first'));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        hypotheses.write(words, layer);
      }}
    >
      <Textarea
        data-autofocus
        label={text('supposed.text')}
        description={text('supposed.hint')}
        rows={3}
        maxLength={LONGEST_SUPPOSED}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Autocomplete
        mt="sm"
        label={text('supposed.layer')}
        maxLength={LONGEST_LAYER}
        data={hypotheses.layers.map(({ name }) => name)}
        value={layer}
        onChange={setLayer}
      />
      <Group justify="flex-end" mt="md">
        {!edited.isNew && (
          <Button variant="default" onClick={() => hypotheses.giveUp(edited.id)}>
            {text('supposed.giveUp')}
          </Button>
        )}
        <Button type="submit" disabled={words.trim() === '' || layer.trim() === ''}>
          {text('supposed.write')}
        </Button>
      </Group>
    </form>
  );
};

/** A link that somebody supposes, between two elements. It counts as no fact. */
export const HypothesisDialog = ({ control }: { control: Pick<NetworkControl, 'hypotheses' | 'scene'> }) => {
  const text = useText();
  const { hypotheses, scene } = control;
  const { edited } = hypotheses;
  const name = (id: string): string => {
    const element = scene.chart.elements.get(id);
    return element ? nameOf(element, scene.look.language) : '';
  };
  return (
    <Dialog
      isOpen={edited !== null}
      onClose={hypotheses.close}
      title={
        edited ? text('supposed.title', { source: name(edited.source), target: name(edited.target) }) : ''
      }
    >
      {edited && <HypothesisForm key={edited.id} edited={edited} hypotheses={hypotheses} />}
    </Dialog>
  );
};
