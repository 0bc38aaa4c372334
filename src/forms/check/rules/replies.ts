import type * as forms from '../../forms.ts';
import type { Finding, Rule } from '../rule.ts';

export const replies: Rule = {
  name: 'replies',
  level: 'error',
  because: 'A reply names what it answers, comes after it, and no chain of replies bites its own tail.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.exchanges) {
      const byId = new Map(value.statements.map((statement) => [statement.id, statement]));
      for (const [i, statement] of value.statements.entries()) {
        for (const [j, { to }] of (statement.replies ?? []).entries()) {
          const path = ['statements', i, 'replies', j];
          const answered = byId.get(to);
          if (!answered)
            yield {
              file,
              path,
              reason: `${statement.id} replies to ${to}, which is not in this file`,
              remedy: `write one of ${[...byId.keys()].filter((id) => id !== statement.id).join(', ')}`,
            };
          else if (statement.saidOn < answered.saidOn.slice(0, statement.saidOn.length))
            yield {
              file,
              path,
              reason: `${statement.id} of ${statement.saidOn} replies to ${to} of ${answered.saidOn}`,
              remedy: 'a reply is not earlier than what it answers: mend the dates or the reply',
            };
          else if (leadsBack(byId, to, statement.id))
            yield {
              file,
              path,
              reason: `${statement.id} and ${to} answer each other in a circle`,
              remedy: 'leave out the reply that was not made',
            };
        }
      }
    }
  },
};

function leadsBack(byId: ReadonlyMap<string, forms.Statement>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const reply of byId.get(id)?.replies ?? []) open.push(reply.to);
  }
  return false;
}
