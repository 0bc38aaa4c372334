/** "Why highlighted?": a sentence for each reason code. */
import type { ReasonCode } from '../core/model.ts';

/** The sentence for a mention; `surface` is the text on the page, `name` the entry's own. */
export function reasonSentence(reason: ReasonCode, surface: string, name: string): string {
  const said = `“${surface}”`;
  switch (reason) {
    case 'name':
      return `${said} is a name of ${name}.`;
    case 'name-with-evidence':
      return `${said} can mean other things; what else the page names speaks for ${name}.`;
    case 'adjective':
      return `${said} is the adjective or the people of ${name}.`;
    case 'capital':
      return `${said} is the capital of ${name}.`;
    case 'capital-as-government':
      return `${said}, the capital, speaks here for the government of ${name}.`;
    case 'metonym':
      return `${said} speaks here for the government of ${name}.`;
    case 'abbreviation':
      return `${said} is short for ${name}.`;
    case 'full-name':
      return `${said} is the full name of ${name}.`;
    case 'surname-after-full-name':
      return `The page names ${name} in full; ${said} is the surname.`;
    case 'surname-with-office':
      return `${said} stands with an office on this page, which points to ${name}.`;
    case 'surname-distinct':
      return `${said} is a surname that only ${name} bears in the news.`;
  }
}
