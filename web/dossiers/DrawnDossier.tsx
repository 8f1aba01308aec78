import type { Part, Tree, TreeFiles } from '../../server/dossiers/document-tree.ts';
import { useText } from '../i18n/Language.tsx';
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

/** What leaves beside the document: it is approved with it. */
const LeavingFiles = ({ files }: { files: readonly TreeFiles[] }) => {
  const text = useText();
  return (
    <section>
      <h2>{text('dossiers.files')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('dossiers.files.exhibit')}</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ exhibit, number, sha256 }) => (
            <tr key={exhibit}>
              <td>{number}</td>
              <td>
                {sha256.map((hash) => (
                  <div key={hash}>
                    <code className={css.hash}>{hash}</code>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
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
      {tree.files && tree.files.length > 0 && <LeavingFiles files={tree.files} />}
    </article>
  );
};
