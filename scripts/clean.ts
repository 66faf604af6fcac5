import { parseCleanCommand, USAGE } from './arguments';
import { cleanCorpus } from './batch';

export async function main(args: readonly string[]): Promise<number> {
  let command: ReturnType<typeof parseCleanCommand>;
  try {
    command = parseCleanCommand(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  if (command.kind === 'batch') await cleanCorpus(command.manifest, command.out);
  return 0;
}
