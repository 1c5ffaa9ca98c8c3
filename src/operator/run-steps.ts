/**
 * Runs named steps one after the other, saying which it is at and how long each took. A step may return a few words about
 * what it did. The first that fails is told without a stack trace and ends the process with code 1.
 */
export async function runSteps(title: string, steps: Record<string, () => Promise<string | undefined>>): Promise<void> {
  console.log(title);
  const entries = Object.entries(steps);
  for (const [index, [name, run]] of entries.entries()) {
    console.log(`[${index + 1}/${entries.length}] ${name} …`);
    const start = performance.now();
    try {
      const done = await run();
      console.log(`      ${[done, `${((performance.now() - start) / 1000).toFixed(1)} s`].filter(Boolean).join(', ')}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
}
