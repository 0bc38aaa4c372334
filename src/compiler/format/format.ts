/**
 * The one form of a data file: keys in the order of the schema, lists in the order that their rule asks for, two spaces a
 * level, `[a, b]` and `{ a: b }`, a line a text however long, no empty line twice, one line break at the end. Comments, the
 * writer's own quotes, and the choice between a list in one line and one over several stay.
 */
import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import { dateKeys } from '../source/document.ts';
import type { Form } from '../source/read.ts';
import { sortKeys } from './key-order.ts';
import { sortLists } from './list-order.ts';

/** The file's text as it should be; the same text when nothing is to be done, or when it is no YAML. */
export function formatted(text: string, form: Form): string {
  const document = parseDocument(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (document.errors.length > 0) return text;
  sortKeys(document.contents, form);
  sortLists(document.contents, form);
  quoteYears(document);
  padMapsOnly(document);
  return document.toString({ lineWidth: 0 });
}

/** `2011` alone is a number to other readers of YAML. */
function quoteYears(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !dateKeys.has(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value !== 'number') return;
      const year = value as Scalar;
      year.value = year.source;
      year.type = 'QUOTE_DOUBLE';
    },
  });
}

type Write = YAMLMap['toString'];

/** The writer of the yaml package puts spaces inside all brackets or none. */
function padMapsOnly(document: Document): void {
  const padded = (write: Write, flowCollectionPadding: string): Write =>
    function (this: YAMLMap, context, ...rest) {
      return write.call(this, context && { ...context, flowCollectionPadding }, ...rest);
    };
  visit(document, {
    Collection(_, node) {
      if (isSeq(node)) node.toString = padded(YAMLSeq.prototype.toString as Write, '');
      else if (isMap(node)) node.toString = padded(YAMLMap.prototype.toString, ' ');
    },
  });
}
