/** @typedef {{ name: string, ph: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} Event */

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {string} expression
 * @returns {Promise<number>} milliseconds of its own time that the page's main thread spent on the longest of its tasks
 */
export async function longestTask(tab, expression) {
  const events = await traced(tab, expression);
  const threadOf = (/** @type {Event} */ { pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('no task was traced');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** @param {import('./tab.mjs').Tab} tab @param {string} expression @returns {Promise<Event[]>} */
async function traced({ devtools, ask }, expression) {
  /** @type {Event[]} */
  const events = [];
  const collect = (/** @type {{ value: any[] }} */ { value }) => void events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await ask(expression);
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events;
}
