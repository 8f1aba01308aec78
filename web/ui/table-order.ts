export type Order = { column: string; descending: boolean };

/** A heading pressed once sorts by it, pressed again turns the order round. */
export const orderAfterPress = (order: Order | null, column: string): Order =>
  order?.column === column ? { column, descending: !order.descending } : { column, descending: false };

type Ordered<Row> = { id: string; order?: (left: Row, right: Row) => number };

/** The rows in the order asked for; rows that compare as equal stay as they came. */
export const inOrder = <Row>(
  rows: readonly Row[],
  columns: readonly Ordered<Row>[],
  order: Order | null,
): readonly Row[] => {
  const compare = columns.find(({ id }) => id === order?.column)?.order;
  if (order === null || compare === undefined) return rows;
  return rows.toSorted((left, right) => (order.descending ? compare(right, left) : compare(left, right)));
};
