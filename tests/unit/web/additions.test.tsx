// @vitest-environment jsdom
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useReducer, useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../web/api/client.ts';
import type { CanvasHandle } from '../../../web/graph/NetworkCanvas.tsx';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
import { LanguageProvider } from '../../../web/i18n/Language.tsx';
import { FoldDialog } from '../../../web/network/folds/FoldDialog.tsx';
import { FoldList } from '../../../web/network/folds/FoldList.tsx';
import { HypothesisDialog } from '../../../web/network/hypotheses/HypothesisDialog.tsx';
import { HypothesisList } from '../../../web/network/hypotheses/HypothesisList.tsx';
import { useLinkRequests } from '../../../web/network/hypotheses/use-link-requests.ts';
import { LayerSwitches } from '../../../web/network/hypotheses/LayerSwitches.tsx';
import { useLinks } from '../../../web/network/links/use-links.ts';
import { useLastRecorded } from '../../../web/network/use-last-recorded.ts';
import { NoteDialog } from '../../../web/network/notes/NoteDialog.tsx';
import { NoteList } from '../../../web/network/notes/NoteList.tsx';
import { useAdditions } from '../../../web/network/use-additions.ts';
import { AppTheme } from '../../../web/theme/AppTheme.tsx';
import { star } from '../graph/charts.ts';
import { chartWith, sceneOf } from '../graph/scenes.ts';

const opened = openWorkspace(chartWith(star('a', ['b', 'c'])));

const Additions = () => {
  const [workspace, dispatch] = useReducer(reduceWorkspace, opened);
  const canvas = useRef<CanvasHandle>(null);
  const chart = chartOf(workspace);
  const additions = useAdditions({
    chart,
    canvas,
    command: (command) => dispatch({ do: 'command', command }),
  });
  const select = (ids: readonly string[]): void => dispatch({ do: 'select', ids, how: 'replace' });
  // A network that is not kept: nothing of it can be confirmed, and nobody is asked.
  const requests = useLinkRequests(null);
  const recorded = useLastRecorded(workspace);
  const links = useLinks({
    caseId: null,
    kept: null,
    onAsked: requests.refresh,
    chart,
    dispatch,
    run: () => Promise.resolve(),
    setNotice: () => undefined,
    nameOf: (id) => id,
    recorded,
  });
  const added = { ...additions, requests, links };
  const control = { ...added, scene: { ...sceneOf(chart), selection: workspace.selection }, select };
  return (
    <>
      <button type="button" onClick={() => additions.notes.addOn('b')}>
        note
      </button>
      <button type="button" onClick={() => additions.folds.foldSelected(['b', 'c'])}>
        fold
      </button>
      <button type="button" onClick={() => additions.hypotheses.begin(['b', 'c'])}>
        suppose
      </button>
      <button type="button" onClick={() => dispatch({ do: 'undo' })}>
        undo
      </button>
      <NoteDialog control={control} />
      <FoldDialog control={control} />
      <HypothesisDialog control={control} />
      <div data-testid="of-b">
        <NoteList on="b" control={control} />
        <HypothesisList of="b" control={control} />
      </div>
      <div data-testid="of-a">
        <NoteList on="a" control={control} />
        <HypothesisList of="a" control={control} />
      </div>
      <FoldList control={control} />
      <LayerSwitches control={control} />
    </>
  );
};

const show = () =>
  render(
    <AppTheme>
      <LanguageProvider initial="en">
        <ApolloProvider client={createClient(() => undefined)}>
          <Additions />
        </ApolloProvider>
      </LanguageProvider>
    </AppTheme>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const ofB = () => within(screen.getByTestId('of-b'));

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('what the analyst adds', () => {
  it('a note is written, opened from the card of its element, changed and deleted', () => {
    show();
    press('note');
    expect(screen.getByRole('button', { name: 'Write' })).toHaveProperty('disabled', true);
    write('Text of the note', 'Kimin nömrəsidir?');
    press('Write');
    fireEvent.click(ofB().getByRole('button', { name: 'Kimin nömrəsidir?' }));
    write('Text of the note', 'Nömrə yoxlanıb');
    press('Write');
    fireEvent.click(ofB().getByRole('button', { name: 'Nömrə yoxlanıb' }));
    press('Delete the note');
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull();
    press('undo');
    expect(ofB().getByRole('button', { name: 'Nömrə yoxlanıb' })).toBeTruthy();
  });

  it('a set is named before it is folded, and opened and closed from its list', () => {
    show();
    press('fold');
    write('Name of the set', 'Daşıyıcılar');
    press('Fold');
    press('Open');
    press('Close');
    expect(screen.getByRole('button', { name: 'Daşıyıcılar' })).toBeTruthy();
  });

  it('a hypothesis is told in the card of its ends alone, and its layer is switched off in the legend', () => {
    show();
    press('suppose');
    write('What is supposed', 'Eyni ünvanda yaşayıblar');
    press('Write');
    expect(ofB().getByText('? Eyni ünvanda yaşayıblar')).toBeTruthy();
    expect(within(screen.getByTestId('of-a')).queryByText('? Eyni ünvanda yaşayıblar')).toBeNull();
    const layer = screen.getByRole('switch', { name: 'Main version, 1' });
    expect(layer.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(layer);
    expect(layer.getAttribute('aria-checked')).toBe('false');
  });
});
