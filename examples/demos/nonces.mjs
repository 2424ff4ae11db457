// Transactions of an account that other programs use at the same time.

/** Most attempts of one transaction. */
const MOST = 20;
/** Longest pause before the second attempt, in milliseconds; later ones are longer. */
const PAUSE = 40;
const CODES = new Set(['NONCE_EXPIRED', 'REPLACEMENT_UNDERPRICED']);

/** Whether another program has sent a transaction with this nonce meanwhile. */
export function isTaken(error) {
  if (CODES.has(error?.code)) return true;
  const said = [error?.message, error?.error?.message, error?.info?.error?.message];
  return said.some((text) => /nonce too low|already known|replacement/i.test(text ?? ''));
}

/**
 * Sends with the account's next nonce, and again with a later one if another program was
 * quicker.
 */
export async function sent(wallet, send) {
  for (let attempt = 1; ; attempt += 1) {
    wallet.reset();
    try {
      return await send();
    } catch (error) {
      if (attempt >= MOST || !isTaken(error)) throw error;
      // Two programs that wait for the same time would meet again.
      const pause = PAUSE * attempt * Math.random();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
