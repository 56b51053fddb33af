/** Other programs that judge a text, started for a comparison of speed. Each is called as its own documentation shows it. */

const peers = [
  {
    name: 'vader-sentiment',
    async start() {
      const { default: vader } = await import('vader-sentiment');
      return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
    },
  },
  {
    name: 'wink-sentiment',
    async start() {
      const { default: sentiment } = await import('wink-sentiment');
      return (text) => sentiment(text);
    },
  },
  {
    name: 'alex',
    async start() {
      const { text: check } = await import('alex');
      return (text) => check(text).messages;
    },
  },
  {
    name: 'harper.js',
    async start() {
      const { LocalLinter } = await import('harper.js');
      const { binaryInlined } = await import('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text, { language: 'plaintext' });
    },
  },
];

const longestStartMs = 30_000;

/**
 * Starts every peer and tries it once.
 *
 * @returns {Promise<{ name: string, check: ((text: string) => unknown) | null, problem: string | null }[]>}
 *   `check` judges one message, or is null where the peer could not start, and `problem` says why.
 */
export async function startPeers(list = peers) {
  const started = [];
  for (const { name, start } of list) started.push({ name, ...(await startOne(start)) });
  return started;
}

async function startOne(start) {
  let timer;
  const tooLong = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${longestStartMs / 1000} s`)), longestStartMs);
  });
  try {
    const check = await Promise.race([start(), tooLong]);
    await Promise.race([check('are you home for dinner?'), tooLong]);
    return { check, problem: null };
  } catch (error) {
    return { check: null, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
