import type { ComponentChildren } from 'preact';

interface StackedTableProps {
  /** What the table is of, for those who hear it. */
  readonly caption: ComponentChildren;
  readonly titles: readonly string[];
  /** A class of its own, for the width of its columns. */
  readonly name?: string;
  /** Rows: a `th` of the row, and a `td` with the title of its column as `data-label` for each other one. */
  readonly children: ComponentChildren;
}

/** A table whose rows become blocks in a narrow window, each value behind the title of its column. */
export function StackedTable({ caption, titles, name = '', children }: StackedTableProps) {
  return (
    <table class={`listing stacked ${name}`}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
