import { haproxytechRows } from '../../generated/rows-haproxytech.ts';
import { indexRows, type RowIndex } from '../../interpret/row-index.ts';

/** The lines of HAProxy configuration that are known: one table for every controller on HAProxy, since the language is one. */
export const directiveRows: Pick<RowIndex, 'directives'> = {
  directives: indexRows({ ...haproxytechRows, rows: haproxytechRows.rows.filter(({ on }) => on === 'directive') })
    .directives,
};
