/** Reads `--name value` and `--flag` from the command line; everything else is an operand. */
export function readArgs(
  argv: readonly string[],
  valued: readonly string[],
): { options: Map<string, string>; operands: string[] } {
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!;
    if (!arg.startsWith('--')) operands.push(arg);
    else if (valued.includes(arg)) {
      const value = argv[++i];
      if (value === undefined) throw new Error(`${arg} wants a value.`);
      options.set(arg, value);
    } else options.set(arg, '');
  }
  return { options, operands };
}
