import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../i18n/Language.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import type { Pages } from './drawn-pages.ts';
import { type Box, boxBetween, boxByKey, isBox, type Mark, WHOLE } from './marks.ts';
import css from './redaction.module.css';
import type { MarkDesk } from './use-marks.ts';

const percent = (part: number): string => `${(part / WHOLE) * 100}%`;
const placed = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

const pointAt = ({ clientX, clientY, currentTarget }: PointerEvent) => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const along = (value: number, size: number): number => Math.min(Math.max((value / size) * WHOLE, 0), WHOLE);
  return { x: along(clientX - left, width), y: along(clientY - top, height) };
};

type Props = {
  pages: Pages;
  page: number;
  desk: MarkDesk;
  /** As it will be: what is marked is black. */
  isPreview: boolean;
  /** Which mark is given the focus, because it was just put there by the keyboard. */
  focused: number | null;
};

/** A page on which rectangles are drawn with the pointer, and moved, stretched and taken out by the keyboard. */
export const MarkedPage = ({ pages, page, desk, isPreview, focused }: Props) => {
  const text = useText();
  const paper = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'DRAWING' | 'DRAWN' | 'FAILED'>('DRAWING');
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<Box | null>(null);
  useEffect(() => {
    let isLeft = false;
    const draw = async (): Promise<void> => {
      try {
        const { canvas } = await pages.draw(page);
        if (isLeft) return;
        canvas.className = css.canvas ?? '';
        canvas.setAttribute('aria-hidden', 'true');
        paper.current?.replaceChildren(canvas);
        setState('DRAWN');
      } catch {
        if (!isLeft) setState('FAILED');
      }
    };
    void draw();
    return () => {
      isLeft = true;
    };
  }, [pages, page]);
  const here = desk.marks.flatMap((mark: Mark, at) =>
    isBox(mark) && mark.page === page ? [{ mark, at }] : [],
  );
  const keyed = (event: KeyboardEvent, at: number, mark: Box): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') desk.remove(at);
    else {
      const box = boxByKey(mark, event);
      if (!box) return;
      desk.move(at, box);
    }
    event.preventDefault();
  };
  const lift = (): void => {
    if (drawn) desk.add([drawn]);
    setFrom(null);
    setDrawn(null);
  };
  return (
    <>
      {state === 'DRAWING' && <PageSkeleton rows={6} />}
      {state === 'FAILED' && <p role="alert">{text('redaction.notWhole', { page })}</p>}
      <div className={css.paper} hidden={state !== 'DRAWN'} data-preview={isPreview || undefined}>
        <div ref={paper} />
        <div
          role="group"
          aria-label={text('redaction.page.marks', { page })}
          className={css.marks}
          onPointerDown={(event) => {
            if (event.button !== 0 || event.target !== event.currentTarget) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setFrom(pointAt(event));
          }}
          onPointerMove={(event) => from && setDrawn(boxBetween(page, from, pointAt(event)))}
          onPointerUp={lift}
          onPointerCancel={() => {
            setFrom(null);
            setDrawn(null);
          }}
        >
          {here.map(({ mark, at }, number) => (
            <button
              key={at}
              type="button"
              className={css.mark}
              style={placed(mark)}
              autoFocus={at === focused}
              aria-label={text('redaction.mark', {
                number: number + 1,
                x: Math.round(mark.x / 100),
                y: Math.round(mark.y / 100),
                width: Math.round(mark.width / 100),
                height: Math.round(mark.height / 100),
              })}
              onKeyDown={(event) => keyed(event, at, mark)}
            />
          ))}
          {drawn && <span className={css.mark} style={placed(drawn)} />}
        </div>
      </div>
    </>
  );
};
