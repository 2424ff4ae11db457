// Work that is repeated as long as it is asked for meanwhile.

/**
 * Returns a function that runs the work, or, while it runs, has it run once more behind that. Each
 * call ends behind a run that began after it.
 */
export function latest(work) {
  let running;
  let next;
  const run = async (...args) => {
    try {
      return await work(...args);
    } finally {
      running = undefined;
    }
  };
  return (...args) => {
    if (!running) {
      running = run(...args);
      return running;
    }
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        running = run(...args);
        return running;
      });
    return next;
  };
}
