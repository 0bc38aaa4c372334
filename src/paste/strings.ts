/** What the paste page says. */
export const strings = {
  title: 'Read pasted text',
  intro: 'For PDF files, Reader View and other places that extensions cannot read. The text stays on this page.',
  text: 'Text',
  read: 'Read',
  found: (count: number) =>
    ({ one: '1 mention found. Choose it for its background.' })[new Intl.PluralRules('en').select(count) as 'one'] ??
    `${count} mentions found. Choose one for its background.`,
} as const;
