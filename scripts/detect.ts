/**
 * `npm run --silent detect -- [--pack FILE]… < docs.jsonl`: reads `{doc, lang?, url?, text}` a line and prints
 * `{doc, mentions: [{start, end, id, type, iso?, reason}]}` a line. A bad line is told on stderr with its number, and the
 * rest goes on; the exit code is then 1.
 */
import { createInterface } from 'node:readline';
import { Detector } from './lib/detector.ts';

const packs: string[] = [];
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--pack' && argv[i + 1]) packs.push(argv[++i]!);
  else {
    console.error(`Unknown argument ${argv[i]}. Usage: npm run --silent detect -- [--pack FILE]… < docs.jsonl`);
    process.exit(2);
  }
}

try {
  const detector = await Detector.open(packs);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { doc, lang, text } = readLine(line);
      const mentions = await detector.find({ lang, text });
      if (!process.stdout.write(`${JSON.stringify({ doc, mentions })}\n`)) {
        await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    } catch (error) {
      console.error(`line ${number}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readLine(line: string): { doc: unknown; lang: string; text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('This is no JSON object.');
  const { doc, lang, text } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is missing or no string.');
  return { doc, lang: typeof lang === 'string' ? lang : '', text };
}
