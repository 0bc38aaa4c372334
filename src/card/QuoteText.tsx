/** Words that were said, in quotation marks; below them, where they were translated, the original. */
import type { Quote } from '../core/model.ts';
import { languageName } from '../ui/languages.ts';
import { strings } from './strings.ts';

export function QuoteText({ quote: { text, lang, translatedBy, original } }: { quote: Quote }) {
  return (
    <blockquote>
      <p>
        <q lang={lang} dir="auto">
          {text}
        </q>
      </p>
      {translatedBy && <p class="fine">{strings.translatedBy(translatedBy)}</p>}
      {original && (
        <p class="fine">
          {strings.original(languageName(original.lang))}{' '}
          <q lang={original.lang} dir="auto">
            {original.text}
          </q>
        </p>
      )}
    </blockquote>
  );
}
