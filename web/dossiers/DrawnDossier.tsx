import type { Part, Tree } from '../../server/dossiers/document-tree.ts';
import { DrawnChart } from './DrawnChart.tsx';
import css from './dossiers.module.css';

const DrawnPart = ({ part }: { part: Part }) => {
  switch (part.is) {
    case 'heading':
      return part.level === 1 ? <h2>{part.text}</h2> : <h3>{part.text}</h3>;
    case 'sentence':
      return <p>{part.span.text}</p>;
    case 'nothing':
      return <p className={css.quiet}>{part.text}</p>;
    case 'chart':
      return <DrawnChart picture={part.picture} label={part.label} />;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {part.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((cells, row) => (
              // Rows have no id of their own and are never put in another order.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row}>
                {cells.map((cell, at) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at}>{cell.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

type DrawnDossierProps = { tree: Tree; chosen: string | null };

/** The document as it will leave; the chosen block is marked. */
export const DrawnDossier = ({ tree, chosen }: DrawnDossierProps) => {
  const blocks = [...new Set(tree.parts.map(({ block }) => block))];
  return (
    <article className={css.paper} lang={tree.language}>
      <p className={css.quiet}>
        {tree.caseNumber} · {tree.kind}
      </p>
      <h1>{tree.title}</h1>
      {blocks.map((block) => (
        <section key={block} data-chosen={block === chosen || undefined}>
          {tree.parts
            .filter((part) => part.block === block)
            .map((part, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <DrawnPart key={at} part={part} />
            ))}
        </section>
      ))}
    </article>
  );
};
