// In what two answers differ, and which of that has a reason.

/** The JSON type of a value; hexadecimal strings are one of their own. */
function type(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return /^0x[0-9a-f]*$/.test(value) ? 'hex' : typeof value;
}

/** Lists where two values differ: the path, and what differs there. */
function compare(ours, theirs, path) {
  if (type(ours) !== type(theirs)) return [{ path, what: `${type(ours)}, not ${type(theirs)}` }];
  if (ours === null || typeof ours !== 'object') {
    return ours === theirs ? [] : [{ path, what: 'value', values: [ours, theirs] }];
  }
  if (Array.isArray(ours) && ours.length !== theirs.length) return [{ path, what: 'length' }];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].flatMap((name) => {
    const place = Array.isArray(ours) ? `${path}[]` : `${path}.${name}`;
    if (!(name in ours)) return [{ path: place, what: 'only theirs' }];
    if (!(name in theirs)) return [{ path: place, what: 'only ours' }];
    return compare(ours[name], theirs[name], place);
  });
}

/**
 * Returns the differences of two answers that no reason covers, and marks the reasons that cover
 * one as used. A reason has a pattern of paths, what differs there, and why.
 */
export function unexplained(ours, theirs, path, reasons) {
  return compare(ours, theirs, path).filter(({ path: place, what }) => {
    const reason = reasons.find((one) => one.path.test(place) && one.what === what);
    if (reason) reason.used = true;
    return !reason;
  });
}
