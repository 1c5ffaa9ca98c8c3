import { readSettings } from '../../domain/delivery/settings.ts';
import { checkContent } from '../check-content.ts';
import { reportProblems } from '../report.ts';

/** Prints every problem in `content/`; the exit code is 1 when there is one. */
export async function check(): Promise<number> {
  const { problems, files } = await checkContent(readSettings(process.env).contentRoot);
  if (problems.length > 0) {
    console.error(reportProblems(problems));
    return 1;
  }
  console.log(`${files} files checked, no problem`);
  return 0;
}
