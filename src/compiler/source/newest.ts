import type { DataFile } from './read.ts';

const fullDate = /\b(\d{4}-\d{2}-\d{2})\b/;

/** The newest full date under a key that says when something was read or published. */
export function newestDate(files: readonly DataFile[]): string {
  let newest = '1970-01-01';
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const date = key === 'opened' || key === 'published' ? fullDate.exec(value)?.[1] : undefined;
      if (date !== undefined && date > newest) newest = date;
    } else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (value !== null && typeof value === 'object')
      for (const [name, part] of Object.entries(value)) visit(part, name);
  };
  for (const file of files) visit(file.value, '');
  return newest;
}
