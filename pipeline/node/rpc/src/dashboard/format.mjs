// Values as text.

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const THREE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** Reads a quantity of JSON-RPC; undefined if there is none. */
export function quantity(text) {
  if (text === undefined || text === null) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Writes a quantity of JSON-RPC. */
export function hex(value) {
  return `0x${value.toString(16)}`;
}

/** A whole number, with its thousands apart. */
export function whole(value) {
  return value === undefined ? '' : WHOLE.format(value);
}

/** A number with three digits that count, and a letter for thousands and more. */
export function short(value) {
  if (value === undefined) return '';
  const units = [
    [1e12, ' T'],
    [1e9, ' G'],
    [1e6, ' M'],
    [1e4, ' k', 1e3],
  ];
  const found = units.find(([from]) => Math.abs(value) >= from);
  if (!found) return Number.isInteger(value) ? WHOLE.format(value) : THREE.format(value);
  const [from, letter, unit = from] = found;
  return THREE.format(value / unit) + letter;
}

/** A number of bytes. */
export function bytes(value) {
  if (value === undefined) return '';
  if (value < 1024) return `${value} bytes`;
  if (value < 1024 ** 2) return `${THREE.format(value / 1024)} KiB`;
  if (value < 1024 ** 3) return `${THREE.format(value / 1024 ** 2)} MiB`;
  return `${THREE.format(value / 1024 ** 3)} GiB`;
}

/** A time span, given in microseconds. */
export function span(us) {
  if (us < 1_000) return `${Math.round(us)} µs`;
  if (us < 999_500) return `${THREE.format(us / 1e3)} ms`;
  const seconds = us / 1e6;
  if (seconds < 60) return `${THREE.format(seconds)} s`;
  const whole = Math.round(seconds);
  const [days, hours] = [Math.floor(whole / 86_400), Math.floor(whole / 3_600) % 24];
  const [minutes, rest] = [Math.floor(whole / 60) % 60, whole % 60];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
}

const two = (value, digits = 2) => String(value).padStart(digits, '0');

/** The time of the day, of microseconds since 1970; before today, with the date. */
export function time(us, { milliseconds = false } = {}) {
  const date = new Date(us / 1_000);
  if (Number.isNaN(date.getTime())) return '';
  let text = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  if (milliseconds) text += `.${two(date.getMilliseconds(), 3)}`;
  const isToday = date.toDateString() === new Date().toDateString();
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isToday ? text : `${day} ${text}`;
}

/** The ends of a hash. */
export function ends(hash) {
  return typeof hash === 'string' && hash.length > 14
    ? `${hash.slice(0, 8)}…${hash.slice(-4)}`
    : '';
}

/** An amount of wei in ether, exactly; a very small one in wei. */
export function ether(text) {
  const wei = BigInt(text);
  if (wei > 0n && wei < 10n ** 6n) return `${WHOLE.format(wei)} wei`;
  const rest = (wei % 10n ** 18n).toString().padStart(18, '0').replace(/0+$/, '');
  const ether = WHOLE.format(wei / 10n ** 18n);
  return rest === '' ? `${ether} ETH` : `${ether}.${rest} ETH`;
}

/** A price of gas in gwei. */
export function gwei(text) {
  return text ? `${THREE.format(Number(BigInt(text)) / 1e9)} gwei` : '';
}

/** A share of one. */
export function percent(share) {
  if (!Number.isFinite(share)) return '';
  const hundredths = share * 100;
  return `${hundredths > 0 && hundredths < 1 ? hundredths.toFixed(2) : hundredths.toFixed(0)} %`;
}
