// Figures and tables as Markdown has them.

export const milliseconds = (time: number): string =>
  time < 1000 ? time.toFixed(1) : Math.round(time).toLocaleString('en-US');

export const ratio = (value: number): string => value.toFixed(2);

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A table: its first column is text, the others are figures. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
